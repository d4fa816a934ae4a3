using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Storage.Building;

/// <summary>The claims of a show with the rows they stand in, so that facts can point at them.</summary>
internal sealed class ShowClaims
{
    private readonly Dictionary<string, long> _articles;
    private readonly Dictionary<(string Path, Claim Claim), int> _numbers = [];
    private readonly Dictionary<(string Path, int Start, int End, ClaimKind Kind, string Rule), int> _places = [];

    /// <param name="claims">Every claim of the show's articles, those of one article in their order.</param>
    /// <param name="articles">Row of each article by its path.</param>
    public ShowClaims(IReadOnlyList<CitedClaim> claims, Dictionary<string, long> articles)
    {
        Claims = claims;
        _articles = articles;
        var number = 0;
        var path = "";
        foreach (var claim in claims)
        {
            number = claim.Source.Path == path ? number + 1 : 0;
            path = claim.Source.Path;
            _numbers.TryAdd((path, claim.Claim), number);
            _places.TryAdd(Place(claim), number);
        }
    }

    public IReadOnlyList<CitedClaim> Claims { get; }

    /// <summary>Path of the claim's article, and the claim's number in it.</summary>
    /// <exception cref="InvalidOperationException">No article of the show holds the claim.</exception>
    public (string Path, int Claim) PlaceOf(CitedClaim claim)
    {
        // Reconciling may hand back a claim with its names resolved; then its quote and rule tell which one it is.
        if (_numbers.TryGetValue((claim.Source.Path, claim.Claim), out var number) || _places.TryGetValue(Place(claim), out number))
        {
            return (claim.Source.Path, number);
        }

        throw new InvalidOperationException($"Reconciling gave a claim that no article holds: {claim.Claim.Kind} '{claim.Claim.Text}' in {claim.Source.Path}.");
    }

    /// <summary>Rows of the claim's article and of the claim in it.</summary>
    public (long Article, int Claim) RowOf(CitedClaim claim)
    {
        var (path, number) = PlaceOf(claim);
        return (_articles[path], number);
    }

    private static (string Path, int Start, int End, ClaimKind Kind, string Rule) Place(CitedClaim claim) =>
        (claim.Source.Path, claim.Claim.Quote.Start, claim.Claim.Quote.End, claim.Claim.Kind, claim.Claim.Rule);
}
