using FanBot.Discord.Commands;
using FanBot.Discord.Gateway;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Rest;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

public sealed class LimitTests
{
    private static readonly ScriptedAnswer Global = new(
        429,
        """{"message":"You are being rate limited.","retry_after":300,"global":true}""",
        Headers: "Retry-After: 300\r\nX-RateLimit-Global: true\r\nX-RateLimit-Scope: global");

    [Fact]
    public async Task An_exhausted_bucket_is_waited_for()
    {
        using var rig = new RestRig(Limited("a", 2, 1, 5), Limited("a", 2, 0, 4.5), Limited("a", 2, 1, 5));

        await AskAsync(rig, 3);

        Assert.Equal([5], rig.Waits);
        Assert.Equal(3, rig.Discord.Requests.Count);
    }

    [Fact]
    public async Task Routes_that_share_a_bucket_wait_for_each_other()
    {
        using var rig = new RestRig(new ScriptedDiscord(request => request.Method == "PUT" ? Limited("a", 2, 1, 5) : Limited("a", 2, 0, 5)));
        await RegisterAsync(rig);
        await rig.Rest.GetApplicationAsync(default);

        await RegisterAsync(rig);

        Assert.Equal([5], rig.Waits);
    }

    [Fact]
    public async Task Servers_are_counted_apart()
    {
        using var rig = new RestRig(Limited("a", 1, 0, 5));

        await RegisterAsync(rig, 5);
        await RegisterAsync(rig, 6);

        Assert.Empty(rig.Waits);
    }

