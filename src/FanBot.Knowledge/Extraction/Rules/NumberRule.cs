using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"23 million hours", "Top 10 in 54 countries", "100% on …", "8.7/10".</summary>
internal sealed partial class NumberRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in CountPattern().Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index) || Amount(match.Groups["n"].Value, match.Groups["scale"].Value) is not { } amount)
            {
                continue;
            }

            var aspect = match.Groups["unit"] switch
            {
                { Success: true } unit => unit.Value.ToLowerInvariant() switch { "territories" => "countries", "viewers" or "households" or "people" or "accounts" => "viewers", var other => other },
                _ => "score",
            };
            var text = match.Value.Trim();
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

    [GeneratedRegex(
        @"(?<![\w.,])(?<n>\d[\d,]*(?:\.\d+)?)(?:[ -]?(?<scale>million|billion|thousand|m|bn|k)\b)? (?:[a-z-]+ ){0,3}?(?<unit>hours|views|viewers|households|countries|territories|streams|people|accounts)\b(?! (?:later|ago|old))" +
        @"|(?<n>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)[^.;]{0,60}?\b(?:" + Masks.Name + @"|score|rating|approval|fresh|critics?|audience)" +
        @"|(?<n>\d{1,2}(?:\.\d)?)(?:/10| out of (?:10|ten))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountPattern();
}
