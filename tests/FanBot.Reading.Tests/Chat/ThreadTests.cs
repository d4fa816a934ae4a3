using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Scripted;
using FanBot.Reading.Chat;
using Microsoft.Extensions.AI;

namespace FanBot.Reading.Tests.Chat;

/// <summary>In the bot one thread may hear everything from the network. It hands on what it heard, and does no more.</summary>
public class ThreadTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_thread_that_hears_the_model_does_not_read(bool fails)
    {
        var heard = new TaskCompletionSource<ChatResponse>();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = new HeldClient(heard.Task, asked);
        var behind = new NotedReader();
        var reader = new ChatReader(client, behind, new ChatReaderOptions(), TimeProvider.System, new CapturedLog<ChatReader>());
        var reading = reader.ReadAsync(Shows.Question, Shows.All, default).AsTask();
        await asked.Task.WaitAsync(Guard.Limit);

        var network = new Thread(() => Answer(heard, fails));
        network.Start();
        await reading.WaitAsync(Guard.Limit);
        Assert.NotNull(behind.Thread);
        Assert.NotSame(network, behind.Thread);
        Assert.True(behind.Thread.IsThreadPoolThread);
    }

    [Fact]
    public async Task A_client_deaf_to_its_token_does_not_hold_up_the_reading()
    {
        using var client = new HeldClient(new TaskCompletionSource<ChatResponse>().Task, new TaskCompletionSource());
        var time = new SkippingTime(TimeSpan.FromSeconds(2));
        var behind = new NotedReader();
        var reader = new ChatReader(client, behind, new ChatReaderOptions(), time, new CapturedLog<ChatReader>());
        var reading = reader.ReadAsync(Shows.Question, Shows.All, default).AsTask();
        time.RunOut();
        await reading.WaitAsync(Guard.Limit);
        Assert.Equal(1, behind.Asked);
    }

    [Theory]
    [InlineData(2, ChatOutcome.Shut)] // a model that is slower than who asks has failed
    [InlineData(0, ChatOutcome.Failed)] // who gives up at once says nothing of it
    public async Task An_asker_who_gives_up_tells_of_the_model_only_after_a_while(int seconds, ChatOutcome next)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = new HeldClient(new TaskCompletionSource<ChatResponse>().Task, asked);
        var time = new ManualTime();
        var options = new ChatReaderOptions { TimeLimitMs = 60_000, FailuresInRow = 1 };
        var reader = new ChatReader(client, new NotedReader(), options, time, new CapturedLog<ChatReader>());
        using var patience = new CancellationTokenSource();
        var reading = reader.ReadAsync(Shows.Question, Shows.All, patience.Token).AsTask();
        await asked.Task.WaitAsync(Guard.Limit);

        time.Advance(TimeSpan.FromSeconds(seconds));
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(Guard.Limit));

        var again = reader.ReadAsync(Shows.Question, Shows.All, default).AsTask();
        time.Advance(TimeSpan.FromMilliseconds(options.TimeLimitMs));
        await again.WaitAsync(Guard.Limit);
        Assert.Equal(1, reader.Counts[next]);
    }

    private static void Answer(TaskCompletionSource<ChatResponse> heard, bool fails)
    {
        if (fails)
        {
            heard.SetException(new InvalidOperationException(Shows.Question));
        }
        else
        {
            heard.SetResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "junk")));
        }
    }

    private sealed class HeldClient(Task<ChatResponse> heard, TaskCompletionSource asked) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            asked.TrySetResult();
            return heard;
        }

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
