using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>"Mara Voss played Ada Quill. Oona Pell replaces her": whose role it is was told right before.</summary>
internal sealed class CastSuccessionRule : IClaimRule
{
    private const string Rule = "cast-leaving";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Cast.cast-succession.phrases");

    private static readonly IReadOnlyList<IClaimRule> Roles = [new CastRoleRule(), new CastRoleFirstRule()];

    public IEnumerable<Claim> Read(Sentence sentence) => Wordings.Matches(sentence.Tokens).SelectMany(match => Replacing(sentence, match));

    private static IEnumerable<Claim> Replacing(Sentence sentence, PhraseMatch match)
    {
        var index = match.Part("new")!.Value.Start;
        var actor = sentence.At(index).Text;
        var told = (sentence.Previous is { } before ? new[] { sentence, before } : [sentence])
            .SelectMany(s => Roles.SelectMany(r => r.Read(s)))
            .Where(c => c is { Person: not null, Character: not null } && c.Person != actor)
            .Select(c => (Person: c.Person!, Character: c.Character!))
            .Distinct()
            .Take(2)
            .ToList();
        return told is not [var (old, character)] || !PersonNames.IsActor(actor) ? [] :
        [
            CastWording.Claim(sentence, index, actor, character, null, CastStatus.New, Rule),
            CastWording.Leaving(sentence, index, old, character, Rule),
        ];
    }
}
