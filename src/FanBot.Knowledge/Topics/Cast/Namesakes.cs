using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Which names of characters are not one person's, whatever they have in common: "Mrs. Quill" and her husband "Tom Quill".</summary>
/// <param name="cast">The show's cast claims.</param>
/// <param name="people">The actors' names.</param>
internal sealed class Namesakes(IReadOnlyList<CitedClaim> cast, NameBook people)
{
    private readonly ILookup<string, string> _actors = cast
        .Where(c => c.Claim is { Person: not null, Character: not null })
        .ToLookup(c => Folding.Words(c.Claim.Character!), c => people.Resolve(c.Claim.Person!), StringComparer.Ordinal);

    private readonly List<string> _sentences = [.. cast.Select(c => c.Quote).Distinct(StringComparer.Ordinal).Select(q => $" {Folding.Words(q)} ")];

    /// <summary>Whether the articles give two characters to different actors, or, where they leave that open, name both in one sentence.</summary>
    /// <param name="a">A name in folded words.</param>
    /// <param name="b">Another.</param>
    public bool AreTwo(string a, string b) => _actors.Contains(a) && _actors.Contains(b)
        ? !_actors[a].Intersect(_actors[b], StringComparer.Ordinal).Any()
        : _sentences.Exists(s => s.Contains($" {a} ", StringComparison.Ordinal) && s.Contains($" {b} ", StringComparison.Ordinal));
}
