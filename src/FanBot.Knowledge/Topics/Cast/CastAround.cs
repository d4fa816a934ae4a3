using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// What a claim on the cast becomes by the words around it: of an unaired pilot or a dub it is none, of several seasons it is one for each, and
/// who plays a part only as a child or in flashbacks is told so.
/// </summary>
/// <param name="read">Reads the claims.</param>
internal sealed class CastAround(Func<Sentence, IEnumerable<Claim>> read) : IClaimRule
{
    /// <summary>The rule of those who play somebody young, beside whoever plays them grown up.</summary>
    public const string Young = "cast-young";

    /// <summary>The rule of those who play somebody in flashbacks.</summary>
    public const string Flashback = "cast-flashback";

    /// <summary>The rule of guest stars.</summary>
    public const string Guest = "cast-guest";

    private static readonly PhraseBook Ages = PhraseBook.Read("Topics.Cast.cast-ages.phrases");

    public IEnumerable<Claim> Read(Sentence sentence) => read(sentence).SelectMany(claim => Told(sentence, claim));

    private static IEnumerable<Claim> Told(Sentence sentence, Claim claim)
    {
        if (claim.Kind != ClaimKind.Cast)
        {
            return [claim];
        }

        var index = Place(sentence, claim.Person ?? claim.Character!);
        return IsNobody(claim.Person) || IsNobody(claim.Character) || CastGuards.Around(sentence, CastGuards.Unaired, index)
            || CastGuards.Around(sentence, CastGuards.Dub, index) || CastGuards.Heads(sentence, CastGuards.Dub) || IsAgeAlone(sentence, index, claim)
                ? []
                : InSeasons(sentence, index, Aged(sentence, index, claim));
    }

    private static bool IsNobody(string? name) => name is not null && NameWords.Placeholders.Contains(name);

    private static int Place(Sentence sentence, string name) =>
        Math.Max(0, Enumerable.Range(0, sentence.Mask.Length).FirstOrDefault(i => Masks.IsName(sentence.Mask[i]) && sentence.At(i).Text == name, -1));

    // "Ada is played by X as a child": that she is a child is no role of its own.
    private static bool IsAgeAlone(Sentence sentence, int index, Claim claim) =>
        claim is { Character: null, Description: not null } && Ages.Matches(sentence.Tokens).Any(m => m.Part(People.Who)?.Start == index);

    private static Claim Aged(Sentence sentence, int index, Claim claim)
    {
        if (claim.PairingUncertain || claim is not { Character: { } character, Aspect.IsNone: true, Status: not CastStatus.Leaving })
        {
            return claim;
        }

        var age = Ages.Matches(sentence.Tokens).FirstOrDefault(m => m.Part(People.Who)?.Start == index
            || (m.Part("role") is { } role && role.Start > index && sentence.At(role.Start).Text == character));
        return age is null ? IsGuest(sentence, index) ? claim with { Rule = Guest } : claim
            : claim with { Rule = age.Value == "young" ? Young : Flashback, Description = null };
    }

    private static bool IsGuest(Sentence sentence, int index) =>
        CastGuards.Around(sentence, CastGuards.Guest, index) || CastGuards.Heads(sentence, CastGuards.Guest);

    // "Seasons 1 and 2 starred X as Ada": in both.
    private static IEnumerable<Claim> InSeasons(Sentence sentence, int index, Claim claim) =>
        claim.Status == CastStatus.Unknown && sentence.SeasonsAt(index) is { Count: > 1 } seasons && seasons.Contains(claim.Season ?? 0)
            ? seasons.Select(s => claim with { Season = s })
            : [claim];
}
