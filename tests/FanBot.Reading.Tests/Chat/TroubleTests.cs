using System.Net;
using System.Net.Sockets;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Scripted;
using FanBot.Reading.Chat;

namespace FanBot.Reading.Tests.Chat;

public class TroubleTests
{
    private static readonly ScriptedAnswer Right = ScriptedModel.Quotes(2, "14 March 2031");

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_may_pass_is_tried_once_more(int status)
    {
        using var rig = new ChatRig(Fault(status), Right);
        await rig.ReadAsync();
        Assert.Equal([ChatOutcome.Quoted], rig.Outcomes);
        Assert.Equal(2, rig.Server.Requests.Count);
        Assert.Equal([ChatCaller.RetryPause], rig.Time.Waits);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_once_more()
    {
        using var rig = new ChatRig(ScriptedAnswer.Broken, Right);
        await rig.ReadAsync();
        Assert.Equal([ChatOutcome.Quoted], rig.Outcomes);
    }

    [Fact]
    public async Task Nothing_is_tried_a_third_time()
    {
        using var rig = new ChatRig(Fault(500), Fault(429), Right);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        Assert.Equal(2, rig.Server.Requests.Count);
        Assert.Contains(rig.Log.Lines, l => l.Contains("HTTP 429", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_will_not_pass_is_not_tried_again(int status)
    {
        using var rig = new ChatRig(Fault(status), Right);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        Assert.Single(rig.Server.Requests);
        Assert.Empty(rig.Time.Waits);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        using var other = new ScriptedDiscord(Right);
        using var rig = new ChatRig(new ScriptedAnswer(status, "", Headers: $"Location: {other.ApiBase}/chat/completions"));
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        Assert.Empty(other.Requests);
        Assert.Single(rig.Server.Requests);
    }

    [Fact]
    public async Task A_model_that_stalls_is_left_at_the_time_limit()
    {
        using var rig = new ChatRig(ScriptedAnswer.Silent);
        var reading = rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        await rig.Server.Asked.WaitAsync(Guard.Limit);
        Assert.False(reading.IsCompleted);
        rig.Time.RunOut();
        await reading;
        Assert.Single(rig.Server.Requests);
        Assert.Contains(rig.Log.Lines, l => l.Contains("the time limit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_attempts_share_one_time_limit()
    {
        using var rig = new ChatRig(Fault(500), ScriptedAnswer.Silent);
        var reading = rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        await rig.Server.UntilAsync(2, _ => true);
        rig.Time.RunOut();
        await reading;
    }

    [Fact]
    public async Task Who_cancels_gets_no_reading()
    {
        using var rig = new ChatRig(ScriptedAnswer.Silent);
        using var stop = new CancellationTokenSource();
        var reading = rig.ReadAsync(cancellation: stop.Token);
        await rig.Server.Asked.WaitAsync(Guard.Limit);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(0, rig.Behind.Asked);
        Assert.Empty(rig.Outcomes);
    }

    [Fact]
    public async Task A_reply_that_is_too_long_is_not_read()
    {
        using var rig = new ChatRig(new ScriptedAnswer(200, new string(' ', GuardedHttp.MostBytes) + Right.Body), Right);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        Assert.Single(rig.Server.Requests);
    }

    [Fact]
    public async Task A_fault_s_words_are_never_logged()
    {
        using var rig = new ChatRig(new ScriptedAnswer(400, $$$"""{"error":{"message":"{{{Shows.Question}}}","code":"{{{ChatRig.Key}}}"}}"""));
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        Assert.Contains(rig.Log.Lines, l => l.StartsWith("Warning The chat model did not answer: HTTP 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_there_is_a_failure_too()
    {
        // Held, so that nobody else can listen there, and not listening.
        using var held = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        held.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var log = new CapturedLog<ChatReader>();
        using var client = ChatClients.Create(new Uri($"http://{held.LocalEndPoint}/v1"), "m", ChatRig.Key);
        var options = new ChatReaderOptions();
        var reader = new ChatReader(client, null, options, new SkippingTime(TimeSpan.FromMilliseconds(options.TimeLimitMs)), log);
        await reader.ReadAsync(Shows.Question, Shows.All, default);
        Assert.Equal(1, reader.Counts[ChatOutcome.Failed]);
        Assert.Contains(log.Lines, l => l.Contains("ConnectionError", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_fails_again_and_again_is_left_alone_for_a_while()
    {
        using var rig = new ChatRig(new ChatReaderOptions { FailuresInRow = 3, PauseSeconds = 60 }, Fault(400));
        for (var i = 0; i < 3; i++)
        {
            await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        }

        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Shut);
        rig.Time.Advance(TimeSpan.FromSeconds(59));
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Shut);
        Assert.Equal(3, rig.Server.Requests.Count);

        rig.Time.Advance(TimeSpan.FromSeconds(1));
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Shut);
        Assert.Equal(4, rig.Server.Requests.Count);
        Assert.Contains(rig.Log.Lines, l => l.Contains("failed 3 times in a row and is left alone for 60 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_recovers_is_asked_as_before()
    {
        using var rig = new ChatRig(new ChatReaderOptions { FailuresInRow = 2 }, Fault(400), Right, Fault(400), Fault(400), Right, Fault(400), Right);
        ChatOutcome[] expected =
            [ChatOutcome.Failed, ChatOutcome.Quoted, ChatOutcome.Failed, ChatOutcome.Failed, ChatOutcome.Quoted, ChatOutcome.Failed, ChatOutcome.Quoted];
        foreach (var (outcome, at) in expected.Select((o, i) => (o, i)))
        {
            if (at == 4)
            {
                rig.Time.Advance(TimeSpan.FromSeconds(60));
            }

            var before = rig.Reader.Counts[outcome];
            await rig.ReadAsync();
            Assert.Equal(before + 1, rig.Reader.Counts[outcome]);
        }
    }

    [Fact]
    public async Task While_one_tries_again_the_others_wait_for_what_it_finds()
    {
        using var rig = new ChatRig(new ChatReaderOptions { FailuresInRow = 1, PauseSeconds = 60 }, Fault(400), ScriptedAnswer.Silent);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Failed);
        rig.Time.Advance(TimeSpan.FromSeconds(60));
        var trying = rig.ReadAsync();
        await rig.Server.UntilAsync(2, _ => true);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.Shut);
        rig.Time.RunOut();
        await trying;
        Assert.Equal(2, rig.Server.Requests.Count);
    }

    [Fact]
    public async Task False_quotes_do_not_shut_it()
    {
        using var rig = new ChatRig(new ChatReaderOptions { FailuresInRow = 1 }, ScriptedModel.Quotes(2, "14 April 2031"), Right);
        await rig.AssertLeftToTheReaderBehindAsync(ChatOutcome.FalseQuote);
        await rig.ReadAsync();
        Assert.Equal(1, rig.Reader.Counts[ChatOutcome.Quoted]);
    }

    private static ScriptedAnswer Fault(int status) => new(status, """{"error":{"message":"The scripted model is unwell","type":"server_error"}}""");
}
