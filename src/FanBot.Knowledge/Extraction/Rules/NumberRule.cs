using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"23 million hours", "Top 10 in 54 countries", "100% on …", "8.7/10".</summary>
internal sealed class NumberRule : IClaimRule
{
    /// <summary>Aspect of how many seasons there are or are to be.</summary>
    public const string Seasons = "seasons";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in CountedPattern.Matches(sentence.Mask))
        {
            var aspect = match.Groups["rank"].Success ? "rank" : match.Groups["weeks"].Success ? "weeks" : OriginalVersion.IsMeant(sentence, match.Index, null) ? OriginalVersion.Seasons : Seasons;
            if (NumberWords.Read(match.Groups["n"].Value) is { } count && OtherWorks.Own(sentence, match.Index) && !Subjects.IsOther(sentence, match.Index))
            {
                yield return sentence.Draft(ClaimKind.Number, count.ToString(CultureInfo.InvariantCulture), sentence.Unmask(match.Value).Trim(), sentence.StandingAt(match.Index), "number") with { Aspect = aspect };
            }
        }

        foreach (var match in CountPattern.Matches(sentence.Mask).Concat(ScorePattern.Matches(sentence.Mask)).OrderBy(m => m.Index))
        {
            if (!OtherWorks.Own(sentence, match.Index) || Subjects.IsOther(sentence, match.Index) || Amount(match.Groups["n"].Value, match.Groups["scale"].Value) is not { } amount)
            {
                continue;
            }

            var aspect = match.Groups["unit"] switch
            {
                { Success: true } unit => unit.Value.ToLowerInvariant() switch { "territories" => "countries", "viewers" or "households" or "people" or "accounts" => "viewers", var other => other },
                _ => "score",
            };
            if (match.Groups["unit"].Value is "people" or "accounts" or "households" && !AudiencePattern.IsMatch(sentence.Mask))
            {
                continue;
            }

            var text = sentence.Unmask(match.Value).Trim();
            yield return sentence.Draft(ClaimKind.Number, amount, text, sentence.StandingAt(match.Index), "number") with
            {
                Aspect = aspect,
                Season = aspect == "score" ? sentence.SeasonsAt(match.Index) is { Count: 1 } one ? one[0] : null : null,
            };
        }
    }

    private static string? Amount(string digits, string scale)
    {
        if (!decimal.TryParse(digits.TrimEnd('.', ','), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var factor = scale.ToLowerInvariant() switch { "million" or "m" => 1_000_000m, "billion" or "bn" or "b" => 1_000_000_000m, "thousand" or "k" => 1_000m, _ => 1m };
        return (number * factor).ToString("0.##", CultureInfo.InvariantCulture);
    }

    // "A community of 50,000 people" is no audience.
    private static readonly Pattern AudiencePattern = new(@"\b(?:watch\w*|view\w*|tun(?:ed|ing)|stream\w*|audience|seen)\b", RegexOptions.IgnoreCase);

    // How many seasons there are or are meant to be, the place in a chart, and how long it stayed there.
    private static readonly Pattern CountedPattern = new(
        @"(?<seasons>\b(?<n>" + NumberWords.Cardinal + @")-season (?:run|arc|plan|story|deal|show|series)\b|\b(?:has|have|had|runs? for|ran for|lasts?|lasted|planned (?:for|as)|end after|envision\w*|runn?(?:ing)? for|(?:go|goes|went) on for) (?:just |only |a total of )?(?<n>" + NumberWords.Cardinal + @") (?:seasons?|series(?= (?:between|from|in|instead|rather|on|until|before|and)\b|[.,;]))(?!\w)(?! (?:of|behind|later|ago|earlier))|\b(?<n>" + NumberWords.Cardinal + @") seasons (?:in total|altogether|in all|so far|overall)\b)" +
        @"|(?<rank>(?:\bchart|ranking|list|(?:top|" + Masks.Name + @") (?:10|ten))s?\b[^.;,]{0,25} at (?:number|no\.?|#) ?(?<n>" + NumberWords.Cardinal + @")\b|\b(?:number|no\.|#) ?(?<n>" + NumberWords.Cardinal + @") (?:spot |place |position )?(?:on|in) (?:the |its )?(?:\w+ |" + Masks.Any + @"(?:'s)? ){0,3}(?:chart|(?:top|" + Masks.Name + @") (?:10|ten)|most[- ]watched))" +
        @"|(?<weeks>(?:(?:\btop|" + Masks.Name + @") (?:10|ten)|charts?)\b[^.;,]{0,25} for (?<n>" + NumberWords.Cardinal + @") (?:straight |consecutive )?weeks\b|\b(?<n>" + NumberWords.Cardinal + @") (?:straight |consecutive )?weeks (?:in|on) (?:the |" + Masks.Any + @"(?:'s)? ){0,2}(?:global )?(?:(?:top|" + Masks.Name + @") (?:10|ten)|charts?)\b)",
        RegexOptions.IgnoreCase);

    private static readonly Pattern CountPattern = new(
        @"(?<![\w.,])(?<n>\d[\d,]*(?:\.\d+)?)(?:[ -]?(?<scale>million|billion|thousand|m|bn|k)\b)? (?:[a-z-]+ )??(?:[a-z-]+ )??(?:[a-z-]+ )??(?<unit>hours|views|viewers|households|countries|territories|streams|people|accounts|signatures)\b(?! (?:later|ago|old))",
        RegexOptions.IgnoreCase);

    // Two patterns, and no lazy gap between percentage and critic: as one alternation with the counts the generated
    // matcher of .NET 10 ran out of its stack on long junk.
    private static readonly Pattern ScorePattern = new(
        @"(?<![\w.,])(?<n>\d{1,3}(?:\.\d+)?) ?(?:%|percent\b|per cent\b)(?=[^.;]{0,60}(?:" + Masks.Name + @"|score|rating|approval|fresh|critic|audience))(?: (?:critics?|audience|approval|score|rating|fresh)\b)?|(?<![\w.,])(?<n>\d{1,2}(?:\.\d)?)(?:/10| out of (?:10|ten))\b",
        RegexOptions.IgnoreCase);
}
