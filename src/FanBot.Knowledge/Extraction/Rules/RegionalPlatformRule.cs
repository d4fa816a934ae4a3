using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Where one country sees a show: "airs on X in the US and on Y in the UK", "in Australia it streams on Z".</summary>
internal sealed partial class RegionalPlatformRule : IClaimRule
{
    /// <summary>Before the country, in the aspect of the claim.</summary>
    public const string Prefix = "in-";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!ShownPattern().IsMatch(sentence.Mask))
        {
            yield break;
        }

        foreach (Match match in PlacePattern().Matches(sentence.Mask))
        {
            var platform = sentence.Of(match.Groups["p"].Value[0]);
            if (CountryWords.OfCountry(sentence.Unmask(match.Groups["c"].Value)) is not { } country || !OtherWorks.Own(sentence, match.Index) || Subjects.IsOther(sentence, match.Index)
                || NegationPattern().IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..match.Groups["p"].Index]) || (platform.Kind == MentionKind.Name && PersonPattern().IsMatch(sentence.Mask[match.Index..])))
            {
                continue;
            }

            yield return sentence.Draft(ClaimKind.Platform, platform.Text, platform.Text, sentence.StandingAt(match.Index), "regional-platform") with { Aspect = Prefix + country };
        }
    }

    private const string Home = "(?<p>" + Masks.Platform + "|" + Masks.Name + ")";

    private const string Countries = @"(?:U\.?S\.?A?|United States|America|U\.?K\.?|United Kingdom|Great Britain|Britain|Ireland|Canada|Australia|New Zealand|Germany|France|India|Japan|" + Masks.Name + @")(?!\w)";

    [GeneratedRegex(
        @"\b(?:on|via|to|by|with|from) (?:the )?(?:streaming service |channel |network |streamer |broadcaster )?" + Home + @",? (?:in|across|throughout|for (?:viewers|fans|audiences|those|people|anyone) in) (?:the )?(?<c>" + Countries + ")" +
        @"|\b(?:[Ii]n|[Aa]cross|(?:[Vv]iewers|[Ff]ans|[Aa]udiences|[Tt]hose|[Pp]eople) in) (?:the )?(?<c>" + Countries + @")[^.;:\uE000-\uE0FF\uE400-\uE5FF]{0,60}?\b(?:on|via|to) (?:the )?(?:streaming service |channel |network |streamer |broadcaster )?" + Home + @"(?!,? (?:in|across) (?:the )?" + Countries + ")" +
        @"|(?<!\w)(?<c>UK|British|Australian|Canadian|American|US|Irish|Indian|" + Masks.Name + @") (?:viewers|fans|audiences|readers)\b[^.;:\uE000-\uE0FF\uE400-\uE5FF]{0,40}?\b(?:on|via|to) " + Home +
        "|" + Home + @" (?:holds|has|have|picked up|acquired|bought|snapped up|owns) (?:the )?(?:broadcast |streaming |exclusive )?rights (?:for|in) (?:the )?(?<c>" + Countries + ")",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(Masks.ShowOrSeason + @"|\b(?:show|series|drama|comedy|it|episodes?|stream(?:s|ed|ing)?|airs?|aired|watch|available|premier\w*|broadcast|shown|screens?|find it)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShownPattern();

    [GeneratedRegex(@"\b(?:not|never|no longer|yet to)\b|n't\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NegationPattern();

    // "by Mara Voss in Canada", "filmed on Lake Averne in Canada"
    [GeneratedRegex(@"^(?:by|with|from|to) " + Masks.Name, RegexOptions.CultureInvariant)]
    private static partial Regex PersonPattern();
}
