using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Streams on …", "the … original series", "arrives on …".</summary>
internal sealed class PlatformRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in PlatformPattern.Matches(sentence.Mask))
        {
            var name = match.Groups["p"];
            if (!Concerns(sentence, match.Index) || IsOfAnother(sentence, match) || OriginalPattern.IsMatch(sentence.ClauseMask(match.Index)))
            {
                continue;
            }

            var platform = sentence.Of(name.Value[0]).Text;
            var standing = DeniedPattern.IsMatch(sentence.Mask[sentence.Clause(name.Index).Start..name.Index]) ? Standing.Denied : StandingOf(sentence, match);
            yield return sentence.Draft(ClaimKind.Platform, platform, platform, standing, "platform");
            if (match.Groups["p2"] is { Success: true } second)
            {
                var other = sentence.Of(second.Value[0]).Text;
                yield return sentence.Draft(ClaimKind.Platform, other, other, standing, "platform");
            }
        }
    }

    // "the hit … series Cheer": the name behind is the work that the platform is the home of.
    private static bool IsOfAnother(Sentence sentence, Match match) =>
        Masks.IsPlatform(match.Value[0]) && NamedPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..]) && StoryPattern.IsMatch(match.Value);

    // In "… , judging by the BBC drama's tweet" the guess is not about its home.
    private static Standing StandingOf(Sentence sentence, Match match)
    {
        var standing = sentence.StandingAt(match.Index);
        return standing == Standing.Speculation && Masks.IsPlatform(match.Value[0]) && StoryPattern.IsMatch(match.Value) && !Wording.StandingReader.IsGuess(match.Value)
            ? Standing.Reported
            : standing;
    }

    // "The original series was on …": another channel's show of years ago.
    private static readonly Pattern OriginalPattern = new(@"\b[Tt]he (?:original|old) (?:series|show|sitcom|version|run|drama)\b[^;]*\b(?:was|aired|ran|ended|were)\b");

    private static readonly Pattern NamedPattern = new("^,? (?:" + Masks.Name + "|" + Masks.Work + ")");

    private static readonly Pattern StoryPattern = new(@"\b(?:series|show|drama|comedy|adaptation|sitcom|thriller|anime|original|exclusive)$", RegexOptions.IgnoreCase);

    // A sentence that names the show or its season, or goes on speaking of it.
    private static bool Concerns(Sentence sentence, int index) =>
        ConcernsPattern.IsMatch(sentence.ClauseMask(index)) && !Wording.OtherWorks.IsRoleElsewhere(sentence, index, index) && Wording.OtherWorks.Own(sentence, index);

    private static readonly Pattern PlatformPattern = new(
        "(?:" + Masks.ShowOrSeason + @"|\b(?:show|series|drama|comedy|it|season|episodes?)\b)[^.;\uE000-\uE0FF\uE500-\uE5FF]{0,80}?\b(?:on|to|exclusively on|via|by|for|reached) (?:the )?(?:streaming service |channel |network |streamer )?(?<p>" + Masks.Platform + ")(?: and (?:on )?(?<p2>" + Masks.Platform + "))?" +
        @"|\b(?:stream(?:s|ed|ing)?|airs?|aired|watch(?:ed)?|available|premier(?:e[sd]?|ing)|debut(?:s|ed)?|arriv(?:e[sd]?|ing)|return(?:s|ing)?|original|seen|hits?|coming)\b[^.;,\uE000-\uE0FF\uE500-\uE5FF]{0,40}?\b(?:on|to|via|for) (?:the )?(?<p>" + Masks.Platform + @")(?! (?:\d|" + Masks.Date + "))" +
        "|(?<p>" + Masks.Platform + @")(?:'s)? (?:hit |new |popular |acclaimed |teen |beloved |smash-hit )*(?:original|exclusive)(?: (?:series|show|drama|comedy))?" +
        "|(?<p>" + Masks.Platform + @") (?:(?:now|also|currently|exclusively|is|will|be|has been|is to) ){0,3}(?:screens?|shows?|airs?|carr(?:y|ies)|streams?|screening|showing|airing|carrying|streaming) (?:it|each|every|all|new|the (?:show|series|drama|comedy|season|programme|sitcom)|" + Masks.ShowOrSeason + @")(?! (?:trailer|repeats?|reruns?)\b)" +
        "|(?<p>" + Masks.Platform + @")(?:'s)? (?:(?:has |have |had |already |quickly |officially |also )*(?:renewed|cancell?ed|announced|ordered|confirmed|picked up|greenlit|revealed)\b|(?:(?:has |have )?(?:confirmed|announced|said) (?:that )?it )?(?:will|would|might|may|could|has|is set to|is to) (?:\w+ )?(?:stream|air|broadcast|show|carry|(?:pick(?:ed)?|snap(?:ped)?) (?:it|the (?:show|series|drama)|" + Masks.Show + @") up)\b|(?:[\w-]+ ){0,4}(?:series|show|drama|comedy|adaptation|sitcom|thriller|anime)\b)",
        RegexOptions.IgnoreCase);

    private static readonly Pattern DeniedPattern = new(@"(?:\bnot|n't|\bnever|\bno longer) (?:(?:be|yet|currently) )*(?:mov(?:e|ing)|go(?:ing)?|com(?:e|ing)|stream(?:ing|ed)?|air(?:ing|ed)?|available|shown|return(?:ing)?|switch(?:ing)?|made|produced|on)\b[^,;]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern ConcernsPattern = new(Masks.ShowOrSeason + @"|\b(?:it|the drama|the comedy|the show|the series|this show|the programme|season|episodes?|edition|original)\b", RegexOptions.IgnoreCase);
}
