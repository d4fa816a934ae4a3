using System.Text;
using System.Text.RegularExpressions;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Scripted;
using FanBot.Tests.Running;

namespace FanBot.Tests.Verbs;

/// <summary>The whole bot against a Discord of the test's own: HTTP and WebSocket on loopback.</summary>
public sealed partial class RunGatewayTests : IDisposable
{
    private const string Secret = "MTIz.made-up.token_of-a-test";

    private readonly ScratchFolder _folder = new();
    private readonly ScriptedGateway _gateway = new();

    [Fact]
    public async Task The_bot_connects_answers_resumes_and_leaves()
    {
        _folder.Write(
            "data/articles/lanternfall/news.md", "---\nshow: Lanternfall\npublished: 2031-05-01\n---\n\nSeason 2 of Lanternfall will have eight episodes.\n");
        using var discord = Discord();
        using var bot = RunningBot.Start(
            _folder, "run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}", "--Logging:LogLevel:Default=Trace");

        var connection = await _gateway.AcceptAsync();
        await HelloAsync(connection);
        var identify = await connection.ReadAsync(2);
        Assert.Equal((Secret, 0), (identify.GetProperty("token").GetString(), identify.GetProperty("intents").GetInt32()));
        await connection.ReadyAsync(_gateway.At("/resume"));
        await bot.SaidAsync("The articles have been read");
        await connection.SendAsync(Event(2, "/episodes season:2"));
        await discord.UntilAsync(1, IsCallback);
        await bot.SaidAsync("Commands, global: registered");

        // The connection breaks; what was asked meanwhile is sent again, one of them a second time.
        connection.Dispose();
        var resumed = await _gateway.AcceptAsync();
        Assert.StartsWith("/resume", resumed.Target, StringComparison.Ordinal);
        await HelloAsync(resumed);
        Assert.Equal(2, (await resumed.ReadAsync(6)).GetProperty("seq").GetInt64());
        await resumed.SendAsync(Event(2, "/episodes season:2"));
        await resumed.SendAsync(Event(3, "/help", id: 7));
        await resumed.ResumedAsync(4);
        await discord.UntilAsync(2, IsCallback);

        var terminating = bot.TerminateAsync();
        Assert.Equal(1000, await resumed.LeftAsync());
        Assert.Equal((0, ""), await terminating);
        var answers = discord.Requests.Where(IsCallback).ToList();
        Assert.Equal(2, answers.Count);
        Assert.Contains("8 episodes", answers[0].Text, StringComparison.Ordinal);
        Assert.Contains("What FanBot can tell you", answers[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, bot.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(SentInteraction.Token, bot.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_adds_an_article_and_members_are_answered_from_it()
    {
        using var discord = Discord();
        using var bot = RunningBot.Start(
            _folder, "run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}", "--Discord:HomeGuilds=4001");
        var connection = await _gateway.AcceptAsync();
        await HelloAsync(connection);
        await connection.ReadAsync(2);
        await connection.ReadyAsync(_gateway.At("/resume"));

        await connection.SendAsync(Event(2, "manager@4001 fill k1|add|new|0|Lanternfall\ntitle:Eight\ntext:Season 2 of Lanternfall has 8 episodes."));
        await discord.UntilAsync(1, r => IsEdit(r) && r.Text.Contains("Add this article?", StringComparison.Ordinal));
        var look = discord.Requests.First(r => IsEdit(r) && r.Text.Contains("Add this article?", StringComparison.Ordinal)).Text;
        await connection.SendAsync(Event(3, "manager@4001 press " + KeepButton().Match(look).Value, id: 7));
        await discord.UntilAsync(
            1, r => IsEdit(r) && r.Text.Contains("is kept as", StringComparison.Ordinal) && r.Text.Contains("Snapshot", StringComparison.Ordinal));
        await connection.SendAsync(Event(4, "/episodes season:2", id: 8));
        await discord.UntilAsync(1, r => IsCallback(r) && r.Text.Contains("8 episodes", StringComparison.Ordinal));

        var terminating = bot.TerminateAsync();
        Assert.Equal(1000, await connection.LeftAsync());
        await terminating;
        Assert.Equal(["data/articles/lanternfall/eight.md"], _folder.Files("data/articles"));
        Assert.DoesNotContain("Season 2 of Lanternfall has", bot.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_s_word_goes_through_the_gateway()
    {
        _folder.Write("data/questions/golden.json", """[{"id":"a","question":"/release season:2","kind":"release","expect":["3 August 2031"]}]""");
        WriteRelease("will premiere on 3 August 2031, it has been officially confirmed");
        using var discord = Discord();
        using var bot = RunningBot.Start(
            _folder, "run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}", "--Discord:HomeGuilds=4001", "--Discord:ModeratorRoles=7001");
        var connection = await _gateway.AcceptAsync();
        await HelloAsync(connection);
        await connection.ReadAsync(2);
        await connection.ReadyAsync(_gateway.At("/resume"));
        await bot.SaidAsync("The articles have been read");
        WriteRelease("could arrive in spring 2032, fans hope");

        await connection.SendAsync(Event(2, "role@4001 /knowledge reload", 1));
        await discord.UntilAsync(1, r => r.Method == "PATCH" && r.Text.Contains("Kept aside", StringComparison.Ordinal));
        await connection.SendAsync(Event(3, "/release season:2", 2));
        await discord.UntilAsync(1, r => IsCallback(r) && r.Text.Contains("3 August 2031", StringComparison.Ordinal));
        await connection.SendAsync(Event(4, "role@4001 /knowledge publish reason:moved", 3));
        await discord.UntilAsync(1, r => r.Method == "PATCH" && r.Text.Contains("Published", StringComparison.Ordinal));
        await connection.SendAsync(Event(5, "/release season:2", 4));
        await discord.UntilAsync(1, r => IsCallback(r) && r.Text.Contains("spring 2032", StringComparison.Ordinal));
        await connection.SendAsync(Event(6, "role@4001 press k1|audit|page|0|", 5));
        await discord.UntilAsync(1, r => IsCallback(r) && r.Text.Contains("What moderators did", StringComparison.Ordinal));
        await connection.SendAsync(Event(7, "member@4001 /knowledge audit", 6));
        await discord.UntilAsync(1, r => IsCallback(r) && r.Text.Contains("have a role that keeps the articles", StringComparison.Ordinal));

        var terminating = bot.TerminateAsync();
        await connection.LeftAsync();
        Assert.Equal(0, (await terminating).Code);
    }

    [Fact]
    public async Task Two_hundred_at_once_are_answered_once_each()
    {
        const int count = 200;
        using var discord = Discord();
        using var bot = RunningBot.Start(
            _folder, "run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}", "--Limits:PerUser=0", "--Limits:PerServer=0");
        var connection = await _gateway.AcceptAsync();
        await HelloAsync(connection);
        await connection.ReadAsync(2);
        await connection.ReadyAsync(_gateway.At("/resume"));

        for (var i = 0; i < count; i++)
        {
            await connection.SendAsync(Event(i + 2, "/help", id: (ulong)(1_000 + i)));
        }

        await discord.UntilAsync(count, IsCallback);
        var terminating = bot.TerminateAsync();
        Assert.Equal(1000, await connection.LeftAsync());
        await terminating;

        var answered = discord.Requests.Where(IsCallback).Select(r => r.Path).ToList();
        Assert.Equal((count, count), (answered.Count, answered.Distinct().Count()));
    }

    [Fact]
    public async Task Health_is_told_where_an_address_is_set()
    {
        _folder.Write("data/articles/lanternfall/news.txt", "Season 2 of Lanternfall will have eight episodes.");
        using var discord = Discord();
        using var bot = RunningBot.Start(_folder, "run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}", "--Http:Url=http://127.0.0.1:0");
        using var http = new HttpClient();
        var address = await bot.AddressAsync();
        var connection = await _gateway.AcceptAsync();
        await HelloAsync(connection);
        await connection.ReadAsync(2);
        await bot.SaidAsync("The articles have been read");

        using var up = await http.GetAsync(new Uri(address, "/healthz"));
        using var early = await http.GetAsync(new Uri(address, "/readyz"));
        using var posted = await http.PostAsync(new Uri(address, "/interactions"), null);
        await connection.ReadyAsync(_gateway.At("/resume"));
        await bot.SaidAsync("Connected to Discord's gateway");
        await UntilReadyIsAsync(200, http, address);

        connection.Break();
        var again = await _gateway.AcceptAsync();
        await UntilReadyIsAsync(503, http, address);
        await HelloAsync(again);
        await again.ReadAsync(6);
        await again.ResumedAsync(2);
        await UntilReadyIsAsync(200, http, address);

        var terminating = bot.TerminateAsync();
        await again.LeftAsync();

        Assert.Equal([200, 503, 404], new[] { up, early, posted }.Select(r => (int)r.StatusCode));
        Assert.Equal(0, (await terminating).Code);
    }

    [Fact]
    public async Task A_wrong_token_ends_the_bot_with_a_sentence()
    {
        using var discord = new ScriptedDiscord(_ => ScriptedAnswer.Error(401, 0, "401: Unauthorized"));

        var result = await RunAsync(discord);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("fanbot: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Discord does not accept the bot's token", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_the_gateway_refuses_ends_the_bot_and_nothing_connects_again()
    {
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await _gateway.AcceptAsync();
        await HelloAsync(connection);
        await connection.ReadAsync(2);
        await connection.CloseAsync(4004);

        var result = await running;

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("Discord does not accept the bot's token", result.Error, StringComparison.Ordinal);
        _gateway.AssertNobodyElse();
    }

    public void Dispose()
    {
        _gateway.Dispose();
        _folder.Dispose();
    }

    private Task<CommandLineResult> RunAsync(ScriptedDiscord discord) =>
        new CommandLine(_folder).RunAsync("run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}");

    private ScriptedDiscord Discord() => new(request => request.Line switch
    {
        "GET /gateway/bot" => new ScriptedAnswer(
            200,
            $$$"""{"url":"{{{_gateway.At()}}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}"""),
        "GET /applications/@me" => ScriptedAnswer.Application,
        _ when IsCallback(request) => new ScriptedAnswer(204, ""),
        _ => ScriptedAnswer.Fine,
    });

    /// <summary>Asks until it answers so: the log says that the bot is connected a moment before it is.</summary>
    private static async Task UntilReadyIsAsync(int status, HttpClient http, Uri address)
    {
        using var patience = new CancellationTokenSource(Guard.Limit);
        while ((int)(await http.GetAsync(new Uri(address, "/readyz"), patience.Token)).StatusCode != status)
        {
            await Task.Yield();
        }
    }

    private void WriteRelease(string when) => _folder.Write(
        "data/articles/lanternfall/news.md", $"---\nshow: Lanternfall\npublished: 2031-05-01\n---\n\nSeason 2 of Lanternfall {when}.\n");

    // The bot's clock is the real one, and nobody acknowledges a heartbeat: none shall fall due while the test runs.
    private static Task HelloAsync(ScriptedConnection connection) => connection.HelloAsync((int)TimeSpan.FromHours(1).TotalMilliseconds);

    private static bool IsEdit(ScriptedRequest request) => request.Path.EndsWith("/messages/@original", StringComparison.Ordinal);

    [GeneratedRegex(@"k1\|add\|keep\|0\|[0-9a-f]+")]
    private static partial Regex KeepButton();

    private static bool IsCallback(ScriptedRequest request) => request.Path.EndsWith("/callback", StringComparison.Ordinal);

    private static string Event(long sequence, string asked, ulong id = 6)
    {
        var json = Encoding.UTF8.GetString(SentInteraction.Json(asked))
            .Replace("846462639134605312", $"84646263913460{id + 5_000}", StringComparison.Ordinal);
        return $$$"""{"t":"INTERACTION_CREATE","s":{{{sequence}}},"op":0,"d":{{{json}}}}""";
    }
}
