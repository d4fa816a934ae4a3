using System.Collections.Concurrent;
using FanBot.Knowledge.Answering.Deciding;
using FanBot.Knowledge.Text;
using FanBot.Readers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FanBot.Tests.Running;

/// <summary>Reads as a test says: it finds some words wherever they stand, and waits, fails or refuses before that.</summary>
/// <param name="finds">The words that it takes for the answer.</param>
internal sealed class ScriptedReader(string finds) : IPassageReader
{
    private const double Sure = 20;

    private readonly ConcurrentQueue<string> _asked = new();

    /// <summary>What it was asked to read for.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>What comes before it reads.</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Whether it has nothing to say.</summary>
    public bool Refuses { get; init; }

    /// <summary>It as a bot has it, open to all.</summary>
    public ReadingQueue Queue(TimeProvider? time = null, ReadingLimits? limits = null, ILogger<ReadingQueue>? logger = null)
    {
        var queue = new ReadingQueue(ReaderKind.Small, limits ?? ReadingLimits.None, time ?? TimeProvider.System, logger ?? NullLogger<ReadingQueue>.Instance);
        queue.Open(this);
        return queue;
    }

    public async ValueTask<IReadOnlyList<PieceReading>?> ReadAsync(string question, IReadOnlyList<PieceText> pieces, CancellationToken cancellation)
    {
        _asked.Enqueue(question);
        await Before(question, cancellation);
        return Refuses ? null : [.. pieces.Select(p => Reading(p.Text))];
    }

    private PieceReading Reading(string text) => text.IndexOf(finds, StringComparison.Ordinal) is >= 0 and var at
        ? new PieceReading(new TextSpan(at, at + finds.Length), Sure, Sure, Sure)
        : new PieceReading(new TextSpan(0, Math.Min(1, text.Length)), -Sure, -Sure, -Sure);
}
