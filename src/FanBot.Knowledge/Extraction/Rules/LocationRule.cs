using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Filmed in …", "production takes place in …", "set in the town of …".</summary>
internal sealed partial class LocationRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in PlacePattern().Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index))
            {
                continue;
            }

            if (match.Groups["n"].Captures.Any(c => sentence.Of(c.Value[0]).Text.Any(char.IsDigit)))
            {
                continue;
            }

            var place = string.Join(", ", match.Groups["n"].Captures.Select(c => sentence.Of(c.Value[0]).Text));
            yield return sentence.Draft(ClaimKind.Location, place, place, sentence.StandingAt(match.Index), "location") with
            {
                Aspect = match.Groups["set"].Success ? "set" : "filmed",
                Season = sentence.SeasonsAt(match.Index) is { Count: 1 } one ? one[0] : null,
            };
        }

        foreach (Match match in TimePattern().Matches(sentence.Mask))
        {
            if (OtherWorks.Own(sentence, match.Index) && !OtherWorks.IsRoleElsewhere(sentence, match.Index, match.Index))
            {
                var time = sentence.Unmask(match.Groups["t"].Value).Trim();
                yield return sentence.Draft(ClaimKind.Location, time, time, sentence.StandingAt(match.Index), "location") with
                {
                    Aspect = Time,
                    Season = sentence.ClauseMask(match.Index).Any(Masks.IsSeason) && sentence.SeasonsAt(match.Index) is { Count: 1 } one ? one[0] : null,
                };
            }
        }
    }

    /// <summary>Aspect of the time in which the story is set.</summary>
    public const string Time = "time";

    // "Set in 1947", "set in Corvane in the 1930s", "takes place five years after the fall of the Empire".
    [GeneratedRegex(@"(?:^[Ss]et|\b(?:is|was|are|show|series|drama|story|season|episodes),? set|\btakes? place|\btaking place)(?: (?:in|at|during|against) (?:the )?(?:[a-z-]+ ){0,3}" + Masks.Name + @",?)? (?:(?:in|during|around|back in) (?:the )?(?<t>(?:(?:early|mid|late)[- ])?(?:" + Masks.Date + @"s?|(?:1[0-9]|20)\d\ds?|\d\ds)(?!\w)|(?:near|distant|not-too-distant|\d+(?:st|nd|rd|th)|\w+teenth|nineteenth|twentieth) (?:future|century)|Victorian \w+|medieval \w+)|(?<t>(?:(?:some|about|around|roughly|nearly|just) )?(?:a few|several|many|[\w-]+|\d[\d,]*) (?:years|decades|months|centuries|weeks|days) (?:after|before|prior to|following) [^,;.(]{3,70}))", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(
        @"(?:\b(?:film(?:ing|ed)|shot|shooting|production|shoot)\b[^.;]{0,40}?\b(?:in|at|around|on location in|near|across)|(?<set>^[Ss]et in|\b(?:is|was|are|takes place|story is|drama|series|show)(?: set)?(?<=set|place) in)) (?:the )?(?:(?:town|city|village|county|island|streets|state|fictional|small|seaside|coastal|kingdom|world|land|north|south|east|west|of|English|Irish|Scottish|Welsh|American) ){0,4}(?<n>" + Masks.Name + ")(?!-|'s)(?:(?:, | and |, and )(?:in )?(?<n>" + Masks.Name + "))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();
}
