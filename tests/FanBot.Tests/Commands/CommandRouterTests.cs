using FanBot.Discord.Replies;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>What is answered while nothing is known, and to what no command fits; the rest stands in <c>Replies/expected</c>.</summary>
public sealed class CommandRouterTests
{
    [Theory]
    [InlineData("/release season:2")]
    [InlineData("/ask question:When does it start?")]
    [InlineData("message It starts in May")]
    [InlineData("press 1|s|0|/release show:lanternfall")]
    public async Task Where_there_are_no_articles_a_sentence_says_so(string asked)
    {
        var message = await EmptyAsync(asked);

        Assert.Equal("privately\n\nThere are no articles yet, so nothing is known. A moderator can add some.\n", message);
    }

    [Theory]
    [InlineData("type /release show:har", "no suggestions\n")]
    [InlineData("manager@4001 /knowledge status", "privately\n\n## What FanBot answers from\nThere are no articles yet.")]
    [InlineData("/help", "privately\n\n## What FanBot can tell you\nI answer from news articles, and say which. There are no articles yet, so nothing is known.")]
    [InlineData("manager@4001 /knowledge reload", "thinking, privately\n")]
    public async Task Commands_that_need_none_answer_all_the_same(string asked, string expected) =>
        Assert.StartsWith(expected, await EmptyAsync(asked), StringComparison.Ordinal);

    [Fact]
    public async Task Ada_is_found_in_the_show_that_has_her()
    {
        using var bot = new SmallBot();
        bot.Folder.Write("articles/lanternfall/news.md", "---\npublished: 2031-05-01\nshow: Lanternfall\n---\n\nMara Voss plays Ada Quill in season 2 of Lanternfall.\n");
        bot.Folder.Write("articles/copper-street/news.md", "---\npublished: 2031-05-01\nshow: Copper Street\n---\n\nJoan Hale plays Ida Marsh in season 1 of Copper Street.\n");
        await bot.LoadAsync();

        Assert.Contains("Mara Voss plays Ada Quill", await AskAsync(bot, "/character name:Ada Quill"), StringComparison.Ordinal);
        Assert.Contains("Which show do you mean?", await AskAsync(bot, "/release"), StringComparison.Ordinal);
        Assert.Equal("- Ada Quill \u00B7 Lanternfall  = Ada Quill\n", await AskAsync(bot, "type /character name:ada"));
        Assert.Equal("- Ida Marsh \u00B7 Copper Street  = Ida Marsh\n", await AskAsync(bot, "type /character show:Copper Street name:"));
    }

    private static async Task<string> EmptyAsync(string asked)
    {
        using var bot = new SmallBot();
        bot.Live.SetEmpty();
        return await AskAsync(bot, asked);
    }

    private static async Task<string> AskAsync(SmallBot bot, string asked) =>
        DrawnReply.Of(ReplyWriter.Write(await bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));
}
