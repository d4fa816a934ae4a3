using FanBot.Commands.Listening;
using FanBot.Discord.Json;
using FanBot.Settings;
using FanBot.State.Members;
using FanBot.Tests.Running;
using Microsoft.Data.Sqlite;

namespace FanBot.Tests.Commands;

/// <summary>"Helpful" and "Wrong?" below answers: where they stand, that they count once, and what becomes of a wrong answer.</summary>
public sealed class FeedbackTests : IAsyncLifetime, IDisposable
{
    private const string Premiere = "Season 2 of Lanternfall premieres on 3 August 2031, the network announced.";
    private const string Helpful = "1|h|0|release;hlanternfall;s2";
    private const string Wrong = "1|w|0|release;hlanternfall;s2";

    private SmallBot _bot = new();

    [Theory]
    [InlineData("None", "member@4001", false)]
    [InlineData("Home", "member@4001", true)]
    [InlineData("Home", "member@5005", false)]
    [InlineData("Home", "member@dm", false)]
    [InlineData("All", "member@5005", true)]
    [InlineData("All", "member@dm", true)]
    public async Task The_buttons_stand_where_the_setting_says(string servers, string who, bool stand)
    {
        await StartAsync(Enum.Parse<WhichServers>(servers));

        // Also where the reply is kept, whoever asked first.
        await AskAsync("member@4001 /release season:2");
        await AskAsync("member@5005 /release season:2");
        foreach (var asked in new[] { "/release season:2", "/ask question:When does season 2 come out?" })
        {
            Assert.Equal(stand, (await AskAsync($"{who} {asked}")).Contains("button Helpful: 1|h|0|", StringComparison.Ordinal));
            Assert.Equal(stand, _bot.Router.Kept(SentInteraction.Of($"{who} {asked}"))!.Json.AsSpan().IndexOf("Wrong?"u8) >= 0);
        }

        Assert.Contains(stand ? "a form" : "This server does not ask", await AskAsync($"{who} press {Wrong}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/release season:9")]
    [InlineData("/help")]
    [InlineData("/ask question:hello")]
    [InlineData("message Season 2 comes in August.")]
    [InlineData("press 1|s|0|release;hlanternfall;s2")]
    [InlineData("press 1|e|0|timeline;hlanternfall;trelease")]
    public async Task They_stand_below_answers_to_questions_alone(string asked)
    {
        await StartAsync(WhichServers.All);

        Assert.DoesNotContain("Helpful", await AskAsync("member@4001 " + asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_does_not_fit_on_the_button_stands_above()
    {
        await StartAsync(WhichServers.All);

        Assert.Contains("Thank you", await AskAsync("member@4001 press 1|h|0|ask;hlanternfall above:When does season 2 come out?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_counted_once_an_answer()
    {
        await StartAsync(WhichServers.Home);

        Assert.Contains("Thank you for saying so.", await AskAsync($"member@4001 press {Helpful}"), StringComparison.Ordinal);
        Assert.Contains("You have said before", await AskAsync($"member@4001 press {Helpful}"), StringComparison.Ordinal);
        Assert.Contains("You have said before", await AskAsync($"member@4001 press {Wrong}"), StringComparison.Ordinal);
        Assert.Contains("Thank you for saying so.", await AskAsync($"member2@4001 press {Helpful}"), StringComparison.Ordinal);

        // The same answer, in whichever words it was asked for.
        var asked = await AskAsync("member2@4001 press 1|h|0|ask;hlanternfall;qWhen does season 2 come out?");
        Assert.Contains("You have said before", asked, StringComparison.Ordinal);
        Assert.Empty(await GapsAsync());
    }

    [Fact]
    public async Task A_wrong_answer_comes_before_the_moderators_with_its_reasons()
    {
        await StartAsync(WhichServers.Home);

        var form = await AskAsync($"member@4001 press {Wrong}");
        var key = form["a form: w1|".Length..form.IndexOf('\n', StringComparison.Ordinal)];
        Assert.Contains($"w1|{key}", await AskAsync($"member@4001 press {Wrong}"), StringComparison.Ordinal);
        Assert.Contains("will look at it", await AskAsync($"member@4001 send w1|{key} reason:It was *put off*, @everyone"), StringComparison.Ordinal);
        Assert.Contains("no longer open", await AskAsync($"member@4001 send w1|{key} reason:Once more"), StringComparison.Ordinal);
        Assert.Contains("You have said before", await AskAsync($"member@4001 press {Wrong}"), StringComparison.Ordinal);
        await AskAsync($"member2@4001 press {Wrong}");
        Assert.Contains("will look at it", await AskAsync($"member2@4001 send w1|{key} reason:"), StringComparison.Ordinal);

        var gap = Assert.Single(await GapsAsync());
        Assert.Equal((key, true, 2, "It was *put off*, @everyone"), (gap.Key, gap.Wrong, gap.Members, Assert.Single(gap.Reasons)));
        var shown = await AskAsync("manager@4001 /knowledge gaps");
        Assert.Contains("**1. When does season 2 of Lanternfall come out?**\n2 members, last on 1 June 2031\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nCalled wrong: \u201C3 August 2031", shown, StringComparison.Ordinal);
        Assert.Contains("Why: \u201CIt was \\*put off\\*, \\@everyone\u201D", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_that_reads_differently_is_closed()
    {
        await StartAsync(WhichServers.Home);
        await AskAsync($"member@4001 press {Wrong}");
        Assert.True(Assert.Single(await GapsAsync()).IsUsual);

        _bot.Write("second", "2031-05-20", "Lanternfall season 2 has been delayed and will premiere on 9 September 2031, the network announced.");
        var told = (await _bot.WorkAsync("manager@4001 /knowledge reload"))[^1];

        Assert.Contains("**Answers what members asked**\n\u2022 When does season 2 of Lanternfall come out?", told, StringComparison.Ordinal);
        Assert.Empty(await GapsAsync());
    }

    [Theory]
    [InlineData("press 1|h|0|release;hlanternfall;s9", "no longer the answer")]
    [InlineData("press 1|h|0|nonsense", "no longer the answer")]
    [InlineData("press 1|w|0|ask;hlanternfall", "no longer the answer")]
    [InlineData("send w1|0123456789abcdef reason:x", "no longer open")]
    [InlineData("send w1| reason:x", "no longer open")]
    [InlineData("send w9|0123 reason:x", "This form is of another version")]
    public async Task Forged_presses_do_nothing(string sent, string told)
    {
        await StartAsync(WhichServers.Home);

        Assert.Contains(told, await AskAsync("member@4001 " + sent), StringComparison.Ordinal);
        Assert.Empty(await GapsAsync());
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_told()
    {
        await StartAsync(WhichServers.Home);
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_bot.Store.Directory, "state.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            using var drop = connection.CreateCommand();
            drop.CommandText = "DROP TABLE feedback";
            await drop.ExecuteNonQueryAsync();
        }

        Assert.Contains("could not be kept just now", await AskAsync($"member@4001 press {Wrong}"), StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _bot.Get<MissedQuestions>().StopAsync(CancellationToken.None);

    public void Dispose() => _bot.Dispose();

    private async Task StartAsync(WhichServers buttons)
    {
        _bot.Dispose();
        _bot = new SmallBot(feedback: new FeedbackSettings { Buttons = buttons });
        _bot.Write("first", "2031-05-01", Premiere);
        await _bot.LoadAsync();
        await _bot.Get<MissedQuestions>().StartAsync(CancellationToken.None);
    }

    private async Task<string> AskAsync(string asked) =>
        DrawnReply.Of(ReplyWriter.Write(await _bot.Router.HandleAsync(SentInteraction.Of(asked), CancellationToken.None)));

    private async Task<IReadOnlyList<Gap>> GapsAsync()
    {
        await _bot.Get<MissedQuestions>().WrittenAsync(CancellationToken.None);
        return (await _bot.Get<GapBoard>().PageAsync(null, 0, 20, CancellationToken.None)).Gaps;
    }
}