    [Fact]
    public async Task Requests_at_once_never_overrun_a_bucket()
    {
        var window = new Window(3, TimeSpan.FromSeconds(5));
        var now = () => default(DateTimeOffset);
        using var rig = new RestRig(new ScriptedDiscord(_ => window.Answer(now())));
        now = rig.Time.GetUtcNow;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => rig.Rest.GetApplicationAsync(default))));

        Assert.Equal(20, rig.Discord.Requests.Count);
        Assert.False(window.Overrun);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    public async Task A_limit_of_one_route_stops_that_route_alone(string scope)
    {
        var limit = new ScriptedAnswer(
            429,
            """{"retry_after":300,"global":false}""",
            Headers: $"Retry-After: 300\r\nX-RateLimit-Scope: {scope}\r\nX-RateLimit-Bucket: a\r\nX-RateLimit-Limit: 10\r\n"
                + "X-RateLimit-Remaining: 9\r\nX-RateLimit-Reset-After: 1");
        using var rig = new RestRig(new ScriptedDiscord(request => request.Method == "PUT" ? limit : ScriptedAnswer.Application));
        await rig.FailureAsync(_ => RegisterAsync(rig));

        var failure = await rig.FailureAsync(_ => RegisterAsync(rig));
        await rig.Rest.GetApplicationAsync(default);

        Assert.Equal(
            (DiscordFault.RateLimited, "Could not register commands globally: Discord asks to wait 300 s. Try again after that."),
            (failure.Fault, failure.Message));
        Assert.Equal(["PUT", "GET"], rig.Discord.Requests.Select(r => r.Method));
    }

    [Theory]
    [InlineData("global")]
    [InlineData("header")]
    [InlineData("page")]
    public async Task A_limit_of_everything_stops_all_but_answers_until_its_time(string kind)
    {
        var limit = kind switch
        {
            "global" => Global,
            "header" => new ScriptedAnswer(429, "", Headers: "Retry-After: 300"),
            _ => ScriptedAnswer.Page(429, "Retry-After: 300"),
        };
        using var rig = new RestRig(
            new ScriptedDiscord(request => request.Method == "PUT" ? limit : request.Method == "POST" ? ScriptedAnswer.NoContent : ScriptedAnswer.Application));
        await rig.FailureAsync(_ => RegisterAsync(rig));

        rig.Time.Advance(TimeSpan.FromSeconds(100));
        await rig.FailureAsync(r => r.GetApplicationAsync(default));
        Assert.Equal(AnswerOutcome.Answered, await AnswerTests.AnswerAsync(rig));
        rig.Time.Advance(TimeSpan.FromSeconds(100));
        await rig.Rest.GetApplicationAsync(default);

        Assert.Equal(["PUT", "POST", "GET"], rig.Discord.Requests.Select(r => r.Method));
        Assert.Equal([100], rig.Waits);
    }

    [Fact]
    public async Task No_more_than_50_are_sent_in_any_second()
    {
        using var rig = new RestRig(ScriptedAnswer.Application);
        await AskAsync(rig, 30);
        rig.Time.Advance(TimeSpan.FromSeconds(0.75));

        await AskAsync(rig, 51);

        Assert.Equal([0.25, 0.75], rig.Waits);
    }

    [Fact]
    public async Task Edits_are_not_counted_among_the_50_and_leave_little_behind()
    {
        using var rig = new RestRig(Limited("hooks", 5, 4, 2) with { Body = "{}" });
        for (var i = 0; i < 1_000; i++)
        {
            await rig.Rest.EditReplyAsync(RestRig.App, new InteractionToken($"token{i}"), Message.Of("Hello."), default);
            rig.Time.Advance(TimeSpan.FromSeconds(0.01));
        }

        Assert.Empty(rig.Waits);
        Assert.InRange(rig.Rest.RememberedLimits, 1, 500);
    }

    [Fact]
    public async Task A_token_that_was_refused_is_not_sent_again()
    {
        using var rig = new RestRig(
            new ScriptedDiscord(request => request.Method == "POST" ? ScriptedAnswer.NoContent : ScriptedAnswer.Error(401, 0, "401: Unauthorized")));
        await rig.FailureAsync(r => r.GetApplicationAsync(default));

        var failure = await rig.FailureAsync(_ => RegisterAsync(rig));
        Assert.Equal(AnswerOutcome.Answered, await AnswerTests.AnswerAsync(rig));

        Assert.Equal(DiscordFault.WrongToken, failure.Fault);
        Assert.Equal(["GET", "POST"], rig.Discord.Requests.Select(r => r.Method));
    }

    [Fact]
    public async Task Whoever_waits_for_a_bucket_can_stop_waiting()
    {
        using var rig = new RestRig(Limited("a", 1, 0, RestRig.HeldBack.TotalSeconds));
        using var stop = new CancellationTokenSource();
        await rig.Rest.GetApplicationAsync(default);
        var waiting = rig.Rest.GetApplicationAsync(stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        rig.Time.Advance(RestRig.HeldBack);
        await rig.Rest.GetApplicationAsync(default);

        Assert.Equal(2, rig.Discord.Requests.Count);
    }

    [Fact]
    public async Task The_gateway_is_read()
    {
        using var rig = new RestRig(
            new ScriptedAnswer(
                200,
                """{"url":"wss://gateway.discord.gg/","shards":9,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000"""
                    + ""","max_concurrency":1}}"""),
            new ScriptedAnswer(200, """{"url":"https://discord.com"}"""));

        Assert.Equal(
            new GatewayAddress(new Uri("wss://gateway.discord.gg/"), 9, new SessionStartLimit(1000, 999, TimeSpan.FromHours(4), 1)),
            await rig.Rest.GetGatewayAsync(default));
        Assert.Equal("GET /gateway/bot", Assert.Single(rig.Discord.Lines));
        Assert.Equal(DiscordFault.Unavailable, (await rig.FailureAsync(r => r.GetGatewayAsync(default))).Fault);
    }

    private static async Task AskAsync(RestRig rig, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await rig.Rest.GetApplicationAsync(default);
        }
    }

    private static Task RegisterAsync(RestRig rig, ulong? guild = null) =>
        rig.Rest.OverwriteCommandsAsync(RestRig.App, new CommandScope(guild is { } id ? new Snowflake(id) : null), [], default);

    private static ScriptedAnswer Limited(string bucket, int limit, int remaining, double seconds) => ScriptedAnswer.Application with
    {
        Headers = FormattableString.Invariant(
            $"X-RateLimit-Bucket: {bucket}\r\nX-RateLimit-Limit: {limit}\r\nX-RateLimit-Remaining: {remaining}\r\nX-RateLimit-Reset-After: {seconds}"),
    };

    /// <summary>A bucket as Discord keeps it.</summary>
    private sealed class Window(int limit, TimeSpan length)
    {
        private readonly Lock _lock = new();
        private DateTimeOffset _end;
        private int _used;

        public bool Overrun { get; private set; }

        public ScriptedAnswer Answer(DateTimeOffset now)
        {
            lock (_lock)
            {
                if (now >= _end)
                {
                    (_end, _used) = (now + length, 0);
                }

                Overrun |= ++_used > limit;
                return Limited("a", limit, Math.Max(limit - _used, 0), (_end - now).TotalSeconds);
            }
        }
    }
}
