using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>The hour for the viewers of one country: "12am PT/3am ET", "that's 5am BST", "8 a.m. in the UK", "9pm on BBC One".</summary>
internal sealed class RegionalHourRule : IClaimRule
{
    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var hours = new List<(string Country, string Hour, int Index)>();
        var from = 0;
        foreach (Match match in HourPattern.Matches(sentence.Mask))
        {
            if (Country(sentence, match, from) is { } country && TimeSlotRule.IsOfShow(sentence, match.Index, match.Index + match.Length))
            {
                hours.Add((country, sentence.Unmask(match.Groups["t"].Value + match.Groups["z"].Value).Trim(), match.Index));
            }

            from = match.Index + match.Length;
        }

        if (hours.Count == 0 || !(ShownPattern.IsMatch(sentence.Mask) || TimePattern.IsMatch(sentence.Heading) || GoesOn(sentence)))
        {
            yield break;
        }

        // "12am PT/3am ET" is one hour, told twice.
        foreach (var group in hours.GroupBy(h => h.Country, StringComparer.Ordinal))
        {
            var text = string.Join("/", group.Select(h => h.Hour).Distinct(StringComparer.Ordinal));
            var value = text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);
            yield return sentence.Draft(ClaimKind.Episode, value, text, sentence.StandingAt(group.First().Index), "regional-hour") with
            {
                Aspect = new Aspect(TimeSlotRule.Time, group.Key),
                Season = sentence.SeasonAt(group.First().Index),
            };
        }
    }

    // "The season premieres at 12am PT. That's 5am BST for those across the pond."
    private static bool GoesOn(Sentence sentence) =>
        sentence.Previous is { } before && OpeningPattern.IsMatch(sentence.Mask) && HourPattern.IsMatch(before.Mask) && ShownPattern.IsMatch(before.Mask);

    private static string? Country(Sentence sentence, Match match, int from) =>
        match.Groups["z"] is { Success: true } zone ? CountryWords.OfZone(sentence.Unmask(zone.Value))
        : match.Groups["c"] is { Success: true } country ? CountryWords.OfCountry(sentence.Unmask(country.Value))
        : match.Groups["p"] is { Success: true } channel ? Channels.CountryOf(sentence.Unmask(channel.Value))
        : BeforePattern.Match(sentence.Mask[from..match.Index]) is { Success: true } before ? CountryWords.OfCountry(sentence.Unmask(before.Groups["c"].Value))
        : null;

    private const string Zones = @"(?:[ECMP][SD]?T(?:/[ECMP][SD]?T)?|BST|GMT|A[EWC][SD]?T|IST|JST|CES?T|NZ[SD]?T|[Ee]astern|[Pp]acific|UK)(?!\w)(?: [Tt]ime)?";

    private const string Countries =
        @"(?:U\.?S\.?A?|United States|America|U\.?K\.?|United Kingdom|Great Britain|Britain|Ireland|Canada|Australia|New Zealand|Germany"
        + @"|France|India|Japan|Europe|" + Masks.Name + @")(?!\w)";

    // Zones and countries are names too.
    private static readonly Pattern HourPattern =
        new(@"(?<![\d.:$\u00A3]|\d/)(?<t>\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.?|\b(?:midnight|noon)\b"
        + @"|\d{1,2}(?::\d\d)?(?=/\d{1,2}(?::\d\d)?c\b))(?:(?<z> ?\(?(?:" + Zones + "|" + Masks.Name + @")|/\d{1,2}(?::\d\d)?c\b)|(?:,? on "
        + Masks.Date + @")?,? (?:in|for|across) (?:the |viewers in (?:the )?|those in (?:the )?)?(?<c>" + Countries + ")|,? on (?<p>" + Masks.Platform
        + "|" + Masks.Name + "))?");

    private static readonly Pattern BeforePattern =
        new(@"(?:\b(?:[Ii]n|[Ff]or|[Aa]cross) (?:the )?(?<c>" + Countries
        + @")|\b(?<c>UK|US|British|American|Canadian|Australian) (?:viewers|audiences|fans)\b)[^.;]{0,50}\bat (?:about |around )?$"
        + @"|(?<c>(?:British|Eastern|Pacific|Central European|Australian(?: Eastern)?|Indian|Japan|Central)(?: (?:Summer|Daylight"
        + @"|Standard))? Time)\W{1,5}$");

    private static readonly Pattern ShownPattern =
        new(@"\b(?:premier\w*|drop(?:s|ped|ping)?|air(?:s|ed|ing)?|arriv\w+|debut\w*|launch\w*|land(?:s|ed|ing)?|stream\w*|releas\w+|return(?:s"
        + @"|ing|ed)?|available|broadcast|com(?:es?|ing) (?:out|back)|out|episodes?|starts?|begins?|kicks? off|goes live|(?:is|are"
        + @"|be) (?:back )?on)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern TimePattern = new(@"\btimes?\b|\bwhen\b|\bhow to watch\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OpeningPattern =
        new(@"^(?:That(?:'s| is| means| makes| works out| would be)|Which (?:is|means)|For (?:the|those|viewers|fans|anyone|UK|US)|In (?:the"
        + @"|[A-Z])|(?:UK|US|British|American|Australian) (?:viewers|fans|audiences)|Viewers|Fans|It's|This (?:is|means))");
}
