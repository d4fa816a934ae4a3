namespace FanBot.Archives;

/// <summary>A file that an import moves; full paths on one file system.</summary>
/// <param name="From">Where it lies before.</param>
/// <param name="To">Where it lies afterwards.</param>
internal sealed record ImportMove(string From, string To);
