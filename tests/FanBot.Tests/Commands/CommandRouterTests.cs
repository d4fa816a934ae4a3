using FanBot.Discord.Json;
using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Tests.Running;

namespace FanBot.Tests.Commands;

/// <summary>What is answered while nothing is known, and to what no command fits; the rest stands in <c>Replies/expected</c>.</summary>
public sealed class CommandRouterTests
{
    public static TheoryData<string> Questions() =>
        [
            "How many episodes has season 2?",
            "Who composed the music?",
            "**@everyone** <@1> ||when?||",
            "/release",
            "  How many\nepisodes?  ",
            new string('x', 251),
        ];

    [Theory]
    [InlineData("/release season:2")]
    [InlineData("/ask question:When does it start?")]
    [InlineData("message It starts in May")]
    [InlineData("press 1|s|0|release;hlanternfall")]
    [InlineData("press 1|f|0|ask")]
    [InlineData("send 1|f|0|ask question:When does it start?")]
    public async Task Where_there_are_no_articles_a_sentence_says_so(string asked)
    {
        var message = await EmptyAsync(asked);

        Assert.Equal("privately\n\nThere are no articles yet, so nothing is known. A moderator can add some.\n", message);
    }

    [Theory]
    [InlineData("type /release show:har", "no suggestions\n")]
    [InlineData("manager@4001 /knowledge status", "privately\n\n## What FanBot answers from\nThere are no articles yet.")]
    [InlineData(
        "/help", "privately\n\n## What FanBot can tell you\nI answer from news articles, and say which. There are no articles yet, so nothing is known.")]
    [InlineData("manager@4001 /knowledge reload", "thinking, privately\n")]
    public async Task Commands_that_need_none_answer_all_the_same(string asked, string expected) =>
        Assert.StartsWith(expected, await EmptyAsync(asked), StringComparison.Ordinal);

    [Fact]
    public async Task While_the_articles_are_read_for_the_first_time_a_sentence_says_so()
    {
        var time = new ManualTime();
        using var bot = new SmallBot(time);

        var waiting = AskAsync(bot, "/release");
        await time.WaitForTimersAsync(1);
        Assert.Contains("They are being read for the first time, so nothing is known yet.", await AskAsync(bot, "/help"), StringComparison.Ordinal);
        Assert.StartsWith(
            "privately\n\n## What FanBot answers from\nThe articles are being read for the first time.",
            await AskAsync(bot, "manager@4001 /knowledge status"),
            StringComparison.Ordinal);
        time.Advance(TimeSpan.FromSeconds(2.3));

        Assert.Equal("privately\n\nThe articles are being read for the first time, which can take a minute. Please ask again then.\n", await waiting);
    }

    [Fact]
    public async Task Where_the_store_cannot_be_read_moderators_are_told_why()
    {
        using var bot = new SmallBot();
        bot.Live.SetEmpty(new StoreException(StoreFault.Damaged, "The store is damaged."));

        Assert.StartsWith("privately\n\nWhat FanBot knows cannot be read right now.", await AskAsync(bot, "/release"), StringComparison.Ordinal);
        Assert.Contains("The store is damaged.", await AskAsync(bot, "manager@4001 /knowledge status"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ada_is_found_in_the_show_that_has_her()
    {
        using var bot = new SmallBot();
        bot.Folder.Write(
            "articles/lanternfall/news.md", "---\npublished: 2031-05-01\nshow: Lanternfall\n---\n\nMara Voss plays Ada Quill in season 2 of Lanternfall.\n");
        bot.Folder.Write(
            "articles/copper-street/news.md",
            "---\npublished: 2031-05-01\nshow: Copper Street\n---\n\nJoan Hale plays Ida Marsh in season 1 of Copper Street.\n");
        await bot.LoadAsync();

        Assert.Contains("Mara Voss plays Ada Quill", await AskAsync(bot, "/character name:Ada Quill"), StringComparison.Ordinal);
        Assert.Contains("Mara Voss plays Ada Quill", await AskAsync(bot, "/character name:Ada Quill \u00B7 Lanternfall"), StringComparison.Ordinal);
        Assert.Contains("Which show do you mean?", await AskAsync(bot, "/release"), StringComparison.Ordinal);
        Assert.Equal("- Ada Quill \u00B7 Lanternfall  = Ada Quill \u00B7 Lanternfall\n", await AskAsync(bot, "type /character name:ada"));
        Assert.Equal("- Ida Marsh \u00B7 Copper Street  = Ida Marsh \u00B7 Copper Street\n", await AskAsync(bot, "type /character show:Copper Street name:"));
    }

    [Fact]
    public async Task Where_nothing_is_known_help_does_not_offer_to_ask() =>
        Assert.DoesNotContain("button", await EmptyAsync("/help"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_in_the_form_is_answered_as_one_that_is_typed(string question)
    {
        using var bot = new SmallBot();
        bot.Write("news", "2031-05-01", "Season 2 of Lanternfall will have eight episodes.");
        await bot.LoadAsync();

        var (typed, sent) = (await AskAsync(bot, $"/ask question:{question}"), await AskAsync(bot, $"send 1|f|0|ask question:{question}"));

        Assert.Equal(typed, sent);
    }

    [Fact]
    public async Task Where_a_build_elsewhere_removed_what_is_live_the_newer_one_answers()
    {
        using var bot = new SmallBot();
        bot.Write("news", "2031-05-01", "Season 2 of Lanternfall will have eight episodes.");
        await bot.LoadAsync();
        bot.Write("later", "2031-05-09", "Season 2 of Lanternfall will have ten episodes.");
        using (var elsewhere = new LiveKnowledge(bot.Time))
        {
            var (store, articles) = (new SnapshotStore(bot.Store.Directory, bot.Time, keep: 1), new ArticleFolder(Path.Combine(bot.Folder.Path, "articles")));
            using var loader = new KnowledgeLoader(store, articles, elsewhere, bot.Time);
            await loader.BuildAsync(BuildWish.Start, CancellationToken.None);
        }

        // Several at once need more connections than are open, and those find no file.
        var questions = Enumerable.Range(1, 24).Select(n => $"/ask question:How many episodes will season 2 have, for the {n}th time?");
        var replies = await Task.WhenAll(questions.Select(q => Task.Run(() => AskAsync(bot, q))));

        Assert.All(replies, r => Assert.Contains("episodes", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_first_reading_that_takes_long_is_told_of_at_once()
    {
        var time = new ManualTime();
        using var bot = new SmallBot(time);
        time.Advance(LiveKnowledge.WorthWaiting + TimeSpan.FromSeconds(1));

        Assert.Contains("being read", await AskAsync(bot, "/release"), StringComparison.Ordinal);
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
