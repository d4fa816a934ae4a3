using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>The hour at which a show goes out: "continues on Tuesday nights at 8pm", "weeknights, 6:30pm", "Wednesdays at 8/7c".</summary>
internal sealed class TimeSlotRule : IClaimRule
{
    /// <summary>Aspect of the claim.</summary>
    public const string Time = "time";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in SlotPattern.Matches(sentence.Mask))
        {
            if (!IsOfShow(sentence, match.Index, match.Index + match.Length) || MovedFromPattern.IsMatch(sentence.Mask[..match.Groups["t"].Index]))
            {
                continue;
            }

            var time = match.Groups["t"].Value.Trim();
            var value = time.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).TrimEnd('.');
            var night = match.Groups["night"].Success ? ", " + match.Groups["night"].Value.ToLowerInvariant() : "";
            var channel = match.Groups["p"].Success ? ", on " + sentence.Unmask(match.Groups["p"].Value) : "";
            yield return sentence.Draft(ClaimKind.Episode, value, time + night + channel, sentence.StandingAt(match.Index), "time-slot") with
            {
                Aspect = Time,
                Season = sentence.SeasonAt(match.Index),
            };
        }
    }

    /// <summary>Whether an hour between two places of the mask is one at which the show is on.</summary>
    public static bool IsOfShow(Sentence sentence, int start, int end) =>
        !NoShowPattern.IsMatch(sentence.Mask[sentence.Clause(start).Start..end])
        && sentence.StatementAt(start).IsOfShowAlone;

    private const string Hour =
        @"(?<![\d.:/])\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.?(?: (?:E[SD]?T(?:/P[SD]?T)?|P[SD]?T|BST|GMT|JST|Eastern))?"
        + @"|(?<![\d.:/])\d{1,2}(?::\d\d)?/\d{1,2}(?::\d\d)?c\b|(?<![\d.:/])(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
        + @"|twelve) o'clock\b";

    private static readonly Pattern SlotPattern = new(
        @"\b(?:airs?|continues?|returns?|begins?|starts?|premieres?|launch(?:es)?|debuts?|moves?|kicks? off|screens?|goes out|broadcast"
        + @"|episodes|(?:is|are|be) (?:back )?on|watch|set|slot|weeknights|weekdays|nightly|curtain-up|start time)\b(?=(?<night> ?(?:weeknights"
        + @"|weekdays|nightly))?)[^.;]{0,70}?(?:\b(?<night>weeknights|weekdays|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:s"
        + @"| nights?))\b[^.;]{0,30}?)?(?:\b(?:on|to) (?<p>" + Masks.Platform + "|" + Masks.Name + @")[^.;]{0,25}?)?(?<t>" + Hour + @")(?:,? on (?<p>"
        + Masks.Platform + "|" + Masks.Name + "))?",
        RegexOptions.IgnoreCase);

    // What else has an hour.
    private static readonly Pattern NoShowPattern =
        new(@"\b(?:address|speech|interview|news|voting|vote|lines|doors|repeat\w*|trailer|delayed|filming|shoot\w*|call)\b", RegexOptions.IgnoreCase);

    // "from Thursdays at 9/8c to Wednesdays at 8/7c": the first is where it was.
    private static readonly Pattern MovedFromPattern =
        new(@"\b(?:moves?|moved|moving|shift\w*)\b[^.;]{0,20} from [^.;]{0,30}$|\b(?:instead of|rather than|previously|formerly"
        + @"|used to)\b[^.;]{0,40}$", RegexOptions.IgnoreCase);
}
