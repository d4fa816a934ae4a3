using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Editions.Publishing;

/// <summary>Compares two snapshots.</summary>
internal static class SnapshotChanges
{
    /// <summary>What has changed, show by show: those that were there and are there first.</summary>
    /// <param name="before">The older one, or null for none.</param>
    /// <param name="after">The newer one, or null for none.</param>
    /// <exception cref="StoreException">One of them is damaged.</exception>
    public static IReadOnlyList<ShowChanges> Between(Snapshot? before, Snapshot? after)
    {
        if (before?.Info.Name == after?.Info.Name)
        {
            return [];
        }

        var (old, now) = (before?.Shows() ?? [], after?.Shows() ?? []);
        var (were, are) = (old.Select(s => s.Key).ToHashSet(), now.Select(s => s.Key).ToHashSet());
        return
        [
            .. now.Concat(old)
                .DistinctBy(s => s.Key)
                .Select(s => new ShowChanges(
                    s.Name,
                    !were.Contains(s.Key) ? ShowState.New : !are.Contains(s.Key) ? ShowState.Gone : ShowState.Kept,
                    FactChanges.Between(before?.Facts(s.Key) ?? [], after?.Facts(s.Key) ?? [])) { Key = s.Key })
                .Where(c => c.Changes.Count > 0 || c.State != ShowState.Kept)
                .OrderBy(c => c.State),
        ];
    }
}
