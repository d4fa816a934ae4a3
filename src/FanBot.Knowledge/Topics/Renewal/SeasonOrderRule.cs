using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>"Ordered two seasons of the show", "a two-season order": how many seasons one order was for.</summary>
internal sealed class SeasonOrderRule : IClaimRule
{
    /// <summary>Aspect of the number claim.</summary>
    public const string Ordered = "seasons ordered";

    private static readonly PhraseBook Orders = PhraseBook.Read("Topics.Renewal.season-order.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (Orders.Matches(sentence.Tokens).FirstOrDefault() is { } match && sentence.StatementAt(match.Span.Start).IsOfShow
            && NumberWords.Read(match.Part("n")!.Value.Cut(sentence.Mask)) is { } count)
        {
            var number = count.ToString(CultureInfo.InvariantCulture);
            yield return sentence.Draft(
                ClaimKind.Number, number, number + " seasons", sentence.StandingAt(match.Span.Start), "season-order") with
            { Aspect = Ordered };
        }
    }
}
