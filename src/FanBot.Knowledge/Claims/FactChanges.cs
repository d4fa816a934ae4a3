namespace FanBot.Knowledge.Claims;

/// <summary>Compares the facts of one show before and after its articles changed.</summary>
public static class FactChanges
{
    /// <summary>
    /// Facts that are new, gone, or whose best value or standing is another one; in the order of <paramref name="after"/>, those that are
    /// gone last.
    /// </summary>
    /// <param name="before">Facts of the show in the older snapshot; empty where it is new.</param>
    /// <param name="after">Facts of the show in the newer snapshot; empty where it is gone.</param>
    public static IReadOnlyList<FactChange> Between(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var was = before.ToLookup(SubjectOf);
        var changes = new List<FactChange>();
        var taken = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var fact in after)
        {
            var older = was[SubjectOf(fact)].FirstOrDefault(f => !taken.Contains(f));
            if (older is not null)
            {
                taken.Add(older);
            }

            if (older is null || !AreSame(older, fact))
            {
                changes.Add(new FactChange(fact, older?.Best, fact.Best));
            }
        }

        changes.AddRange(before.Where(f => !taken.Contains(f)).Select(f => new FactChange(f, f.Best, null)));
        return changes;
    }

    private static bool AreSame(Fact before, Fact after) =>
        before.Best.Value == after.Best.Value && before.Best.Standing == after.Best.Standing && before.Status == after.Status
            && before.Conflicting == after.Conflicting;

    // Of these a show has many side by side, so that another value is another fact and not a change of one.
    private static (ClaimKind, int?, Aspect, string?, string?, string?) SubjectOf(Fact fact) =>
        (fact.Kind, fact.Season, fact.Aspect, fact.Person, fact.Character,
            fact.Kind is ClaimKind.Plot or ClaimKind.Character or ClaimKind.Maker or ClaimKind.Location or ClaimKind.AdaptedFrom ? fact.Best.Value : null);
}
