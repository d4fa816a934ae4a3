using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Replies;

namespace FanBot.Pages.Desk;

/// <summary>What is another fact in one snapshot than in another.</summary>
internal static class SnapshotChanges
{
    /// <summary>The shows on which something changed, with what did, a line each.</summary>
    public static IReadOnlyList<(string Show, IReadOnlyList<string> Lines)> Between(Snapshot before, Snapshot after) =>
    [
        .. after.Shows().Concat(before.Shows()).DistinctBy(s => s.Key).Select(show => (
                show.Name,
                Lines: ChangeLines.Of(FactChanges.Between(before.Facts(show.Key), after.Facts(show.Key)))))
            .Where(show => show.Lines.Count > 0),
    ];
}
