namespace FanBot.Readers;

/// <summary>How a reader stands.</summary>
/// <param name="Kind">Who reads.</param>
/// <param name="State">How far it is.</param>
/// <param name="Read">Questions that were read.</param>
/// <param name="Without">Questions that were answered without it once it was there: too many at once, too slow, or it failed.</param>
internal sealed record ReadingStatus(ReaderKind Kind, ReadingState State, long Read, long Without);
