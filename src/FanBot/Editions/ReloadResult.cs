using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;

namespace FanBot.Editions;

/// <summary>What a reload came to.</summary>
/// <param name="At">When it ended.</param>
/// <param name="Outcome">What the build reports.</param>
/// <param name="Changes">
/// What has changed, or would, by name of the show; empty where nothing has changed, null where the snapshot before cannot be read.
/// </param>
internal sealed record ReloadResult(DateTimeOffset At, BuildOutcome Outcome, IReadOnlyList<ShowChanges>? Changes)
{
    /// <summary>Where it was kept aside, what the gate found; else null.</summary>
    public Candidate? Aside { get; init; }
}
