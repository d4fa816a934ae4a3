using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Filmed in …", "cameras will roll in …", "moved from … to …", "… stands in for …", "set in the town of …".</summary>
internal sealed class LocationRule : IClaimRule
{
    public const string Filmed = "filmed";
    public const string Set = "set";

    /// <summary>Aspect of the time in which the story is set.</summary>
    public const string Time = "time";

    /// <summary>Aspect of a place that is said not to be, or no longer to be, where this show is filmed.</summary>
    public const string Elsewhere = "elsewhere";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in PlacePattern.Matches(sentence.Mask))
        {
            var older = OlderPattern.IsMatch(sentence.Mask[..match.Index]);
            if (!OtherWorks.Own(sentence, match.Index) || SpinOffRule.IsSubject(sentence.Mask[sentence.Clause(match.Index).Start..match.Index]) || (!older && IsOfAnother(sentence, match)))
            {
                continue;
            }

            foreach (var claim in Places(sentence, match, "n", older || LeftPattern.IsMatch(match.Value) ? Elsewhere : match.Groups["set"].Success ? Set : Filmed))
            {
                yield return claim;
            }

            // "in Portugal rather than Slovenia and Wales", "moved from Northumberland to Yorkshire"
            var notHere = NotHerePattern.Match(sentence.Mask, match.Index + match.Length);
            foreach (var claim in (notHere.Success ? Places(sentence, notHere, "n", Elsewhere) : []).Concat(Places(sentence, match, "from", Elsewhere)))
            {
                yield return claim;
            }
        }

        foreach (Match match in TimePattern.Matches(sentence.Mask))
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

    private static IEnumerable<Claim> Places(Sentence sentence, Match match, string group, string aspect)
    {
        foreach (Capture capture in match.Groups[group].Captures)
        {
            var place = sentence.Of(capture.Value[0]).Text;
            if (place.Any(char.IsDigit) || place is "HD" or "UHD" or "HDR" or "IMAX")
            {
                // "AC-14" is an office, a unit or a year; "in HD" tells how and not where.
                continue;
            }

            yield return sentence.Draft(ClaimKind.Location, place, place, sentence.StandingAt(match.Index), "location") with
            {
                Aspect = aspect,
                Season = sentence.SeasonsAt(match.Index) is { Count: 1 } one ? one[0] : ThisTimePattern.IsMatch(sentence.ClauseMask(capture.Index)) ? sentence.DefaultSeason : null,
            };
        }
    }

    // "Thornwick was shot in …": a title, or a capitalised word that is nobody's, in front of the passive.
    private static bool IsOfAnother(Sentence sentence, Match match)
    {
        var clause = sentence.Clause(match.Index);
        var before = sentence.Mask[clause.Start..match.Index];
        return OtherSubjectPattern.Match(before) is { Success: true } other && !(other.Groups["w"].Success && NameWords.CommonWords.Contains(other.Groups["w"].Value));
    }

    private const string In = @"(?:in|at|around|on location in|on location at|near|across)";
    private const string Kind = @"(?:the )?(?:(?:town|city|village|villages|county|island|islands|streets|state|fictional|small|seaside|coastal|kingdom|world|land|north|south|east|west|of|English|Irish|Scottish|Welsh|American|Canadian|nearby|rural|sunny|parts|a studio in|studios in|studios) ){0,4}";
    private const string Places3 = "(?<n>" + Masks.Name + ")(?!-)(?!'s (?:\\w+ )?(?:house|home|flat|role|character))(?:(?:, and |, | and | & )(?:" + In + " )?(?:the )?(?<n>" + Masks.Name + @")(?! (?:is|was|are|were|has|have|will|plays?|stars?)\b))*";

    private static readonly Pattern PlacePattern = new(
        @"(?:\b(?:film(?:ing|ed|s)?|shot|shooting|shoots|recorded|taped|lensed|production|shoot|cameras|work)\b(?! (?:company|house|companies|designer|school|festival|academy|critic|critics|museum|club|star|stars|industry|studies|fans?)\b)[^.;]{0,70}?\b" + In + @"|(?:show|series|drama|remake|production|filming|shoot|crew|they|it|and)(?: has| have| then| later| since)* (?:moved|moves|relocated|relocates|switched|shifted) (?:production |filming )?(?:from (?:the )?(?<from>" + Masks.Name + @") )?to|(?<set>^[Ss]et in|\b(?:is|was|are|takes place|unfolds|plays out|passes|happens|story is|history passes|drama|series|show)(?: set)?(?<=set|place|unfolds|plays out|passes|happens) in)) " + Kind + Places3 +
        "|(?:(?<=\\b(?:[Ww]here|[Ww]ith|and|while|,) (?:the )?(?:village |town |city |villages |island )?(?:of )?)|^(?:The )?(?:village |town |city )?(?:of )?)(?<n>" + Masks.Name + @") (?:stands?|stood|standing|doubl(?:es|ed|ing)|fill(?:s|ed|ing)) (?:in )?(?:as|for)\b",
        RegexOptions.IgnoreCase);

    // "Set in 1947", "set in Corvane in the 1930s", "takes place five years after the fall of the Empire".
    private static readonly Pattern TimePattern = new(@"(?:^[Ss]et|\b(?:is|was|are|show|series|drama|story|season|episodes),? set|\btakes? place|\btaking place)(?: (?:in|at|during|against) (?:the )?(?:[a-z-]+ ){0,3}" + Masks.Name + @",?)? (?:(?:in|during|around|back in) (?:the )?(?<t>(?:(?:early|mid|late)[- ])?(?:" + Masks.Date + @"s?|(?:1[0-9]|20)\d\ds?|\d\ds)(?!\w)|(?:near|distant|not-too-distant|\d+(?:st|nd|rd|th)|\w+teenth|nineteenth|twentieth) (?:future|century)|Victorian \w+|medieval \w+)|(?<t>(?:(?:some|about|around|roughly|nearly|just) )?(?:a few|several|many|[\w-]+|\d[\d,]*) (?:years|decades|months|centuries|weeks|days) (?:after|before|prior to|following) [^,;.(]{3,70}))");

    private static readonly Pattern NotHerePattern = new(@"\G,? (?:rather than|instead of|and not|not|no longer) (?:in )?(?:the )?(?<n>" + Masks.Name + ")(?:(?:, | and | or )(?:in )?(?<n>" + Masks.Name + "))*", RegexOptions.IgnoreCase);

    // "Production moves out of the old studio in X": there it was.
    private static readonly Pattern LeftPattern = new(@"\b(?:out of|away from) [^.;,]{0,50}$", RegexOptions.IgnoreCase);

    // "The original, which ended in 1985, was filmed in …": the older version.
    private static readonly Pattern OlderPattern = new(@"^(?:\W|and |but |while |whereas |unlike )*(?:the |its )?(?:original(?: series| version| show| run| drama)?|older version|old version|old series|first version|previous version|earlier version|first adaptation|" + Masks.Date + @" (?:film|version|series|movie|original))\b(?! (?:novels?|books?|cast|script|title))[^.;]{0,90}$", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherSubjectPattern = new(@"(?:" + Masks.Work + "|" + Masks.Name + @"|(?:^|[.;:,] )(?<w>\p{Lu}[\p{L}'-]+)|\b(?:film|movie|game|pilot|special))(?:, [^,;.]{3,60},)? (?:was|is|were|are|has been|had been|will be) (?:(?:also|mostly|mainly|entirely|partly|previously|largely|originally|being) )?$");

    private static readonly Pattern ThisTimePattern = new(@"\bthis time\b|\bagain\b|\bthis (?:season|series|year)\b|\bnew (?:season|series|episodes)\b", RegexOptions.IgnoreCase);
}
