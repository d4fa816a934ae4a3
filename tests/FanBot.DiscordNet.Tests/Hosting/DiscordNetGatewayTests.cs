using FanBot.Discord.Json;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Scripted;
using FanBot.DiscordNet.Hosting;
using FanBot.DiscordNet.Tests.Running;
using FanBot.Tests.Running;
using FanBot.Verbs;

namespace FanBot.DiscordNet.Tests.Hosting;

/// <summary>The whole bot on the library itself, against a Discord of the test's own: HTTP and WebSocket on loopback.</summary>
public sealed class DiscordNetGatewayTests : IDisposable
{
    private const string Secret = "MTIz.made-up.token_of-a-test";
    private const string Article = "---\ntitle: News\npublisher: Example News\nshow: Lanternfall\npublished: 2031-05-01\n---\n\n"
        + "Season 2 of Lanternfall will have eight episodes. Season 2 of Lanternfall premieres on 3 August 2031, the makers announced. Ada Quill plays Wren.\n";

    private static readonly TimeProvider Today = new FixedDay(new DateOnly(2031, 6, 1));

    private readonly ScratchFolder _folder = new();
    private readonly ScriptedGateway _gateway = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _error = new();

    /// <summary>Every command, and every shape of a reply.</summary>
    public static IReadOnlyList<string> Asked { get; } =
    [
        "/release season:2", "/release season:2 private:true", "/status season:2", "/episodes season:2", "/plot", "/cast season:2", "/cast only:new",
        "/character name:Wren", "/actor name:Ada Quill",
        "/timeline", "/ask question:How many episodes has season 2?", "/sources", "/help", "manager@4001 /help", "/nothing",
        "type /release show:lant", "type /release season:2", "type /character name:wre", "type /release as-of:2031", "type /actor name:zzzzzz",
        "press 1|s|0|episodes;hlanternfall;s2", "press 1|q|0|episodes;hlanternfall;s2", "press 1|e|0|timeline;hlanternfall;s2",
        "press 1|l|0|cast;hlanternfall;s2",
        "press 1|s|0|ask above:How many episodes has season 2?", "press old", "send 1|f|0|ask question:How many episodes has season 2?",
        "send 1|f|0|ask question: ", "send old", "message Season 2 has eight episodes.", "message",
        "dm@dm /episodes season:2", "manager@4002 /knowledge status", "member@4001 /knowledge status", "member@4001 /knowledge reload",
    ];

    [Fact]
    public async Task Replies_are_those_of_the_built_in_client()
    {
        using var built = new SmallBot(Today);
        built.Folder.Write("articles/lanternfall/news.md", Article);
        await built.LoadAsync();
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await ConnectedAsync(discord);
        await discord.UntilAsync(1, r => r.Method == "PUT" && r.Path.Contains("guilds", StringComparison.Ordinal));

        for (var i = 0; i < Asked.Count; i++)
        {
            var expected = LibraryJson.Lean(
                System.Text.Encoding.UTF8.GetString(ReplyWriter.Write(await built.Router.HandleAsync(SentInteraction.Of(Asked[i]), CancellationToken.None))));
            await connection.SendAsync(LibraryJson.Event(Asked[i], Id(i), i + 2));
            await discord.UntilAsync(i + 1, IsCallback);

            var sent = discord.Requests.Last(IsCallback);
            Assert.Equal($"/interactions/{Id(i)}/{SentInteraction.Token}/callback", sent.Path.Split('?')[0]);
            Assert.Equal((Asked[i], expected), (Asked[i], LibraryJson.Lean(sent.Text)));
        }

        await StopAsync(running, connection);
    }

    [Fact]
    public async Task A_form_looks_as_that_of_the_built_in_client()
    {
        const string press = "press 1|f|0|ask";
        using var built = new SmallBot(Today);
        built.Folder.Write("articles/lanternfall/news.md", Article);
        await built.LoadAsync();
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await ConnectedAsync(discord);

        await connection.SendAsync(LibraryJson.Event(press, Id(0), 2));
        await discord.UntilAsync(1, IsCallback);

        var expected = ReplyWriter.Write(await built.Router.HandleAsync(SentInteraction.Of(press), CancellationToken.None));
        Assert.Equal(DrawnReply.Of(expected), DrawnReply.Of(System.Text.Encoding.UTF8.GetBytes(discord.Requests.Single(IsCallback).Text)));
        await StopAsync(running, connection);
    }

