using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>
/// "The show takes a year off", "is rested until 2027", "goes on hiatus": a pause, which is no end. A week off or a winter break is only a
/// schedule.
/// </summary>
internal sealed class RestRule : IClaimRule
{
    /// <summary>Aspect and value of the claim.</summary>
    public const string Rested = "rested";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Renewal.rest.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (var match in Wordings.Matches(sentence.Tokens))
        {
            var start = match.Span.Start;
            if (sentence.StatementAt(start).IsOfShow && !NotPattern.IsMatch(sentence.Mask[sentence.Clause(start).Start..match.Part("rest")!.Value.Start]))
            {
                yield return sentence.Draft(ClaimKind.Renewal, Rested, Rested, sentence.StandingAt(start), "rest") with { Aspect = Rested };
                yield break;
            }
        }
    }

    private static readonly Pattern NotPattern = new(@"\b(?:not|never|no|n't)\b[^,;]{0,30}$|n't\b[^,;]{0,30}$", RegexOptions.IgnoreCase);
}
