using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>"Ordered two seasons of the show", "a two-season order": how many seasons one order was for.</summary>
internal sealed class SeasonOrderRule : IClaimRule
{
    /// <summary>Aspect of the number claim.</summary>
    public const string Ordered = "seasons ordered";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (OrderPattern.Match(sentence.Mask) is { Success: true } match && sentence.StatementAt(match.Index).IsOfShow
            && NumberWords.Read(match.Groups["n"].Value) is { } count)
        {
            var number = count.ToString(CultureInfo.InvariantCulture);
            yield return sentence.Draft(
                ClaimKind.Number, number, number + " seasons", sentence.StandingAt(match.Index), "season-order") with
            { Aspect = Ordered };
        }
    }

    private static readonly Pattern OrderPattern = new(
        @"\b(?:order(?:ed|s)?|commission(?:ed|s)?|picked up|green-?l(?:it|ighted)|bought|landed|secured|received|given|handed|got"
            + @"|gave)\b[^.;,]{0,40}? (?<n>two|three|four|five|2|3|4|5)(?:[- ]season (?:order|commitment|deal|pick-?up|commission|run)|(?: whole"
            + @"| full)? seasons)\b|\b(?<n>two|three|four|five|2|3|4|5)[- ]season (?:order|commitment|deal|pick-?up|commission)\b", RegexOptions.IgnoreCase);
}
