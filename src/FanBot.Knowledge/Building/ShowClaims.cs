using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Building;

/// <summary>The claims of a show with the rows they stand in, so that facts can point at them.</summary>
internal sealed class ShowClaims
{
    private readonly Dictionary<string, long> _articles;
    private readonly Dictionary<(string Path, Claim Claim), int> _numbers = [];
    private readonly ILookup<(string Path, int Start, int End, ClaimKind Kind, string Rule), (Claim Claim, int Number)> _places;

    /// <param name="claims">Every claim of the show's articles, those of one article in their order.</param>
    /// <param name="articles">Row of each article by its path.</param>
    public ShowClaims(IReadOnlyList<CitedClaim> claims, Dictionary<string, long> articles)
    {
        _articles = articles;
        var placed = new List<(CitedClaim Claim, int Number)>(claims.Count);
        var number = 0;
        var path = "";
        foreach (var claim in claims)
        {
            number = claim.Source.Path == path ? number + 1 : 0;
            path = claim.Source.Path;
            if (claim.Weigh() is { } weighed)
            {
                _numbers.TryAdd((path, weighed.Claim), number);
                placed.Add((weighed, number));
            }
        }

        Claims = [.. placed.Select(p => p.Claim)];
        _places = placed.ToLookup(p => Place(p.Claim), p => (p.Claim.Claim, p.Number));
    }

    /// <summary>The claims that count, as sure as the weight of their article allows.</summary>
    public IReadOnlyList<CitedClaim> Claims { get; }

    /// <summary>Path of the claim's article, and the claim's number in it.</summary>
    /// <exception cref="InvalidOperationException">No article of the show holds the claim.</exception>
    public (string Path, int Claim) PlaceOf(CitedClaim claim)
    {
        var path = claim.Source.Path;
        if (_numbers.TryGetValue((path, claim.Claim), out var number))
        {
            return (path, number);
        }

        // Reconciling may hand back a claim with its names resolved. Then its quote and rule tell which one it is, and
        // of several read from the same words the one that agrees in most.
        var same = _places[Place(claim)].ToList();
        if (same.Count > 0)
        {
            return (path, same.MaxBy(c => Agreement(c.Claim, claim.Claim)).Number);
        }

        throw new InvalidOperationException($"Reconciling gave a claim that no article holds: {claim.Claim.Kind} '{claim.Claim.Text}' in {claim.Source.Path}.");
    }

    /// <summary>Rows of the claim's article and of the claim in it.</summary>
    public (long Article, int Claim) RowOf(CitedClaim claim)
    {
        var (path, number) = PlaceOf(claim);
        return (_articles[path], number);
    }

    private static int Agreement(Claim a, Claim b) =>
        (a.Value == b.Value ? 1 : 0)
        + (a.Text == b.Text ? 1 : 0)
        + (a.Person == b.Person ? 1 : 0)
        + (a.Character == b.Character ? 1 : 0)
        + (a.Description == b.Description ? 1 : 0)
        + (a.Aspect == b.Aspect ? 1 : 0)
        + (a.Season == b.Season ? 1 : 0)
        + (a.Standing == b.Standing ? 1 : 0);

    private static (string Path, int Start, int End, ClaimKind Kind, string Rule) Place(CitedClaim claim) =>
        (claim.Source.Path, claim.Claim.Quote.Start, claim.Claim.Quote.End, claim.Claim.Kind, claim.Claim.Rule);
}
