namespace FanBot.Readers;

/// <summary>How many questions are read at once, and how long they may take.</summary>
/// <param name="AtOnce">Questions that are read at the same time.</param>
/// <param name="Waiting">Questions that wait for their turn; those beyond are answered without.</param>
/// <param name="Patience">How long a question waits for its turn.</param>
/// <param name="Limit">How long it may take in all, the wait included.</param>
internal sealed record ReadingLimits(int AtOnce, int Waiting, TimeSpan Patience, TimeSpan Limit)
{
    // Questions that wait keep their place at InteractionBoundary, of whose 24 some stay free for commands that read nothing.
    private const int MostInside = 16;

    /// <summary>Where nobody is kept waiting by others.</summary>
    public static ReadingLimits None { get; } = new(1, int.MaxValue - 1, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>What lets a bot answer within Discord's three seconds, of which the boundary before the commands leaves two and a half.</summary>
    /// <param name="kind">A chat model works elsewhere; the small reader takes a processor for each question.</param>
    /// <param name="processors">Processors of this machine.</param>
    public static ReadingLimits ForDiscord(ReaderKind kind, int processors)
    {
        var atOnce = kind == ReaderKind.Chat ? MostInside : processors;
        return new(atOnce, Math.Max(0, MostInside - atOnce), TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2.2));
    }
}
