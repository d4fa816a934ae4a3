using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Members of the cast without their role: "starring X and Y", "X will not return", "X has joined the cast".</summary>
internal sealed class CastMemberRule : IClaimRule
{
    private const string Rule = "cast-member";

    // What a wording of the file says.
    private const string Promoted = "promoted";
    private const string Stars = "stars";
    private const string Recurs = "recurs";
    private const string Newcomers = "newcomers";
    private const string Starring = "starring";
    private const string Leaving = "leaving";
    private const string Returning = "returning";

    private static readonly PhraseBook Members = PhraseBook.Read("Topics.Cast.cast-member.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (sentence.IsBelowOther)
        {
            yield break;
        }

        var from = 0;
        foreach (var match in Members.Matches(sentence.Tokens))
        {
            var names = People.Of(sentence, match, from);
            from = match.Span.End;
            if (IsOfOthers(sentence, match, names))
            {
                continue;
            }

            foreach (var name in names.Where(n => IsMember(sentence, match, n)))
            {
                yield return Claim(sentence, match, name) with { PairingUncertain = true };
            }
        }
    }

    // In "starring …" only full names are surely people, and the rules of roles read "starring X as Y"; "Ada will return" may name a character.
    private static bool IsMember(Sentence sentence, PhraseMatch match, int name) => match.Value switch
    {
        Returning or Leaving or Promoted => PersonNames.IsActor(sentence.At(name).Text),
        Recurs => PersonNames.IsPerson(sentence.At(name).Text),
        _ => PersonNames.IsPerson(sentence.At(name).Text) && !CastGuards.At(sentence, CastGuards.Role, name),
    };

    private static Claim Claim(Sentence sentence, PhraseMatch match, int name)
    {
        var person = sentence.At(name).Text;
        return match.Value switch
        {
            Leaving => CastWording.Leaving(sentence, name, person, null, Rule),
            Promoted => Of(CastStatus.Returning),
            Newcomers => Of(CastStatus.New),
            Stars or Starring => Of(CastStatus.Unknown),
            _ => Of(CastWording.StatusAt(sentence, match.Part(People.Who)!.Value.Start)),
        };

        Claim Of(CastStatus status) => CastWording.Claim(sentence, name, person, null, null, status, Rule);
    }

    // Of another work, an earlier version, or those behind the camera.
    private static bool IsOfOthers(Sentence sentence, PhraseMatch match, IReadOnlyList<int> names)
    {
        var (start, end) = (Math.Min(match.Span.Start, names[0]), Math.Max(match.Span.End, names[^1] + 1));
        return match.Value switch
        {
            Returning => names.Any(n => CastGuards.At(sentence, CastGuards.Maker, n)),
            _ when !sentence.StatementAt(start).IsOfShow => true,

            // "joins the judges alongside X": the rule of those jobs reads that.
            Starring when sentence.Article.IsContest && Jobs.IsHint(sentence.Mask) => true,

            // "will executive produce the series, alongside X": X produces it too.
            Stars or Starring when sentence.IsRoleElsewhere(start, end)
                || sentence.StatementAt(match.Part(People.Who)!.Value.Start).IsOfEarlierCast
                || CastGuards.Before(sentence, CastGuards.Makes, start) => true,

            // "the musical, with a cast led by X": without a word of our show, what plays on a stage or in cinemas is another.
            Starring or Newcomers => CastGuards.Has(sentence, CastGuards.Stage) && !sentence.Mask.Any(c => Masks.IsSeason(c) || Masks.IsShow(c)),
            _ => false,
        };
    }
}
