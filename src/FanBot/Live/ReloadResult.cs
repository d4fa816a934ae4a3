using FanBot.Knowledge.Storage;

namespace FanBot.Live;

/// <summary>What a reload came to.</summary>
/// <param name="At">When it ended.</param>
/// <param name="Outcome">What the build reports.</param>
/// <param name="Changes">What has changed, by name of the show; empty where nothing has changed, null where the snapshot before cannot be read.</param>
internal sealed record ReloadResult(DateTimeOffset At, BuildOutcome Outcome, IReadOnlyList<ShowChanges>? Changes);
