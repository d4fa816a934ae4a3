using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;

namespace FanBot.Editions.Publishing;

/// <summary>What shall become of a snapshot that was built.</summary>
/// <param name="Verdict">Whether it goes live or is kept aside.</param>
/// <param name="Candidate">What the gate found; null where nothing was live that it could be compared with.</param>
internal sealed record Judgement(BuildVerdict Verdict, Candidate? Candidate);
