using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Building;

/// <summary>Hash of all that the articles of a show come to.</summary>
internal static class ShowHash
{
    /// <param name="show">The show.</param>
    /// <param name="place">Where a claim of it stands: the article's path, and the claim's number in it.</param>
    public static byte[] Of(ShowKnowledge show, Func<CitedClaim, (string Path, int Claim)> place)
    {
        var hash = new CanonicalHash().Add(show.Key).Add(show.Name);
        Add(hash, show.Aliases);
        hash.Add(show.Entities.Count);
        foreach (var entity in show.Entities)
        {
            hash.Add((int)entity.Kind).Add(entity.Name);
            Add(hash, entity.Aliases);
        }

        hash.Add(show.Facts.Count);
        foreach (var fact in show.Facts)
        {
            hash.Add((int)fact.Kind).Add(fact.Season).Add(fact.Aspect.ToCode()).Add(fact.Person).Add(fact.Character)
                .Add((int)fact.Status).Add(fact.Description).Add(fact.Conflicting).Add(fact.Rivals.Count);
            Add(hash, fact.Best, place);
            foreach (var rival in fact.Rivals)
            {
                Add(hash, rival, place);
            }
        }

        return hash.Finish();
    }

    private static void Add(CanonicalHash hash, FactValue value, Func<CitedClaim, (string Path, int Claim)> place)
    {
        hash.Add(value.Value).Add(value.Text).Add((int)value.Standing).Add(value.AsOf).Add(value.Support).Add(value.Doubt).Add(value.Claims.Count);
        foreach (var claim in value.Claims)
        {
            var (path, number) = place(claim);
            hash.Add(path).Add(number);
        }
    }

    private static void Add(CanonicalHash hash, IReadOnlyList<string> texts)
    {
        hash.Add(texts.Count);
        foreach (var text in texts)
        {
            hash.Add(text);
        }
    }
}
