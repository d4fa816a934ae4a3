using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

public sealed class TroubleTests
{
    private const string Limited = """{"message":"You are being rate limited.","retry_after":64.57,"global":false}""";

    public static TheoryData<string, double> Limits { get; } = new()
    {
        { "json", 64.57 },
        { "header", 7 },
        { "page", 9 },
        { "date", 30 },
        { "nothing", 30 },
        { "nonsense", 3 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Upon_a_429_the_wait_that_is_asked_for_is_taken(string kind, double seconds)
    {
        var limit = kind switch
        {
            "json" => new ScriptedAnswer(429, Limited, Headers: "Retry-After: 65"),
            "header" => new ScriptedAnswer(429, "", Headers: "Retry-After: 7"),
            "page" => ScriptedAnswer.Page(429, "Retry-After: 9"),
            "date" => ScriptedAnswer.Page(429, "Retry-After: Sat, 24 May 2031 10:15:30 GMT"),
            "nothing" => ScriptedAnswer.Page(429),
            _ => new ScriptedAnswer(429, """{"retry_after":"soon"}""", Headers: "Retry-After: 3"),
        };
        using var rig = new RestRig(limit, ScriptedAnswer.Application);

        await rig.Rest.GetApplicationAsync(default);

        Assert.Equal([seconds], rig.Waits);
        rig.AssertNoSecret();
    }

    [Theory]
    [InlineData("1e300")]
    [InlineData("1337")]
    public async Task A_wait_that_is_too_long_is_not_taken(string seconds)
    {
        using var rig = new RestRig(new ScriptedAnswer(429, $$"""{"retry_after":{{seconds}}}"""));

        var failure = await rig.FailureAsync(r => r.GetApplicationAsync(default));

        Assert.Equal(DiscordFault.RateLimited, failure.Fault);
        Assert.StartsWith("Could not read which application this is: Discord asks to wait ", failure.Message, StringComparison.Ordinal);
        Assert.Empty(rig.Waits);
        Assert.Single(rig.Discord.Requests);
    }

    [Fact]
    public async Task A_limit_without_end_ends()
    {
        using var rig = new RestRig(new ScriptedAnswer(429, """{"retry_after":0.25}"""));

        var failure = await rig.FailureAsync(r => r.GetApplicationAsync(default));

        Assert.Equal("Could not read which application this is: Discord asks to wait 1 s. Try again after that.", failure.Message);
        Assert.Equal([0.25, 0.25, 0.25, 0.25], rig.Waits);
    }

    [Fact]
    public async Task A_failing_server_is_asked_again_after_growing_waits()
    {
        using var rig = new RestRig(ScriptedAnswer.Broken, ScriptedAnswer.Page(502), new ScriptedAnswer(500, ""), ScriptedAnswer.Application);

        Assert.Equal("FanBot", (await rig.Rest.GetApplicationAsync(default)).Name);

        Assert.Equal([0.5, 1, 2], rig.Waits);
        Assert.Equal(3, rig.Log.Lines.Count);
        Assert.StartsWith(
            "Warning Could not read which application this is at attempt 2: HTTP 502; trying again in 1000 ms", rig.Log.Lines[1], StringComparison.Ordinal);
        rig.AssertNoSecret();
    }

    [Fact]
    public async Task A_server_that_keeps_failing_is_given_up()
    {
        using var rig = new RestRig(ScriptedAnswer.Page(503));

        var failure = await rig.FailureAsync(r => r.GetApplicationAsync(default));

        Assert.Equal(DiscordFault.Unavailable, failure.Fault);
        Assert.Equal(
            "Could not read which application this is: Discord is failing (HTTP 503). Try again later; discordstatus.com tells whether it is down.",
            failure.Message);
        Assert.Equal([0.5, 1, 2, 4], rig.Waits);
    }

    [Fact]
    public async Task A_network_that_is_down_is_said_without_what_the_error_held()
    {
        using var handler = new FailingHandler($"no route to https://discord.com/webhooks/100/{RestRig.InteractionSecret} with {RestRig.Secret}");
        using var rig = new RestRig(new ScriptedDiscord(ScriptedAnswer.Fine), handler);

        var failure = await rig.FailureAsync(r => r.EditReplyAsync(RestRig.App, RestRig.Interaction, Message.Of("Hello."), default));

        Assert.Equal(DiscordFault.Unavailable, failure.Fault);
        Assert.Equal("Could not change a reply: 127.0.0.1 cannot be reached (NameResolutionError). Check the network, then try again.", failure.Message);
        Assert.Equal(4, rig.Waits.Count());
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_and_repeated()
    {
        using var rig = new RestRig(ScriptedAnswer.Silent, ScriptedAnswer.Application);
        var reading = rig.Rest.GetApplicationAsync(default);
        await rig.Discord.Asked;

        rig.Time.RunOut();

        Assert.Equal("FanBot", (await reading).Name);
        Assert.Contains("no answer in time", Assert.Single(rig.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_can_stop_waiting()
    {
        using var rig = new RestRig(ScriptedAnswer.Silent);
        using var stop = new CancellationTokenSource();
        var reading = rig.Rest.GetApplicationAsync(stop.Token);
        await rig.Discord.Asked;

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Empty(rig.Waits);
    }

    [Theory]
    [InlineData(
        401,
        0,
        "401: Unauthorized",
        DiscordFault.WrongToken,
        "Discord does not accept the bot's token (HTTP 401, 0: 401: Unauthorized). Reset it on the application's page in Discord's developer portal, under "
            + "Bot, and give FanBot the new one.")]
    [InlineData(
        403,
        50001,
        "Missing Access",
        DiscordFault.Forbidden,
        "Discord does not let the bot register commands in server 5 (HTTP 403, 50001: Missing Access). Invite it to that server with its invite link, or "
            + "take the server out of the settings.")]
    [InlineData(
        404,
        10002,
        "Unknown Application",
        DiscordFault.NotFound,
        "Could not register commands in server 5: Discord knows no such place (HTTP 404, 10002: Unknown Application). Check the ids and the address of "
            + "Discord's API in the settings.")]
    [InlineData(
        405,
        0,
        "405: Method Not Allowed",
        DiscordFault.Refused,
        "Discord refused to register commands in server 5 (HTTP 405, 0: 405: Method Not Allowed). That is a fault of FanBot; please report it with these "
            + "numbers.")]
    public async Task A_refusal_is_not_repeated_and_says_what_to_do(int status, int code, string message, DiscordFault fault, string sentence)
    {
        using var rig = new RestRig(ScriptedAnswer.Error(status, code, message));

        var failure = await rig.FailureAsync(r => r.OverwriteCommandsAsync(RestRig.App, new CommandScope(new Snowflake(5)), [], default));

        Assert.Equal((fault, sentence), (failure.Fault, failure.Message));
        Assert.Single(rig.Discord.Requests);
    }

    [Fact]
    public async Task A_malformed_body_is_reported_with_place_and_code_and_without_what_was_sent()
    {
        const string Fault = """{"code":"BASE_TYPE_BAD_LENGTH","message":"'the secret plot' is too long"}""";
        const string Body = $$$"""{"code":50035,"message":"Invalid\nForm Body","errors":{"0":{"options":{"1":{"name":{"_errors":[{{{Fault}}}]} } } } } }""";
        using var rig = new RestRig(new ScriptedAnswer(400, Body));

        var failure = await rig.FailureAsync(r => r.OverwriteCommandsAsync(RestRig.App, CommandScope.Global, [], default));

        Assert.Equal(DiscordFault.Refused, failure.Fault);
        Assert.Equal(
            "Discord refused to register commands globally (HTTP 400, 50035: Invalid Form Body, at 0.options.1.name: BASE_TYPE_BAD_LENGTH). That is a fault "
                + "of FanBot; please report it with these numbers.",
            failure.Message);
    }

    [Theory]
    [InlineData(200, "<html>Welcome to the hotel</html>", "text/html")]
    [InlineData(302, "", "text/html")]
    [InlineData(200, "null", "application/json")]
    [InlineData(200, "{\"id\":\"1\"}", "application/json")]
    [InlineData(200, "{", "application/json")]
    public async Task What_is_not_Discord_is_said_to_be_none(int status, string body, string type)
    {
        using var rig = new RestRig(new ScriptedAnswer(status, body, type));

        var failure = await rig.FailureAsync(r => r.GetApplicationAsync(default));

        Assert.Equal(DiscordFault.Unavailable, failure.Fault);
        Assert.Contains("the answer is not one of Discord's API", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_error_page_is_not_read_to_its_end()
    {
        using var rig = new RestRig(new ScriptedAnswer(400, new string('x', 1_000_000), "text/html"));

        var failure = await rig.FailureAsync(r => r.GetApplicationAsync(default));

        Assert.Equal(DiscordFault.Refused, failure.Fault);
    }

    private sealed class FailingHandler(string message) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.NameResolutionError, message, new IOException(message));
    }
}
