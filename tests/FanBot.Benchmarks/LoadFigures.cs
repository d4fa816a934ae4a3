namespace FanBot.Benchmarks;

/// <summary>How a bot answered many questions, and what that cost it.</summary>
/// <param name="Count">How many were asked.</param>
/// <param name="Failed">How many of them were not answered as they should be.</param>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">Half were answered within this many milliseconds.</param>
/// <param name="P99">99 of 100 were answered within this many milliseconds.</param>
/// <param name="Processor">Processor time for each, user and system, in microseconds.</param>
/// <param name="PeakMemory">The most memory that the bot has had resident so far, in MB.</param>
internal sealed record LoadFigures(int Count, int Failed, double PerSecond, double P50, double P99, double Processor, double PeakMemory);
