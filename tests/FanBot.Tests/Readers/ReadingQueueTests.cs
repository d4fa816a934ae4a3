using System.Diagnostics.Metrics;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Readers;
using FanBot.Tests.Running;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Readers;

public sealed class ReadingQueueTests
{
    private static readonly ReadingLimits Limits = new(2, 1, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2.2));

    private readonly ManualTime _time = new();
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task What_is_read_is_handed_on_and_counted()
    {
        using var queue = new ScriptedReader("blue").Queue(_time, Limits);

        var readings = await ReadAsync(queue);

        Assert.Equal((4, 8), (readings![0].Span.Start, readings[0].Span.End));
        Assert.Equal(new ReadingStatus(ReaderKind.Small, ReadingState.Ready, 1, 0), queue.Status);
    }

    [Fact]
    public async Task Until_the_reader_is_there_nothing_is_read_and_nothing_counted()
    {
        using var queue = new ReadingQueue(ReaderKind.Small, Limits, _time, NullLogger<ReadingQueue>.Instance);

        Assert.Null(await ReadAsync(queue));
        Assert.Equal(new ReadingStatus(ReaderKind.Small, ReadingState.Loading, 0, 0), queue.Status);
        queue.Close();

        Assert.Null(await ReadAsync(queue));
        Assert.Equal(new ReadingStatus(ReaderKind.Small, ReadingState.Absent, 0, 0), queue.Status);
    }

    [Fact]
    public async Task Whoever_comes_when_all_places_are_taken_is_turned_away_at_once()
    {
        using var queue = new ScriptedReader("blue") { Before = (_, _) => _end.Task }.Queue(_time, Limits);
        var inside = Enumerable.Range(0, 3).Select(_ => ReadAsync(queue)).ToList();

        Assert.Null(await ReadAsync(queue));
        Assert.All(inside, reading => Assert.False(reading.IsCompleted));
        _end.SetResult();

        Assert.All(await Task.WhenAll(inside), Assert.NotNull);
        Assert.Equal((3, 1), (queue.Status.Read, queue.Status.Without));
        Assert.NotNull(await ReadAsync(queue));
    }

    [Fact]
    public async Task Whoever_waits_for_a_turn_waits_no_longer_than_the_limit_says()
    {
        using var queue = new ScriptedReader("blue") { Before = (_, _) => _end.Task }.Queue(_time, Limits);
        var first = Enumerable.Range(0, 2).Select(_ => ReadAsync(queue)).ToList();
        var third = ReadAsync(queue);

        _time.Advance(Limits.Patience - TimeSpan.FromTicks(1));
        Assert.False(third.IsCompleted);
        _time.Advance(TimeSpan.FromTicks(1));

        Assert.Null(await third.WaitAsync(Guard.Limit));
        Assert.All(first, reading => Assert.False(reading.IsCompleted));
        _end.SetResult();
        Assert.All(await Task.WhenAll(first), Assert.NotNull);
    }

    [Fact]
    public async Task A_reading_that_hangs_holds_nobody_longer_than_the_limit_says()
    {
        using var queue = new ScriptedReader("blue") { Before = (_, _) => _end.Task }.Queue(_time, Limits with { AtOnce = 1, Waiting = 0 });
        var hanging = ReadAsync(queue);

        _time.Advance(Limits.Limit);

        Assert.Null(await hanging.WaitAsync(Guard.Limit));
        Assert.Null(await ReadAsync(queue));
        Assert.Equal((0, 2), (queue.Status.Read, queue.Status.Without));
    }

    [Fact]
    public async Task A_turn_comes_back_when_a_late_reading_ends()
    {
        var reader = new ScriptedReader("blue") { Before = (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation) };
        using var queue = reader.Queue(_time, Limits with { AtOnce = 1, Waiting = 0 });
        var late = ReadAsync(queue);
        _time.Advance(Limits.Limit);
        Assert.Null(await late.WaitAsync(Guard.Limit));

        reader.Before = (_, _) => Task.CompletedTask;

        Assert.NotNull(await ReadAsync(queue));
    }

    [Fact]
    public async Task A_reader_that_fails_is_told_of_once_and_without_a_word_of_the_question()
    {
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(l => l.AddProvider(logs));
        using var queue = new ScriptedReader("blue") { Before = (q, _) => throw new InvalidOperationException(q) }
            .Queue(_time, Limits, factory.CreateLogger<ReadingQueue>());

        Assert.Null(await ReadAsync(queue));

        Assert.Contains(nameof(InvalidOperationException), Assert.Single(logs.Of(55)), StringComparison.Ordinal);
        Assert.DoesNotContain("colour", logs.All, StringComparison.Ordinal);
        Assert.Equal((0, 1), (queue.Status.Read, queue.Status.Without));
    }

    [Fact]
    public async Task A_reader_with_nothing_to_say_is_no_news()
    {
        using var logs = new CapturedLogs();
        using var factory = LoggerFactory.Create(l => l.AddProvider(logs));
        using var queue = new ScriptedReader("blue") { Refuses = true }.Queue(_time, Limits, factory.CreateLogger<ReadingQueue>());

        Assert.Null(await ReadAsync(queue));

        Assert.Equal(("", 1), (logs.All, queue.Status.Without));
    }

    [Fact]
    public async Task Who_asks_no_longer_is_let_go()
    {
        using var stop = new CancellationTokenSource();
        using var queue = new ScriptedReader("blue") { Before = (_, _) => _end.Task }.Queue(_time, Limits with { AtOnce = 1 });
        var (reading, waiting) = (ReadAsync(queue, stop.Token), ReadAsync(queue, stop.Token));

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal((0, 0), (queue.Status.Read, queue.Status.Without));
    }

    [Fact]
    public async Task Whoever_watches_the_counters_sees_what_became_of_each_question()
    {
        var seen = new List<object?>();
        using var listener = new MeterListener();
        using var queue = new ScriptedReader("blue") { Refuses = true }.Queue(_time, Limits);
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == ReadingMeter.Name)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            lock (seen)
            {
                seen.Add(tags[0].Value);
            }
        });
        listener.Start();

        await ReadAsync(queue);

        lock (seen)
        {
            Assert.Contains("failed", seen);
        }
    }

    [Theory]
    [InlineData(1, 1, 15)]
    [InlineData(2, 2, 14)]
    [InlineData(64, 64, 0)]
    public void As_many_are_read_at_once_as_there_are_processors(int processors, int atOnce, int waiting)
    {
        var limits = ReadingLimits.ForDiscord(ReaderKind.Small, processors);

        Assert.Equal((atOnce, waiting), (limits.AtOnce, limits.Waiting));
        Assert.InRange(limits.Limit, limits.Patience, FanBot.Hosting.InteractionBoundary.Deadline);
    }

    [Fact]
    public void A_chat_model_is_asked_by_many_at_once() => Assert.Equal(16, ReadingLimits.ForDiscord(ReaderKind.Chat, 2).AtOnce);

    private static Task<IReadOnlyList<PieceReading>?> ReadAsync(ReadingQueue queue, CancellationToken cancellation = default) =>
        queue.ReadAsync("Which colour is it?", [new PieceText("", "The blue door.")], cancellation).AsTask();
}
