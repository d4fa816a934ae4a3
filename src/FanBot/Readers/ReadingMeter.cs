using System.Diagnostics.Metrics;

namespace FanBot.Readers;

/// <summary>Counts what became of questions that were to be read: the counter <c>fanbot.reader.questions</c> of the meter <c>FanBot.Reader</c>.</summary>
internal sealed class ReadingMeter : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "FanBot.Reader";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _questions;
    private long _read;
    private long _without;

    public ReadingMeter() => _questions = _meter.CreateCounter<long>("fanbot.reader.questions", "{question}", "Questions that were to be read, by outcome.");

    /// <summary>Questions that were read.</summary>
    public long Read => Interlocked.Read(ref _read);

    /// <summary>Questions that were answered without.</summary>
    public long Without => Interlocked.Read(ref _without);

    /// <summary>Counts one.</summary>
    public void Count(ReadingOutcome outcome)
    {
        Interlocked.Increment(ref outcome == ReadingOutcome.Read ? ref _read : ref _without);
        _questions.Add(1, new KeyValuePair<string, object?>("outcome", Tag(outcome)));
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private static string Tag(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Read => "read",
        ReadingOutcome.Busy => "busy",
        ReadingOutcome.Late => "late",
        _ => "failed",
    };
}
