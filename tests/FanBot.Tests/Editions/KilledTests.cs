using System.Globalization;
using FanBot.Knowledge.Storage;
using FanBot.State.Articles;
using FanBot.State.Audit;
using FanBot.State.Publishing;
using FanBot.Tests.Running;

namespace FanBot.Tests.Editions;

/// <summary>
/// A bot that is killed while a moderator reloads, publishes, rolls back, adds, corrects and removes: it comes back with a whole snapshot, and with all
/// that the moderator was told is done. How often is set by <c>FANBOT_KILLS</c>.
/// </summary>
public sealed class KilledTests : IDisposable
{
    private const int Kills = 20;
    private const int MostThingsDone = 7;
    private const int MostMilliseconds = 120;

    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task Comes_back_with_all_that_was_told()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("FANBOT_KILLS"), CultureInfo.InvariantCulture, out var set) ? set : Kills;
        var random = new Random(kills);
        for (var i = 0; i < kills; i++)
        {
            await ComesBackAsync(await ToldUntilKilledAsync(random));
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What a moderator was told until the process was killed, somewhere in the middle of something.</summary>
    private async Task<IReadOnlyList<Told>> ToldUntilKilledAsync(Random random)
    {
        using var child = Child.Start(ChildModerator.Verb, _folder.Path);
        try
        {
            var first = await child.StandardOutput.ReadLineAsync();
            Assert.True(first == ChildModerator.Ready, $"{first}\n{(first is null ? await child.StandardError.ReadToEndAsync() : "")}");
            var told = new List<Told>();
            for (var i = random.Next(MostThingsDone); i > 0; i--)
            {
                told.Add(Told.Of((await child.StandardOutput.ReadLineAsync())!));
            }

            // Any moment will do: what is looked at afterwards holds at every one of them.
            await Task.Delay(random.Next(MostMilliseconds));
            child.Kill();
            var rest = await child.StandardOutput.ReadToEndAsync();
            told.AddRange(rest.Split('\n')[..^1].Select(Told.Of));
            return told;
        }
        finally
        {
            child.Kill();
            await child.WaitForExitAsync();
        }
    }

    private async Task ComesBackAsync(IReadOnlyList<Told> told)
    {
        using var bot = new SmallBot(TimeProvider.System, folder: _folder.Path);
        await bot.Loader.OpenLiveAsync(CancellationToken.None);
        var (entries, _) = await bot.Get<AuditLog>().PageAsync(0, 10_000, CancellationToken.None);
        var known = entries.ToDictionary(e => e.Id);
        Assert.All(told, t => Assert.Equal(
            (t.What, t.Outcome, t.Target), (known[t.Id].What, known[t.Id].Outcome.ToString(), known[t.Id].Target ?? "")));

        var history = bot.Get<LiveHistory>();
        var went = await history.BySnapshotAsync(CancellationToken.None);
        var done = told.Where(t => t.Outcome == nameof(AuditOutcome.Done)).ToList();
        Assert.All(done.Where(t => t.What is "publish" or "rollback"), t => Assert.Contains(t.Target, went.Keys));
        await HasArticlesAsync(bot, done, entries);

        // Where nothing more was begun, what was told last is how it is.
        if (told is [.., var last] && entries[0].Id == last.Id)
        {
            Assert.Equal((last.Live, last.Live), (bot.Store.LiveName(), (await history.NewestAsync(CancellationToken.None))!.Snapshot));
        }

        if (bot.Store.LiveName() is null)
        {
            Assert.Empty(told);
            return;
        }

        IsWhole(bot.Store);
        Assert.Contains("episodes", await bot.AskAsync("/episodes show:Lanternfall season:2"), StringComparison.Ordinal);
    }

    /// <summary>What was added lies there, what was removed is kept, and what was corrected stands in the show's file.</summary>
    private async Task HasArticlesAsync(SmallBot bot, List<Told> done, IReadOnlyList<AuditEntry> entries)
    {
        var taken = entries.Where(e => e.What == "remove").Select(e => e.Target).ToHashSet();
        Assert.All(done.Where(t => t.What == "add" && !taken.Contains(t.Target)), t => Assert.True(File.Exists(In($"articles/{t.Target}")), t.Target));

        var kept = (await bot.Get<RemovedArticles>().AllAsync(CancellationToken.None)).Select(a => a.Path).ToHashSet();
        Assert.All(done.Where(t => t.What == "remove"), t => Assert.True(kept.Contains(t.Target) && !File.Exists(In($"articles/{t.Target}")), t.Target));

        var corrected = done.Count(t => t.What == "correct");
        Assert.InRange(corrected == 0 ? 0 : File.ReadAllText(In("articles/lanternfall/show.yaml")).Split("Mara Foss").Length - 1, corrected, int.MaxValue);
    }

    private string In(string path) => Path.Combine(_folder.Path, path);

    private static void IsWhole(SnapshotStore store)
    {
        using var live = store.OpenLive()!;
        foreach (var show in live.Shows())
        {
            Assert.NotEmpty(live.Facts(show.Key));
            Assert.All(live.Articles(show.Key), article => Assert.NotEmpty(live.Article(article.Path)!.Passages));
        }

        Assert.All(store.AsideNames(), name => store.OpenAside(name).Dispose());
        Assert.All(store.History(), entry => Assert.Null(entry.Problem));
    }

    private sealed record Told(long Id, string What, string Outcome, string Target, string Live)
    {
        public static Told Of(string line) => line.Split('\t') is [var id, var what, var outcome, var target, var live]
            ? new Told(long.Parse(id, CultureInfo.InvariantCulture), what, outcome, target, live)
            : throw new InvalidOperationException($"The child said '{line}'.");
    }
}
