using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Tests.Running;

namespace FanBot.Tests.Editions;

public sealed class ReplyCacheTests
{
    private const string Premiere = "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.";

    [Fact]
    public async Task A_reply_is_kept_as_it_is_sent_until_the_day_is_over()
    {
        var time = new ManualTime();
        using var bot = new SmallBot(time);
        bot.Write("first", "2031-05-01", Premiere);
        await bot.LoadAsync();
        var asked = SentInteraction.Of("/release season:2");
        Assert.Null(bot.Router.Kept(asked));

        var reply = await bot.Router.HandleAsync(asked, CancellationToken.None);

        var kept = bot.Router.Kept(SentInteraction.Of("/release season:2"));
        Assert.Same(reply, kept?.Reply);
        Assert.Equal(ReplyWriter.Write(reply), kept?.Json);
        time.Advance(TimeSpan.FromDays(1));
        Assert.Null(bot.Router.Kept(asked));
    }

    [Theory]
    [InlineData("/release season:1")]
    [InlineData("/release season:2 private:true")]
    [InlineData("/release show:lanternfall season:2")]
    [InlineData("/episodes season:2")]
    [InlineData("type /release season:2")]
    public async Task Another_command_does_not_get_it(string other)
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Premiere);
        await bot.LoadAsync();
        await bot.Router.HandleAsync(SentInteraction.Of("/release season:2"), CancellationToken.None);

        Assert.Null(bot.Router.Kept(SentInteraction.Of(other)));
    }

    [Fact]
    public async Task A_value_that_looks_like_another_option_does_not_get_its_reply()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Premiere);
        await bot.LoadAsync();
        await bot.Router.HandleAsync(Asked(("show", "lanternfall"), ("season", "2")), CancellationToken.None);

        Assert.Null(bot.Router.Kept(Asked(("show", "lanternfall 6:season1:2"))));
    }

    [Fact]
    public async Task New_articles_are_answered_from_at_once()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", Premiere);
        await bot.LoadAsync();
        await bot.Router.HandleAsync(SentInteraction.Of("/release season:2"), CancellationToken.None);

        bot.Write("second", "2031-05-20", "Lanternfall season 2 has been delayed and will premiere on 9 September 2031.");
        await bot.LoadAsync();

        Assert.Null(bot.Router.Kept(SentInteraction.Of("/release season:2")));
    }

    private static CommandInteraction Asked(params (string Name, string Value)[] options) =>
        (CommandInteraction)SentInteraction.Of("/release") with { Options = new CommandOptions(options.ToDictionary(o => o.Name, o => o.Value)) };
}
