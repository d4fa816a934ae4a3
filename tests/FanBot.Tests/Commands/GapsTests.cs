using FanBot.Commands.Listening;
using FanBot.Discord.Json;
using FanBot.Knowledge.Checks;
using FanBot.Settings;
using FanBot.State.Audit;
using FanBot.State.Members;
using FanBot.Tests.Running;
using Microsoft.Data.Sqlite;

namespace FanBot.Tests.Commands;

/// <summary>What members ask in vain: counted by members, without their words unless these may be kept, shown to moderators, and closed by a source.</summary>
public sealed class GapsTests : IAsyncLifetime, IDisposable
{
    private const string Premiere = "Season 2 of Lanternfall premieres on 3 August 2031, the network announced.";

    private SmallBot _bot = new();

    [Fact]
    public async Task What_is_asked_in_vain_is_counted_by_members_and_without_their_words()
    {
        await StartAsync(WhichServers.None);

        await AskAsync("member@5005 /release season:3");
        await AskAsync("member@5005 /release season:3");
        await AskAsync("member2@5005 /ask question:when does s3 drop??");
        await AskAsync("member3@6006 /ask question:When does season 3 come out");
        await AskAsync("member3@6006 /ask question:Does Barnaby Zorblax own a trombone");
        await AskAsync("member4@6006 /ask question:Who sings the secret song of Quillington?");

        Assert.Equal([3, 2], (await GapsAsync()).Select(g => g.Members));
        var shown = await AskAsync("manager@4001 /knowledge gaps");
        Assert.Contains("**1. When does season 3 of Lanternfall come out?**\n3 members, last on 1 June 2031\n", shown, StringComparison.Ordinal);
        Assert.Contains("**2. Something about Lanternfall", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("as golden question: k1|gaps|golden|0|" + (await GapsAsync())[1].Key, shown, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_bot.Store.Directory, "state.db"));
        var wal = await ReadSharedAsync(Path.Combine(_bot.Store.Directory, "state.db-wal"));
        Assert.All(
            new[] { "Zorblax", "zorblax", "trombon", "Quillington", "quillington", "drop??" },
            typed => Assert.False(Holds(bytes, typed) || Holds(wal, typed), typed));
    }

    [Fact]
    public async Task Words_are_kept_where_the_server_allows_it()
    {
        await StartAsync(WhichServers.Home);

        await AskAsync("member@4001 /ask question:Does the lighthouse keeper own a trombone?");
        await AskAsync("member2@4001 /ask question:a trombone - does the lighthouse keeper own one");
        await AskAsync("member3@5005 /ask question:Does the night nurse own a violin?");

        var gaps = await GapsAsync();
        Assert.Equal([2, 1], gaps.Select(g => g.Members));
        Assert.Equal(
            ["Does the lighthouse keeper own a trombone?", "a trombone - does the lighthouse keeper own one"], gaps[0].Texts.Order(StringComparer.Ordinal));
        Assert.Empty(gaps[1].Texts);
    }

    [Theory]
    [InlineData("/release season:2")]
    [InlineData("/release season:3 as-of:2030-01-01")]
    [InlineData("/release show:Copper Tide")]
    [InlineData("/ask question:hello")]
    [InlineData("/ask question:Wann kommt die dritte Staffel heraus?")]
    [InlineData("/release season:x")]
    [InlineData("message Season 9 has been cancelled.")]
    public async Task Nothing_else_is_a_gap(string asked)
    {
        await StartAsync(WhichServers.All);

        await AskAsync("member@5005 " + asked);

        Assert.Empty(await GapsAsync());
    }

    [Fact]
    public async Task A_kept_reply_is_heard_too()
    {
        await StartAsync(WhichServers.None);
        await AskAsync("member@5005 /release season:3");

        Assert.NotNull(_bot.Router.Kept(SentInteraction.Of("member2@5005 /release season:3")));

        Assert.Equal(2, Assert.Single(await GapsAsync()).Members);
    }

