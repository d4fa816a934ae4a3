using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Hosting;
using FanBot.Readers;
using FanBot.Settings;
using FanBot.Tests.Running;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Readers;

/// <summary>Many who ask at once, through all that stands between Discord and the reader, on a clock that the test moves.</summary>
public sealed class BurstTests : IDisposable
{
    private const int Many = 64;

    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ScriptedReader _reader = new("bright blue");
    private readonly ReadingLimits _limits = ReadingLimits.ForDiscord(ReaderKind.Small, processors: 2);
    private readonly ReadingQueue _queue;
    private readonly SmallBot _bot;
    private readonly FloodGate _flood;

    public BurstTests()
    {
        _queue = _reader.Queue(_time, _limits);
        _bot = new SmallBot(_time, reader: _queue);
        _flood = new FloodGate(new LimitSettings { PerUser = 0, PerServer = 0 }, _time);
    }

    [Fact]
    public async Task However_long_reading_takes_all_are_answered_in_time()
    {
        _reader.Before = (_, _) => _end.Task;
        var boundary = await BoundaryAsync();
        var asking = Enumerable.Range(0, Many).Select(i => AskAsync(boundary, i)).ToList();

        // Those who find a place wait in it; all others are answered without, and the clock has not moved.
        var places = _limits.AtOnce + _limits.Waiting;
        await AnsweredAsync(asking, Many - places);
        Assert.Equal(Many - places, _queue.Status.Without);

        // Another command does not wait for them.
        var release = boundary.HandleAsync(SentInteraction.Of("/release season:2"), CancellationToken.None).AsTask();
        Assert.Contains("No article", Text(await release.WaitAsync(Guard.Limit)), StringComparison.Ordinal);

        _time.Advance(_limits.Patience);
        await AnsweredAsync(asking, Many - _limits.AtOnce);
        _time.Advance(_limits.Limit - _limits.Patience);
        var replies = await Task.WhenAll(asking).WaitAsync(Guard.Limit);

        Assert.All(replies, reply => Assert.DoesNotContain("too long", Text(reply), StringComparison.Ordinal));
        Assert.Equal((0, Many), (_queue.Status.Read, _queue.Status.Without));
        _end.SetResult();
    }

    [Fact]
    public async Task Those_who_find_a_place_are_read_for_in_turn()
    {
        var (inside, most) = (0, 0);
        _reader.Before = async (_, _) =>
        {
            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            await _end.Task;
            Interlocked.Decrement(ref inside);
        };
        var boundary = await BoundaryAsync();
        var places = _limits.AtOnce + _limits.Waiting;
        var asking = Enumerable.Range(0, Many).Select(i => AskAsync(boundary, i)).ToList();
        await AnsweredAsync(asking, Many - places);

        _end.SetResult();
        var replies = await Task.WhenAll(asking).WaitAsync(Guard.Limit);

        Assert.Equal(_limits.AtOnce, most);
        Assert.Equal((places, Many - places), (_queue.Status.Read, _queue.Status.Without));
        Assert.Equal(places, replies.Count(r => Text(r).Contains("bright blue", StringComparison.Ordinal)));
    }

    public void Dispose()
    {
        _flood.Dispose();
        _bot.Dispose();
        _queue.Dispose();
    }

    private async Task<InteractionBoundary> BoundaryAsync()
    {
        _bot.Write("news", "2031-05-01", "Lanternfall is about a house. The door is painted in bright blue.");
        await _bot.LoadAsync();
        var deferred = new DeferredWork(_ => throw new InvalidOperationException(), _time, NullLogger<DeferredWork>.Instance);
        return new InteractionBoundary(_bot.Router.HandleAsync, _flood, deferred, _time, NullLogger<InteractionBoundary>.Instance, _bot.Router.Kept);
    }

    private static Task<HandledInteraction> AskAsync(InteractionBoundary boundary, int number)
    {
        Interaction asked = SentInteraction.Of($"/ask question:Which colour has door number {number}?");
        return boundary.HandleAsync(asked, CancellationToken.None).AsTask();
    }

    /// <summary>Waits until so many are answered.</summary>
    private static async Task AnsweredAsync(IEnumerable<Task> asking, int count)
    {
        var left = asking.ToList();
        for (var answered = 0; answered < count; answered++)
        {
            left.Remove(await Task.WhenAny(left).WaitAsync(Guard.Limit));
        }
    }

    private static string Text(HandledInteraction handled) => DrawnReply.Of(handled.Json ?? ReplyWriter.Write(handled.Reply));

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); seen < now; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
