namespace FanBot.Knowledge.Extraction.Wording;

/// <summary>A word that names an event.</summary>
/// <param name="Kind">The event.</param>
/// <param name="Start">Where the word begins in the mask.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct EventTrigger(EventKind Kind, int Start, int End);
