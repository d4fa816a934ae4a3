using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Where one country sees a show: "airs on X in the US and on Y in the UK", "in Australia it streams on Z".</summary>
internal sealed class RegionalPlatformRule : IClaimRule
{
    /// <summary>Before the country, in the aspect of the claim.</summary>
    public const string Prefix = "in-";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (!ShownPattern.IsMatch(sentence.Mask))
        {
            yield break;
        }

        foreach (Match match in PlacePattern.Matches(sentence.Mask))
        {
            var platform = sentence.Of(match.Groups["p"].Value[0]);
            if (CountryWords.OfCountry(sentence.Unmask(match.Groups["c"].Value)) is not { } country || !OtherWorks.Own(sentence, match.Index) || Subjects.IsOther(sentence, match.Index)
                || NegationPattern.IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..match.Groups["p"].Index]) || (platform.Kind == MentionKind.Name && PersonPattern.IsMatch(sentence.Mask[match.Index..])))
            {
                continue;
            }

            yield return sentence.Draft(ClaimKind.Platform, platform.Text, platform.Text, sentence.StandingAt(match.Index), "regional-platform") with { Aspect = Prefix + country };
        }
    }

    private const string Home = "(?<p>" + Masks.Platform + "|" + Masks.Name + ")";

    private const string Countries = @"(?:U\.?S\.?A?|United States|States|America|U\.?K\.?|United Kingdom|Great Britain|Britain|Ireland|Canada|Australia|New Zealand|NZ|Germany|France|India|Japan|" + Masks.Name + @")(?!\w)";

    // Who watches there.
    private const string Viewers = @"(?:Brits|Americans|Canadians|Australians|Aussies|New Zealanders|Kiwis)";

    private const string It = "(?:it|this one|" + Masks.ShowOrSeason + @"|[Tt]he (?:show|series|drama|comedy|sitcom|programme|season|episodes))";

    private static readonly Pattern PlacePattern = new(
        @"\b(?:on|via|to|by|with|from) (?:the )?(?:streaming service |channel |network |streamer |broadcaster )?" + Home + @",? (?:in|across|throughout|for (?:viewers|fans|audiences|those|people|anyone) in) (?:the )?(?<c>" + Countries + ")" +
        @"|\b(?:at|through|over on|courtesy of|thanks to) (?:the )?(?<p>" + Masks.Platform + "),? (?:in|across|throughout) (?:the )?(?<c>" + Countries + ")" +
        @"|(?<!\w)(?<c>" + Viewers + @")\b[^.;:\uE000-\uE0FF\uE400-\uE5FF]{0,50}?\b(?:on|via|to|at|through|from|courtesy of|thanks to) (?:the )?(?<p>" + Masks.Platform + ")" +
        @"|\b(?:[Ii]n|[Aa]cross) (?:the )?(?<c>" + Countries + @")(?: and [\w\uE000-\uE0FF]{1,12})?,? (?:(?:viewers|fans|audiences|you|people) )?(?:(?:it(?: is|'s| will be|'ll be)|that's|look to|try|head (?:over )?to|turn to|tune (?:in )?to|go to|you(?:'ll)? (?:want|need)|" + It + @" (?:is|airs|streams|runs|screens|can be (?:found|seen|had|watched)|is (?:found|shown|seen|carried)|goes out|belongs to|lives|sits)(?: now| exclusively)?(?: (?:on|at|via|through|by|with))?) )(?:the )?(?:over )?(?<p>" + Masks.Platform + ")" +
        @"|\b(?:[Ii]n|[Aa]cross) (?:the )?(?<c>" + Countries + @"),? (?:the )?(?<p>" + Masks.Platform + @") (?:has|have|holds|carries|shows|airs|streams|screens|will (?:have|carry|show|air|stream|screen|broadcast)|is (?:carrying|showing|airing|streaming)|picked up|bought|snapped up|acquired)\b" +
        "|(?<c>" + Countries + "),? where (?:" + It + @"(?:'s| is| will be| airs| streams| runs| screens| will (?:air|stream|run|be shown))?(?: exclusively)?(?: (?:on|to|via|at))?|you can (?:watch|see|find|stream) " + It + @" on) (?:the )?(?<p>" + Masks.Platform + ")" +
        "|(?<p>" + Masks.Platform + @") (?:has|have|holds|carries|shows|airs|streams|screens|owns|gets|will (?:have|carry|show|air|stream|screen|broadcast)|is (?:carrying|showing|airing|streaming)|picked (?:it )?up|bought|acquired|snapped (?:it )?up|nabbed|landed|took)(?: " + It + @")?(?: exclusively)? (?:in|for|across) (?:the )?(?<c>" + Countries + ")" +
        "|(?<p>" + Masks.Platform + @") (?:has |have )?(?:picked up|acquired|bought|snapped up|nabbed|landed|took|taken|holds|owns|secured|won) (?:the |exclusive )*(?<c>US|U\.S\.|UK|U\.K\.|American|British|Canadian|Australian|Irish|Indian|stateside|NZ|" + Masks.Name + @") (?:broadcast |streaming |TV |linear |exclusive |television )*rights" +
        "|(?<p>" + Masks.Platform + @") (?:title|show|series|exclusive|original|drama) (?:here and )?in (?:the )?(?<c>" + Countries + ")" +
        "|(?<p>" + Masks.Platform + @") \((?:the )?(?<c>" + Countries + @")\)|(?:^|[;,(|] ?)(?:[Tt]he )?(?<c>" + Countries + @")(?::| -| \u2013| \u2014) (?:on )?(?<p>" + Masks.Platform + @")(?=[.,;)|]|$| and\b)" +
        @"|\b(?:[Ii]n|[Aa]cross|(?:[Vv]iewers|[Ff]ans|[Aa]udiences|[Tt]hose|[Pp]eople) in) (?:the )?(?<c>" + Countries + @")[^.;:\uE000-\uE0FF\uE400-\uE5FF]{0,60}?\b(?:on|via|to) (?:the )?(?:streaming service |channel |network |streamer |broadcaster )?" + Home + @"(?!,? (?:in|across) (?:the )?" + Countries + ")" +
        @"|(?<!\w)(?<c>UK|British|Australian|Canadian|American|US|Irish|Indian|" + Masks.Name + @") (?:viewers|fans|audiences|readers)\b[^.;:\uE000-\uE0FF\uE400-\uE5FF]{0,40}?\b(?:on|via|to) " + Home +
        "|" + Home + @" (?:holds|has|have|picked up|acquired|bought|snapped up|owns) (?:the )?(?:broadcast |streaming |exclusive )?rights (?:for|in) (?:the )?(?<c>" + Countries + ")");

    private static readonly Pattern ShownPattern = new(Masks.ShowOrSeason + @"|\b(?:show|series|drama|comedy|it|episodes?|stream(?:s|ed|ing)?|airs?|aired|watch|available|premier\w*|broadcast|shown|screens?|find it)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NegationPattern = new(@"\b(?:not|never|no longer|yet to)\b|n't\b", RegexOptions.IgnoreCase);

    // "by Mara Voss in Canada", "filmed on Lake Averne in Canada"
    private static readonly Pattern PersonPattern = new(@"^(?:by|with|from|to) (?:the )?" + Masks.Name);
}
