using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.Tests.Running;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Editions;

public sealed class KnowledgeServiceTests
{
    private const string Release = "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.";

    [Fact]
    public async Task Reads_the_articles_at_the_start()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Release);
        using var service = Service(bot, builds: true);

        await service.StartAsync(CancellationToken.None);

        using var reading = (await bot.Live.ReadAsync(CancellationToken.None))!.Value;
        Assert.Single(reading.Edition.Snapshot.Articles("lanternfall"));
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Without_articles_it_says_so_instead_of_waiting()
    {
        using var bot = new SmallBot();
        using var service = Service(bot, builds: true);

        await service.StartAsync(CancellationToken.None);

        Assert.Null(await bot.Live.ReadAsync(CancellationToken.None));
        Assert.False(bot.Live.IsReady);
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Answers_from_what_the_store_holds_where_it_reads_no_articles()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Release);
        await bot.LoadAsync();
        using var live = new LiveKnowledge(bot.Time);
        using var service = Service(bot, builds: false, live);

        await service.StartAsync(CancellationToken.None);

        using var reading = (await live.ReadAsync(CancellationToken.None))!.Value;
        Assert.Equal(bot.Live.Name, reading.Edition.Snapshot.Info.Name);
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Notices_what_another_process_publishes()
    {
        var time = new ManualTime();
        using var bot = new SmallBot(time);
        bot.Write("first", "2031-05-01", Release);
        using var service = Service(bot, builds: true);
        await service.StartAsync(CancellationToken.None);
        await time.WaitForTimersAsync(1);
        var before = bot.Live.Name;

        bot.Write("second", "2031-05-02", "Lanternfall season 2 has 8 episodes.");
        var articles = new ArticleFolder(Path.Combine(bot.Folder.Path, "articles"));
        var other = Assert.IsType<BuildReport>(await new SnapshotBuilder(bot.Store).BuildAsync(articles));
        Assert.Equal(before, bot.Live.Name);
        time.Advance(TimeSpan.FromSeconds(10));
        await time.WaitForTimersAsync(1);

        Assert.NotEqual(before, bot.Live.Name);
        Assert.Equal(other.Snapshot.Name, bot.Live.Name);
        await service.StopAsync(CancellationToken.None);
    }

    private static KnowledgeService Service(SmallBot bot, bool builds, LiveKnowledge? live = null)
    {
        var articles = new ArticleFolder(Path.Combine(bot.Folder.Path, "articles"));
        var loader = live is null ? bot.Loader : new KnowledgeLoader(bot.Store, articles, live, bot.Time);
        return new KnowledgeService(
            new KnowledgeSource(bot.Store, articles, builds, bot.Time), loader, live ?? bot.Live, bot.Time, NullLogger<KnowledgeService>.Instance);
    }
}
