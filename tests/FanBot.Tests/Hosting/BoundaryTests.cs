using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Hosting;

namespace FanBot.Tests.Hosting;

public sealed class BoundaryTests
{
    private const string TooLate = "This took FanBot too long, so there is no answer. Please try again in a moment.";

    private static readonly TimeSpan Patience = Guard.Limit;

    [Fact]
    public async Task A_handler_that_hangs_does_not_hold_the_answer_back()
    {
        using var release = new ManualResetEventSlim();
        var entered = new TaskCompletionSource<CancellationToken>();
        await using var endpoint = await new TestEndpoint
        {
            Handler = (_, cancellationToken) =>
            {
                entered.SetResult(cancellationToken);
                release.Wait(Patience, CancellationToken.None);
                throw new InvalidOperationException(Posted.Private);
            },
        }.StartAsync();

        var answering = endpoint.ReplyAsync(Posted.Command());
        var token = await entered.Task.WaitAsync(Patience);
        endpoint.Time.Advance(InteractionBoundary.Deadline - TimeSpan.FromTicks(1));
        Assert.False(answering.IsCompleted);
        endpoint.Time.Advance(TimeSpan.FromTicks(1));
        var reply = await answering;

        Assert.Equal((ReceivedReply.Message, TooLate, true), (reply.Type, reply.Content, reply.IsPrivate));
        Assert.True(token.WaitHandle.WaitOne(Patience));
        release.Set();
        Assert.Contains(nameof(InvalidOperationException), await endpoint.Logs.WaitForAsync(28), StringComparison.Ordinal);
        Assert.Contains("100 (release) of user 10 in server 20", Assert.Single(endpoint.Logs.Of(27)), StringComparison.Ordinal);
        Assert.DoesNotContain(Posted.Private, endpoint.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_hang_all_are_answered()
    {
        const int Many = InteractionBoundary.MostAtOnce + 16;
        using var release = new ManualResetEventSlim();
        await using var endpoint = await new TestEndpoint
        {
            Limits = new() { PerUser = 0, PerServer = 0 },
            Handler = (_, _) =>
            {
                release.Wait(Patience, CancellationToken.None);
                return Task.FromResult<Reply>(new PongReply());
            },
        }.StartAsync();

        var answering = Task.WhenAll(Enumerable.Range(0, Many).Select(_ => endpoint.ReplyAsync(Posted.Command())));
        await endpoint.Time.WaitForTimersAsync(Many);
        endpoint.Time.Advance(InteractionBoundary.Deadline);

        Assert.All(await answering, reply => Assert.Equal(TooLate, reply.Content));
        release.Set();
    }

    [Fact]
    public async Task Late_suggestions_are_none()
    {
        var entered = new TaskCompletionSource();
        await using var endpoint = await new TestEndpoint
        {
            Handler = async (_, cancellationToken) =>
            {
                entered.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return new PongReply();
            },
        }.StartAsync();

        var answering = endpoint.ReplyAsync(Posted.Typing());
        await entered.Task.WaitAsync(Patience);
        endpoint.Time.Advance(InteractionBoundary.Deadline);
        var reply = await answering;

        Assert.Equal((ReceivedReply.Choices, 0), (reply.Type, reply.ChoiceCount));
    }

    [Fact]
    public async Task What_a_handler_throws_is_told_and_logged_under_a_reference_and_nothing_private_with_it()
    {
        await using var endpoint = await new TestEndpoint
        {
            Handler = (_, _) => throw new InvalidOperationException(Posted.Private, new FormatException(Posted.Private)),
        }.StartAsync();

        foreach (var body in new[] { Posted.Command(), Posted.Button })
        {
            var reply = await endpoint.ReplyAsync(body);
            var log = endpoint.Logs.Of(26)[^1];

            Assert.Equal((ReceivedReply.Message, true), (reply.Type, reply.IsPrivate));
            var reference = Assert.Single(reply.Content.Split('`'), part => part.Length == 6);
            Assert.Contains($" {reference}: interaction ", log, StringComparison.Ordinal);
            Assert.Contains("System.InvalidOperationException\n", log, StringComparison.Ordinal);
            Assert.Contains(" <- System.FormatException\n", log, StringComparison.Ordinal);
            Assert.Contains(nameof(BoundaryTests), log, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await endpoint.ReplyAsync(Posted.Typing())).ChoiceCount);
        Assert.DoesNotContain(Posted.Private, endpoint.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_opened_upon_a_button_and_never_upon_a_form_or_while_typing()
    {
        await using var endpoint = await new TestEndpoint
        {
            Handler = (_, _) => Task.FromResult<Reply>(new ModalReply("f", "Ask", new TextInput("q", "Your question"))),
        }.StartAsync();

        Assert.Equal(ReceivedReply.Form, (await endpoint.ReplyAsync(Posted.Button)).Type);
        Assert.StartsWith("Something went wrong inside FanBot.", (await endpoint.ReplyAsync(Posted.Form)).Content, StringComparison.Ordinal);
        Assert.Equal(0, (await endpoint.ReplyAsync(Posted.Typing())).ChoiceCount);
        Assert.Equal(2, endpoint.Logs.Of(26).Count);
    }

    [Fact]
    public async Task A_handler_s_own_timeouts_and_cancellations_are_faults_like_others()
    {
        var exceptions = new Queue<Exception>([new TimeoutException(), new OperationCanceledException()]);
        await using var endpoint = await new TestEndpoint { Handler = (_, _) => Task.FromException<Reply>(exceptions.Dequeue()) }.StartAsync();

        Assert.StartsWith("Something went wrong inside FanBot.", (await endpoint.ReplyAsync(Posted.Command())).Content, StringComparison.Ordinal);
        Assert.StartsWith("Something went wrong inside FanBot.", (await endpoint.ReplyAsync(Posted.Command())).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_answers_what_is_in_flight()
    {
        var (entered, release) = (new TaskCompletionSource(), new TaskCompletionSource<Reply>());
        await using var endpoint = await new TestEndpoint
        {
            Handler = (_, _) =>
            {
                entered.SetResult();
                return release.Task;
            },
        }.StartAsync();

        var answering = endpoint.ReplyAsync(Posted.Command());
        await entered.Task.WaitAsync(Patience);
        var stopping = endpoint.App.StopAsync();
        Assert.False(answering.IsCompleted);
        release.SetResult(new MessageReply(Message.Of("Just in time.")));

        Assert.Equal("Just in time.", (await answering).Content);
        await stopping;
    }
}
