using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// Who comes, stays and goes where the news stands first or in its usual verbs: "Joining the cast are X and Y", "Also back:
/// X", "X has signed on for season 2", "X is bowing out", "X has filmed her final scenes as Ada".
/// </summary>
internal sealed class CastChangeRule : IClaimRule
{
    private const string Rule = "cast-member";

    private static readonly PhraseBook Front = PhraseBook.Read("Topics.Cast.cast-front.phrases");

    private static readonly PhraseBook Changes = PhraseBook.Read("Topics.Cast.cast-change.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        // What a contestant does is told by other rules.
        var claims = InFront(sentence).Concat(sentence.Article.IsContest ? [] : Changed(sentence)).ToList();
        return claims.Count == 0 || sentence.IsBelowOther || CastGuards.Has(sentence, CastGuards.Makers) ? [] : claims;
    }

    private static IEnumerable<Claim> InFront(Sentence sentence) =>
        Front.Matches(sentence.Tokens).FirstOrDefault(m => Labels.IsOne(sentence.Mask[..m.Span.Start])) is { } front
        && sentence.StatementAt(front.Span.Start).IsOfShow
            ? People.Of(sentence, front)
                .Where(name => PersonNames.IsActor(sentence.At(name).Text) && !CastGuards.At(sentence, CastGuards.Role, name))
                .Select(name => Member(sentence, name, CastWording.Status(front.Value)))
            : [];

    private static IEnumerable<Claim> Changed(Sentence sentence)
    {
        foreach (var match in Changes.Matches(sentence.Tokens))
        {
            var index = match.Part(People.Who)!.Value.Start;
            var name = sentence.At(index).Text;
            if (!sentence.StatementAt(index).IsOfShow)
            {
                continue;
            }

            var status = CastWording.Status(match.Value);
            if (status == CastStatus.Leaving ? !PersonNames.IsActor(name) : sentence.StatementAt(index).IsOfEarlierCast || !PersonNames.IsPerson(name))
            {
                continue;
            }

            yield return match.Part("role") is { } role
                ? CastWording.Leaving(sentence, index, name, sentence.At(role.Start).Text, Rule)
                : Member(sentence, index, status == CastStatus.Unknown ? CastWording.StatusAt(sentence, index) : status);
        }
    }

    private static Claim Member(Sentence sentence, int index, CastStatus status)
    {
        var person = sentence.At(index).Text;
        var claim = status == CastStatus.Leaving
            ? CastWording.Leaving(sentence, index, person, null, Rule)
            : CastWording.Claim(sentence, index, person, null, null, status, Rule);
        return claim with { PairingUncertain = true };
    }
}
