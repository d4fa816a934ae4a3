using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Discord.Rest;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

public sealed class AnswerTests
{
    private static readonly Reply Hello = new MessageReply(Message.Of("Hello."));

    private static readonly ScriptedAnswer Acknowledged = ScriptedAnswer.Error(400, 40060, "Interaction has already been acknowledged.");

    [Fact]
    public async Task An_interaction_is_answered_by_its_own_right()
    {
        using var rig = new RestRig(ScriptedAnswer.NoContent);

        Assert.Equal(AnswerOutcome.Answered, await AnswerAsync(rig));

        var request = Assert.Single(rig.Discord.Requests);
        Assert.Equal($"POST /interactions/7/{RestRig.InteractionSecret}/callback", request.Line);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.False(request.Headers.ContainsKey("Authorization"));
        Assert.StartsWith("""{"type":4,"data":{"content":"Hello.",""", request.Text, StringComparison.Ordinal);
        Assert.Contains("""allowed_mentions":{"parse":[]}""", request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_with_a_body_is_one_too()
    {
        using var rig = new RestRig(new ScriptedAnswer(200, """{"interaction":{}}"""));

        Assert.Equal(AnswerOutcome.Answered, await AnswerAsync(rig));
    }

    [Fact]
    public async Task A_failing_server_is_asked_again_soon()
    {
        using var rig = new RestRig(ScriptedAnswer.Page(502), new ScriptedAnswer(500, ""), ScriptedAnswer.NoContent);

        Assert.Equal(AnswerOutcome.Answered, await AnswerAsync(rig));

        Assert.Equal([0.1, 0.2], rig.Waits);
        rig.AssertNoSecret();
    }

    [Fact]
    public async Task A_server_that_keeps_failing_is_given_up_while_the_answer_would_be_taken()
    {
        using var rig = new RestRig(ScriptedAnswer.Page(503));

        var failure = await rig.FailureAsync(_ => AnswerAsync(rig));

        Assert.Equal(DiscordFault.Unavailable, failure.Fault);
        Assert.True(rig.Waits.Sum() < 3);
        Assert.Equal(5, rig.Discord.Requests.Count);
    }

    [Fact]
    public async Task What_had_arrived_although_the_connection_broke_is_answered()
    {
        using var rig = new RestRig(ScriptedAnswer.Broken, Acknowledged);

        Assert.Equal(AnswerOutcome.Answered, await AnswerAsync(rig));
        Assert.Equal(2, rig.Discord.Requests.Count);
    }

    [Fact]
    public async Task What_somebody_else_has_answered_is_told_apart()
    {
        using var rig = new RestRig(new ScriptedAnswer(429, """{"retry_after":0.5}"""), Acknowledged);

        Assert.Equal(AnswerOutcome.AnsweredBefore, await AnswerAsync(rig));
    }

    [Theory]
    [InlineData(404, 10062, "Unknown interaction")]
    [InlineData(401, 50027, "Invalid Webhook Token")]
    public async Task An_interaction_that_is_over_is_not_asked_for_again(int status, int code, string message)
    {
        using var rig = new RestRig(ScriptedAnswer.Error(status, code, message));

        Assert.Equal(AnswerOutcome.TooLate, await AnswerAsync(rig));

        Assert.Single(rig.Discord.Requests);
        Assert.Empty(rig.Waits);
    }

    [Fact]
    public async Task A_connection_that_has_died_unnoticed_costs_one_attempt()
    {
        using var rig = new RestRig(ScriptedAnswer.Silent, ScriptedAnswer.NoContent);
        var answering = AnswerAsync(rig);
        await rig.Discord.Asked;

        rig.Time.RunOut();

        Assert.Equal(AnswerOutcome.Answered, await answering);
    }

    [Theory]
    [InlineData("json", 1)]
    [InlineData("header", 2)]
    [InlineData("page", 2)]
    public async Task A_limit_that_passes_in_time_is_waited_for(string kind, double seconds)
    {
        using var rig = new RestRig(
            kind switch
            {
                "json" => new ScriptedAnswer(429, """{"retry_after":1,"global":false}"""),
                "header" => new ScriptedAnswer(429, "", Headers: "Retry-After: 2"),
                _ => ScriptedAnswer.Page(429, "Retry-After: 2"),
            },
            ScriptedAnswer.NoContent);

        Assert.Equal(AnswerOutcome.Answered, await AnswerAsync(rig));
        Assert.Equal([seconds], rig.Waits);
    }

    [Fact]
    public async Task A_limit_that_passes_too_late_is_not_waited_for()
    {
        using var rig = new RestRig(new ScriptedAnswer(429, """{"retry_after":3}"""));

        var failure = await rig.FailureAsync(_ => AnswerAsync(rig));

        Assert.Equal(DiscordFault.RateLimited, failure.Fault);
        Assert.Single(rig.Discord.Requests);
    }

    [Fact]
    public async Task A_refusal_says_what_is_wrong()
    {
        using var rig = new RestRig(ScriptedAnswer.Error(400, 50035, "Invalid Form Body"));

        var failure = await rig.FailureAsync(_ => AnswerAsync(rig));

        Assert.Equal(
            "Discord refused to answer an interaction (HTTP 400, 50035: Invalid Form Body). That is a fault of FanBot; please report it with these numbers.",
            failure.Message);
    }

    [Fact]
    public async Task Of_5000_at_64_at_once_none_is_lost_or_doubled_and_nothing_is_left_behind()
    {
        const int All = 5_000;
        using var rig = new RestRig(
            new ScriptedDiscord(
                _ => new ScriptedAnswer(
                    204, "", Headers: "X-RateLimit-Bucket: callbacks\r\nX-RateLimit-Limit: 1\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset-After: 60")));
        var next = 0;
        async Task WorkAsync()
        {
            for (var id = Interlocked.Increment(ref next); id <= All; id = Interlocked.Increment(ref next))
            {
                Assert.Equal(AnswerOutcome.Answered, await AnswerAsync(rig, (ulong)id));
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(WorkAsync)));

        Assert.Equal(All, rig.Discord.Requests.Count);
        Assert.Equal(All, rig.Discord.Lines.Distinct().Count());
        Assert.Empty(rig.Waits);
        Assert.Equal(0, rig.Rest.RememberedLimits);
    }

    internal static Task<AnswerOutcome> AnswerAsync(RestRig rig, ulong id = 7) => rig.Rest.AnswerAsync(
        new UnknownInteraction(0) { Id = new Snowflake(id), ApplicationId = RestRig.App, Token = RestRig.Interaction }, Hello, default);
}