    [Fact]
    public async Task A_reload_is_put_off_and_then_told()
    {
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await ConnectedAsync(discord);

        await connection.SendAsync(LibraryJson.Event("manager@4001 /knowledge reload", Id(0), 2));
        await discord.UntilAsync(1, r => r.Method == "PATCH" && r.Text.Contains("1 article", StringComparison.Ordinal));

        Assert.Equal("""{"data":{"flags":64},"type":5}""", LibraryJson.Lean(discord.Requests.Single(IsCallback).Text));
        var edit = discord.Requests.Last(r => r.Method == "PATCH");
        Assert.Equal($"/webhooks/100/{SentInteraction.Token}/messages/@original", edit.Path.Split('?')[0]);
        Assert.Contains("\"parse\":[]", edit.Text, StringComparison.Ordinal);
        await StopAsync(running, connection);
    }

    [Fact]
    public async Task The_bot_identifies_without_intents_and_leaves_in_order()
    {
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await _gateway.AcceptAsync();
        await connection.HelloAsync();
        var identify = await connection.ReadAsync(2);
        await connection.SendAsync(LibraryJson.Ready(_gateway.At("/resume")));
        await connection.SendAsync(LibraryJson.Event("/help", Id(0), 2));
        await discord.UntilAsync(1, IsCallback);

        Assert.Equal((Secret, 0), (identify.GetProperty("token").GetString(), identify.GetProperty("intents").GetInt32()));
        Assert.DoesNotContain("compress", connection.Target, StringComparison.Ordinal);
        await StopAsync(running, connection);
        Assert.Equal(1000, connection.CloseCode);
    }

    [Fact]
    public async Task An_interaction_that_comes_twice_is_answered_once()
    {
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await ConnectedAsync(discord);

        await connection.SendAsync(LibraryJson.Event("/help", Id(0), 2));
        await connection.SendAsync(LibraryJson.Event("/help", Id(0), 3));
        await connection.SendAsync(LibraryJson.Event("/help", Id(1), 4));
        await discord.UntilAsync(1, r => r.Path.Contains(Id(1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await StopAsync(running, connection);

        Assert.Equal(2, discord.Requests.Count(IsCallback));
    }

    [Fact]
    public async Task A_wrong_token_ends_the_bot_with_a_sentence()
    {
        using var discord = new ScriptedDiscord(_ => ScriptedAnswer.Error(401, 0, "401: Unauthorized"));

        Assert.Equal(2, await RunAsync(discord));

        Assert.Contains("Discord does not accept the bot's token", _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_the_gateway_refuses_ends_the_bot_too()
    {
        using var discord = Discord();
        var running = RunAsync(discord);
        var connection = await _gateway.AcceptAsync();
        await connection.HelloAsync();
        await connection.ReadAsync(2);
        await connection.CloseAsync(4004);

        Assert.Equal(2, await running.WaitAsync(Guard.Limit));
        Assert.Contains("Discord does not accept the bot's token", _error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _gateway.Dispose();
        _folder.Dispose();
        _stop.Dispose();
        _error.Dispose();
    }

    private static ulong Id(int number) => 846462639134600000 + (ulong)number;

    private static bool IsCallback(ScriptedRequest request) => request.Path.Split('?')[0].EndsWith("/callback", StringComparison.Ordinal);

    private Task<int> RunAsync(ScriptedDiscord discord)
    {
        _folder.Write("data/articles/lanternfall/news.md", Article);
        var surroundings = new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = _error, Folder = _folder.Path, Time = Today };
        return FanBotApp.RunAsync(
            ["run", $"--Discord:Token={Secret}", $"--Discord:ApiBase={discord.ApiBase}", "--Discord:HomeGuilds=4001", "--Limits:PerUser=0"],
            surroundings,
            new DiscordNetGateway(),
            _stop.Token);
    }

    /// <summary>Where interactions are answered: the articles are read within the time that an answer has.</summary>
    private async Task<ScriptedConnection> ConnectedAsync(ScriptedDiscord discord)
    {
        var connection = await _gateway.AcceptAsync();
        await connection.HelloAsync();
        await connection.ReadAsync(2);
        await connection.SendAsync(LibraryJson.Ready(_gateway.At("/resume"), "4001", "5005"));
        await discord.UntilAsync(1, r => r.Method == "PUT");
        return connection;
    }

    private async Task StopAsync(Task<int> running, ScriptedConnection connection)
    {
        await _stop.CancelAsync();
        await connection.LeftAsync();
        Assert.Equal(0, await running.WaitAsync(Guard.Limit));
    }

    private ScriptedDiscord Discord() => new(request => request.Path.Split('?')[0] switch
    {
        "/gateway/bot" => new ScriptedAnswer(
            200,
            $$$"""{"url":"{{{_gateway.At()}}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}"""),
        "/oauth2/applications/@me" => new ScriptedAnswer(200, LibraryJson.Application),
        _ when IsCallback(request) => ScriptedAnswer.NoContent,
        _ when request.Method == "PATCH" => new ScriptedAnswer(200, LibraryJson.Message),
        _ => ScriptedAnswer.Fine,
    });
}
