using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>How many episodes come on the first day: "a two-episode premiere", "the first three episodes drop on …", "premieres with two episodes".</summary>
internal sealed class FirstDayRule : IClaimRule
{
    /// <summary>Aspect of the claim.</summary>
    public const string Launch = "launch";

    private const int Most = 12;

    // "Returns with eight episodes on …" may well be all of them.
    private const int MostOfSome = 4;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in FirstDayPattern.Matches(sentence.Mask))
        {
            if (Count(match) is not (> 1 and <= Most and var count) || OtherThingPattern.IsMatch(match.Value) || !OtherWorks.Own(sentence, match.Index) || SpinOffRule.IsSubject(sentence.Mask[sentence.Clause(match.Index).Start..match.Index]))
            {
                continue;
            }

            var number = count.ToString(CultureInfo.InvariantCulture);
            // "instead of the usual three-episode premiere" is how it was.
            var standing = UsualPattern.IsMatch(sentence.Mask[..match.Groups["n"].Index]) ? Standing.Denied : sentence.StandingAt(match.Index);
            yield return sentence.Draft(ClaimKind.Episode, number, NumberWords.Write(count) + " episodes", standing, "first-day") with
            {
                Aspect = Launch,
                Season = sentence.SeasonAt(match.Groups["n"].Index),
            };
            yield break;
        }
    }

    /// <summary>Whether a number in the mask counts what comes on the first day, and not the season.</summary>
    public static bool Counts(Sentence sentence, int index) =>
        FirstDayPattern.Matches(sentence.Mask).Any(m => m.Groups["n"].Index == index && Count(m) <= MostOfSome);

    private static int? Count(Match match) => match.Groups["double"].Success ? 2 : match.Groups["triple"].Success ? 3 : NumberWords.Read(match.Groups["n"].Value);

    private const string Few = "(?<n>" + NumberWords.Cardinal + ")";

    private const string Episodes = @"(?:(?:new|back-to-back|full) )?(?:episodes|eps|chapters|instal?ments)\b";

    private const string Starts = @"\b(?:premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?|launch(?:es|ed|ing)?|kick(?:s|ed|ing)? off|open(?:s|ed|ing)?|return(?:s|ed|ing)?|drop(?:s|ped|ping)?|arriv(?:e[sd]?|ing)|land(?:s|ed|ing)?|start(?:s|ed|ing)?|begin(?:s|ning)?|began|bow(?:s|ed|ing)?)";

    private const string Opening = @"(?:premiere|launch|debut|opener|opening|kick-?off|start|bow|opening night|season premiere|season opener)\b(?! weekend)";

    private static readonly Pattern FirstDayPattern = new(
        @"(?<![\w-])(?:(?<n>(?<double>double)|(?<triple>triple))[- ](?:episode|bill|header)|" + Few + @"[- ]episode) (?:(?:season|series|launch|opening|special|global|\w+-night) )?" + Opening +
        @"|\bfirst " + Few + " " + Episodes + @"(?: (?:of|from) (?:the |its )?[^,.;]{0,60}?)?,? (?:(?:will|are|is|all|both|to|set|be|now|also|due|going|then) ){0,4}(?:premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?|drop(?:s|ped|ping)?|arriv(?:e[sd]?|ing)|launch(?:es|ed|ing)?|land(?:s|ed|ing)?|stream(?:s|ed|ing)?|releas(?:es?|ed|ing)|out|available|air(?:s|ed|ing)?|go(?:es)? live|hit)\b[^.;]{0,50}?(?:" + Masks.Date + @"|\b(?:launch|premiere|first|opening|same) (?:day|night)\b|\bat (?:launch|once)\b|\btogether\b)" +
        "|" + Starts + @"\b[^.;]{0,60}?\bwith (?:(?:the|its|a|a batch of) )?(?:first |opening )?" + Few + " " + Episodes + @"(?! (?:left|remaining|to go))" +
        @"|\b(?:premier(?:es?|ed|ing)|debut(?:s|ed|ing)?|drop(?:s|ped|ping)?|releas(?:es?|ed|ing)|launch(?:es|ed|ing)?) (?:its |the )?(?:first )?" + Few + " " + Episodes + "(?= (?:on|at|in) )" +
        @"|(?<![\w-])" + Few + " " + Episodes + @"[^.;,]{0,50}?\b(?:on (?:the )?(?:launch|first|opening|premiere|release) (?:day|night|date|morning)|at (?:launch|the start)|on day one|(?:right )?out of the gate)\b" +
        @"|\b(?:launch|first|opening|premiere) (?:day|night) (?:brings|has|will bring|offers|includes|gives us) " + Few + " " + Episodes,
        RegexOptions.IgnoreCase);

    // Critics are shown some before.
    private static readonly Pattern OtherThingPattern = new(@"\b(?:critics?|press|screen(?:ed|ers?|ing)|reviewers?|for review|advance|directed|written|filmed|viewers|finale)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern UsualPattern = new(@"\b(?:instead of|rather than|unlike|not|previous|usual|used to)\b[^,;.]{0,30}$|n't\b[^,;.]{0,30}$", RegexOptions.IgnoreCase);
}