    [Fact]
    public async Task Nobody_waits_for_the_writer_and_what_does_not_fit_is_counted()
    {
        _bot.Write("first", "2031-05-01", Premiere);
        await _bot.LoadAsync();
        var asked = SentInteraction.Of("member@5005 /release season:3");

        for (var i = 0; i < MissedQuestions.Capacity + 3; i++)
        {
            await _bot.Router.HandleAsync(asked, CancellationToken.None);
        }

        Assert.Equal(3, _bot.Get<MissedQuestions>().Dropped);
        await _bot.Get<MissedQuestions>().StartAsync(CancellationToken.None);
        Assert.Equal(1, Assert.Single(await GapsAsync()).Members);
        Assert.Contains("3 not written down since the start", await AskAsync("manager@4001 /knowledge gaps"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_fails_no_answer()
    {
        await StartAsync(WhichServers.None);
        await SpoilAsync("gap");

        Assert.Contains("No article states this", await AskAsync("member@5005 /release season:3"), StringComparison.Ordinal);
        await _bot.Get<MissedQuestions>().WrittenAsync(CancellationToken.None);
        Assert.Equal(1, _bot.Get<MissedQuestions>().Dropped);
    }

    [Fact]
    public async Task What_was_heard_is_written_before_the_bot_ends()
    {
        await StartAsync(WhichServers.None);
        await AskAsync("member@5005 /release season:3");

        await _bot.Get<MissedQuestions>().StopAsync(CancellationToken.None);

        Assert.Single((await _bot.Get<GapBoard>().PageAsync(null, 0, 10, CancellationToken.None)).Gaps);
    }

    [Fact]
    public async Task A_source_that_answers_one_says_so_and_closes_it()
    {
        await StartAsync(WhichServers.Home);
        await AskAsync("member@5005 /release season:3");
        await AskAsync("member@5005 /episodes season:3");
        await AskAsync("member@4001 /ask question:Which instrument does the lighthouse keeper play?");
        await GapsAsync();

        _bot.Write("second", "2031-05-20", "Lanternfall season 3 will premiere on 9 September 2031, the network announced.");
        var told = (await _bot.WorkAsync("manager@4001 /knowledge reload"))[^1];

        Assert.Contains(
            "**Answers what members asked**\n\u2022 When does season 3 of Lanternfall come out? (1 member, last on 1 June 2031)\n",
            told,
            StringComparison.Ordinal);
        Assert.Equal(2, (await GapsAsync()).Count);

        // The next reload has nothing more to say of it; asked in vain again, it would be open again.
        _bot.Write("third", "2031-05-21", "Mara Voss writes Lanternfall.");
        Assert.DoesNotContain("Answers what members", (await _bot.WorkAsync("manager@4001 /knowledge reload"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_shown_by_page_and_show_and_taken_off()
    {
        await StartAsync(WhichServers.None);
        for (var season = 3; season < 10; season++)
        {
            await AskAsync($"member@5005 /release season:{season}");
        }

        await AskAsync("member2@5005 /release season:7");
        var first = (await GapsAsync())[0];

        var shown = await AskAsync("manager@4001 /knowledge gaps show:lanternfall");
        Assert.Contains("**1. When does season 7 of Lanternfall come out?**", shown, StringComparison.Ordinal);
        Assert.Contains("(Page 1 of 2 \u00B7 7 in all)", shown, StringComparison.Ordinal);
        Assert.Contains("button More \u25B6: k1|gaps|page|1|lanternfall", shown, StringComparison.Ordinal);
        Assert.Contains("in place of the message", await AskAsync("manager@4001 press k1|gaps|page|1|lanternfall"), StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", await AskAsync("manager@4001 press k1|gaps|page|99|"), StringComparison.Ordinal);
        Assert.Contains("There is no show of that name", await AskAsync("manager@4001 /knowledge gaps show:Copper Tide"), StringComparison.Ordinal);
        Assert.Contains("Lanternfall  = Lanternfall", await AskAsync("manager@4001 type /knowledge gaps show:lan"), StringComparison.Ordinal);

        Assert.Contains("6 in all", await AskAsync($"manager@4001 press k1|gaps|done|0|{first.Key}"), StringComparison.Ordinal);
        Assert.Contains("no longer on the board", await AskAsync($"manager@4001 press k1|gaps|done|0|{first.Key}"), StringComparison.Ordinal);
        Assert.Contains("no longer on the board", await AskAsync("manager@4001 press k1|gaps|done|0|' OR 1=1 --"), StringComparison.Ordinal);
        Assert.Equal("gap done", Assert.Single((await _bot.Get<AuditLog>().PageAsync(0, 10, CancellationToken.None)).Entries).What);
    }

    [Fact]
    public async Task One_is_made_a_golden_question()
    {
        await StartAsync(WhichServers.None);
        await AskAsync("member@5005 /release season:3");
        var key = Assert.Single(await GapsAsync()).Key;

        Assert.StartsWith($"a form: k1|gaps|golden|0|{key}\n", await AskAsync($"manager@4001 press k1|gaps|golden|0|{key}"), StringComparison.Ordinal);
        var known = await AskAsync($"manager@4001 send k1|gaps|golden|0|{key} answer:9 September (2031)");
        var unknown = await AskAsync($"manager@4001 send k1|gaps|golden|0|{key} answer:");

        Assert.Contains($"Added as the golden question `asked-release-{key[..6]}`", known, StringComparison.Ordinal);
        Assert.Contains("is that it is not known.", unknown, StringComparison.Ordinal);
        var questions = await GoldenQuestionFile.ReadAsync(Path.Combine(_bot.Folder.Path, "questions", "lanternfall.json"), CancellationToken.None);
        Assert.Equal(
            [("When does season 3 of Lanternfall come out?", GoldenKind.Release), ("When does season 3 of Lanternfall come out?", GoldenKind.Unanswerable)],
            questions.Select(q => (q.Question, q.Kind)));
        Assert.Matches(questions[0].Expect[0], "It comes on 9  September (2031).");
        Assert.Contains("no longer on the board", await AskAsync("manager@4001 send k1|gaps|golden|0|none answer:x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Golden_questions_that_cannot_be_written_are_told_without_where_they_lie()
    {
        await StartAsync(WhichServers.None);
        await AskAsync("member@5005 /release season:3");
        var key = Assert.Single(await GapsAsync()).Key;
        _bot.Folder.Write("questions/lanternfall.json", "{}");

        var told = await AskAsync($"manager@4001 send k1|gaps|golden|0|{key} answer:x");

        Assert.Contains("The golden questions cannot be added to. It must hold a JSON array of questions.", told, StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Folder.Path, told, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(Path.Combine(_bot.Folder.Path, "questions", "lanternfall.json")));
    }

    [Fact]
    public async Task Where_golden_questions_cannot_be_written_the_setting_is_shown_as_one()
    {
        await StartAsync(WhichServers.None);
        await AskAsync("member@5005 /release season:3");
        var key = Assert.Single(await GapsAsync()).Key;
        _bot.Folder.Write("questions", "in the way");

        var told = await AskAsync($"manager@4001 send k1|gaps|golden|0|{key} answer:x");

        Assert.Contains("The host has to let FanBot write it (`Knowledge:Questions`).", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_asks_any_more_is_forgotten_after_the_days_that_are_set()
    {
        var time = new ManualTime();
        _bot.Dispose();
        _bot = new SmallBot(time, feedback: new FeedbackSettings { Buttons = WhichServers.None, Texts = WhichServers.All, KeepDays = 30 });
        _bot.Write("first", "2031-05-01", Premiere);
        await _bot.LoadAsync();
        await _bot.Get<MissedQuestions>().StartAsync(CancellationToken.None);
        await AskAsync("member@5005 /ask question:When is season 3 out?");
        await AskAsync("member2@5005 /release season:3");
        await AskAsync("member@5005 /release season:4");
        await GapsAsync();
        await NextDayAsync(30);
        await AskAsync("member3@5005 /release season:3");
        Assert.Equal([3, 1], (await GapsAsync()).Select(g => g.Members));

        await NextDayAsync(1);

        var left = Assert.Single(await GapsAsync());
        Assert.Equal((3, 1, 1), (left.Asked.Season!.Value, left.Members, left.Texts.Count));

        async Task NextDayAsync(int days)
        {
            await time.WaitForTimersAsync(1);
            time.Advance(TimeSpan.FromDays(days));
            await time.WaitForTimersAsync(1);
        }
    }

    [Fact]
    public async Task Nothing_to_show_is_told()
    {
        await StartAsync(WhichServers.None);

        Assert.Contains("Nobody has asked anything in vain, as far as is known.", await AskAsync("manager@4001 /knowledge gaps"), StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _bot.Get<MissedQuestions>().StopAsync(CancellationToken.None);

    public void Dispose() => _bot.Dispose();

    private async Task StartAsync(WhichServers texts)
    {
        _bot.Dispose();
        _bot = new SmallBot(feedback: new FeedbackSettings { Buttons = WhichServers.None, Texts = texts });
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

    /// <summary>As if the file had been damaged in one place.</summary>
    private async Task SpoilAsync(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_bot.Store.Directory, "state.db")};Pooling=False");
        await connection.OpenAsync();
        using var drop = connection.CreateCommand();
        drop.CommandText = $"DROP TABLE {table}";
        await drop.ExecuteNonQueryAsync();
    }

    private static async Task<byte[]> ReadSharedAsync(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static bool Holds(byte[] bytes, string text) => bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
}
