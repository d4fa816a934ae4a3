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

            var place = string.Join(", ", match.Groups["n"].Captures.Select(c => sentence.Of(c.Value[0]).Text));
            yield return sentence.Draft(ClaimKind.Location, place, place, sentence.StandingAt(match.Index), "location") with
            {
                Aspect = match.Groups["set"].Success ? "set" : "filmed",
                Season = sentence.SeasonsAt(match.Index) is { Count: 1 } one ? one[0] : null,
            };
        }
    }

    [GeneratedRegex(
        @"(?:\b(?:film(?:ing|ed)|shot|shooting|production|shoot)\b[^.;]{0,40}?\b(?:in|at|around|on location in|near|across)|(?<set>\b(?:is|was|are|takes place|story is|drama|series|show)(?: set)?(?<=set|place) in)) (?:the )?(?:(?:town|city|village|county|island|streets|state|fictional|small|seaside|coastal|kingdom|world|land|north|south|east|west|of|English|Irish|Scottish|Welsh|American) ){0,4}(?<n>" + Masks.Name + ")(?!-)(?:(?:, | and |, and )(?:in )?(?<n>" + Masks.Name + "))*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();
}
