using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Streams on …", "the … original series", "arrives on …".</summary>
internal sealed partial class PlatformRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in PlatformPattern().Matches(sentence.Mask))
        {
            var name = match.Groups["p"];
            if (!Concerns(sentence, match.Index))
            {
                continue;
            }

            var platform = sentence.Of(name.Value[0]).Text;
            yield return sentence.Draft(ClaimKind.Platform, platform, platform, sentence.StandingAt(match.Index), "platform");
        }
    }

    // A sentence that names the show or its season, or goes on speaking of it.
    private static bool Concerns(Sentence sentence, int index) =>
        ConcernsPattern().IsMatch(sentence.ClauseMask(index)) && !Wording.OtherWorks.IsRoleElsewhere(sentence, index, index) && Wording.OtherWorks.Own(sentence, index);

    [GeneratedRegex(
        "(?:" + Masks.ShowOrSeason + @"|\b(?:show|series|drama|comedy|it|season|episodes?)\b)[^.;\uE000-\uE0FF\uE500-\uE5FF]{0,80}?\b(?:on|to|exclusively on|via|by|for) (?:the )?(?<p>" + Masks.Platform + ")" +
        @"|\b(?:stream(?:s|ed|ing)?|airs?|aired|watch(?:ed)?|available|premier(?:e[sd]?|ing)|debut(?:s|ed)?|arriv(?:e[sd]?|ing)|return(?:s|ing)?|original|seen|hits?|coming)\b[^.;,\uE000-\uE0FF\uE500-\uE5FF]{0,40}?\b(?:on|to|via|for) (?:the )?(?<p>[" + "\uE000-\uE0FF\uE400-\uE4FF" + @"])(?! (?:\d|" + Masks.Date + "))" +
        "|(?<p>[" + "\uE000-\uE0FF\uE400-\uE4FF" + @"])(?:'s)? (?:hit |new |popular |acclaimed |teen |beloved |smash-hit )*(?:original|exclusive)(?: (?:series|show|drama|comedy))?" +
        "|(?<p>" + Masks.Platform + @")(?:'s)? (?:(?:has |have |had |already |quickly |officially |also )*(?:renewed|cancell?ed|announced|ordered|confirmed|picked up|greenlit|revealed)\b|(?:[\w-]+ ){0,4}(?:series|show|drama|comedy|adaptation|sitcom|thriller|anime)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlatformPattern();

    [GeneratedRegex(Masks.ShowOrSeason + @"|\b(?:it|the show|the series|this show|season|episodes?|original)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConcernsPattern();
}
