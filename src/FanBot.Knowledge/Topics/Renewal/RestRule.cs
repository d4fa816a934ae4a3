using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>
/// "The show takes a year off", "is rested until 2027", "goes on hiatus": a pause, which is no end. A week off or a winter break is only a
/// schedule.
/// </summary>
internal sealed class RestRule : IClaimRule
{
    /// <summary>Aspect and value of the claim.</summary>
    public const string Rested = "rested";

    // How far in front, in characters, a denial may stand.
    private const int Near = 30;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Renewal.rest.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (var match in Wordings.Matches(sentence.Tokens).Where(m => m.Value == Rested))
        {
            var start = match.Span.Start;
            if (sentence.StatementAt(start).IsOfShow && !IsDenied(sentence, sentence.Clause(start).Start, match.Part("rest")!.Value.Start))
            {
                yield return sentence.Draft(ClaimKind.Renewal, Rested, Rested, sentence.StandingAt(start), "rest") with { Aspect = Rested };
                yield break;
            }
        }
    }

    private static bool IsDenied(Sentence sentence, int start, int rest) =>
        Wordings.Matches(sentence.TokensIn(start, rest)).Any(m => m.Value == "not" && sentence.Joins(m.Span.End, rest, Near, ",;"));
}
