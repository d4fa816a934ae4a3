using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>"Mara Voss played Ada Quill. Oona Pell replaces her": whose role it is was told right before.</summary>
internal sealed class CastSuccessionRule : IClaimRule
{
    private const string Rule = "cast-leaving";

    // What a wording of the file says: both have the part, at different times or in different scenes.
    private const string Shares = "shares";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Cast.cast-succession.phrases");

    private static readonly CastRoleRule Actors = new();

    private static readonly CastRoleFirstRule Roles = new();

    public IEnumerable<Claim> Read(Sentence sentence) => Wordings.Matches(sentence.Tokens).SelectMany(match => Replacing(sentence, match));

    private static IEnumerable<Claim> Replacing(Sentence sentence, PhraseMatch match)
    {
        var index = match.Part("new")!.Value.Start;
        var actor = sentence.At(index).Text;
        var told = (sentence.Previous is { } before ? new[] { sentence, before } : [sentence])
            .SelectMany(s => Actors.Read(s).Concat(Roles.Read(s)))
            .Where(c => c is { Person: not null, Character: not null } && c.Person != actor)
            .Select(c => (Person: c.Person!, Character: c.Character!))
            .Distinct()
            .Take(2)
            .ToList();
        return told is not [var (old, character)] || !PersonNames.IsActor(actor) ? []
            : match.Value == Shares ? sentence.IsRoleElsewhere(index, match.Span.End) ? []
                : [CastWording.Claim(sentence, index, actor, character, null, CastStatus.Unknown, Rule) with { Season = sentence.SeasonAt(match.Span.End - 1) }]
            :
        [
            CastWording.Claim(sentence, index, actor, character, null, CastStatus.New, Rule),
            CastWording.Leaving(sentence, index, old, character, Rule),
        ];
    }
}
