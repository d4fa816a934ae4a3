using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Places;

/// <summary>"Filmed in …", "cameras will roll in …", "moved from … to …", "… stands in for …", "set in the town of …".</summary>
internal sealed class LocationRule : IClaimRule
{
    public const string Filmed = "filmed";
    public const string Set = "set";

    /// <summary>Aspect of the time in which the story is set.</summary>
    public const string Time = "time";

    /// <summary>Aspect of a place that is said not to be, or no longer to be, where this show is filmed.</summary>
    public const string Elsewhere = "elsewhere";

    private const string From = "from";

    // What a wording says: another season, behind one that was filmed elsewhere.
    private const string More = "more";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Places.location.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var isFilmed = false;
        foreach (var match in Wordings.Matches(sentence.Tokens).Where(m => m.Value != "other"))
        {
            var start = match.Span.Start;
            if (match.Value == More)
            {
                var places = (isFilmed || match.Part("film") is not null) && sentence.StatementAt(start).IsOfShow
                    ? Places(sentence, match, "places", Filmed) : [];
                foreach (var claim in places.SelectMany(p => SeasonsOf(sentence, match).Select(season => p with { Season = season })))
                {
                    yield return claim;
                }

                continue;
            }

            isFilmed |= match.Value == Filmed;
            var older = OlderPattern.IsMatch(sentence.Mask[..start]);
            if (!sentence.StatementAt(start).IsOfShow || (!older && IsOfAnother(sentence, start)))
            {
                continue;
            }

            foreach (var claim in Places(sentence, match, "places", older ? Elsewhere : match.Value)
                .Concat(Places(sentence, match, Elsewhere, Elsewhere)).Concat(Places(sentence, match, From, Elsewhere)))
            {
                yield return claim;
            }
        }

        foreach (Match match in TimePattern.Matches(sentence.Mask))
        {
            if (sentence.StatementAt(match.Index).IsOfShow && !sentence.IsRoleElsewhere(match.Index, match.Index))
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

    // "Season 2", "the first two seasons", "the second one".
    private static IReadOnlyList<int> SeasonsOf(Sentence sentence, PhraseMatch match)
    {
        var which = match.Part("which")!.Value;
        return Masks.IsSeason(sentence.Mask[which.Start]) ? sentence.At(which.Start).Seasons
            : [.. which.Cut(sentence.Mask).Split(' ').Select(NumberWords.Read).OfType<int>().Take(1)];
    }

    private static IEnumerable<Claim> Places(Sentence sentence, PhraseMatch match, string part, string aspect)
    {
        if (match.Part(part) is not { } span)
        {
            yield break;
        }

        // "AC-14" is an office or a unit.
        var names = Enumerable.Range(span.Start, span.Length)
            .Where(i => Masks.IsName(sentence.Mask[i]) && sentence.Mask.ElementAtOrDefault(i + 1) != '-')
            .ToList();
        foreach (var at in names.Count > 1 && PredicatePattern.IsMatch(sentence.Mask[span.End..]) ? names.SkipLast(1) : names)
        {
            var place = BayPattern.Match(sentence.Mask, at) is { Success: true } bay ? sentence.Words(at, at + bay.Length) : sentence.At(at).Text;
            if (place.Any(char.IsDigit) || place is "HD" or "UHD" or "HDR" or "IMAX")
            {
                // "in HD" tells how and not where.
                continue;
            }

            yield return sentence.Draft(ClaimKind.Location, place, place, sentence.StandingAt(match.Span.Start), "location") with
            {
                Aspect = aspect,
                Season = sentence.SeasonsAt(match.Span.Start) is { Count: 1 } one ? one[0]
                    : ThisTimePattern.IsMatch(sentence.ClauseMask(at)) || IsOfSeason(sentence, match) ? sentence.DefaultSeason
                    : null,
            };
        }
    }

    // "Thornwick was shot in …": a title, or a capitalised word that is nobody's, in front of the passive.
    private static bool IsOfAnother(Sentence sentence, int start) =>
        OtherSubjectPattern.Match(sentence.Mask[sentence.Clause(start).Start..start]) is { Success: true } other
        && !(other.Groups["w"].Success && NameWords.CommonWords.Contains(other.Groups["w"].Value));

    // "The episodes were filmed in …", "filming took place in …" tell of the season that is spoken of; "the series is filmed in …" of all.
    private static bool IsOfSeason(Sentence sentence, PhraseMatch match) =>
        match.Value == Filmed && !sentence.Mask.Any(c => Masks.IsShow(c) || Masks.IsSeason(c))
        && PastPattern.IsMatch(sentence.Mask) && !WholePattern.IsMatch(sentence.Mask);

    // "Robin Hood's Bay": one name.
    private static readonly Pattern BayPattern = new(@"\G" + Masks.Name + "'s " + Masks.Name + @"(?!'|\w)");

    private static readonly Pattern PastPattern = new(
        @"\b(?:(?:was|were|been) (?:\w+ )?(?:shot|filmed|made|lensed|recorded)|(?:took|taking) place|filming (?:was|began|started|wrapped))\b",
        RegexOptions.IgnoreCase);

    private static readonly Pattern WholePattern = new(@"\b(?:series|show|drama|sitcom|comedy|programme|seasons)\b", RegexOptions.IgnoreCase);

    // "was filmed in Corvane, and Mara Voss plays …": the last name is no place.
    private static readonly Pattern PredicatePattern = new(@"^ (?:is|was|are|were|has|have|will|plays?|stars?)\b", RegexOptions.IgnoreCase);

    // "Set in 1947", "set in Corvane in the 1930s", "takes place five years after the fall of the Empire".
    private static readonly Pattern TimePattern = new(
        @"(?:^[Ss]et|\b(?:is|was|are|show|series|drama|story|season|episodes),? set|\btakes? place|\btaking place)"
        + "(?: (?:in|at|during|against) (?:the )?(?:[a-z-]+ ){0,3}" + Masks.Name + ",?)? "
        + @"(?:(?:in|during|around|back in) (?:the )?(?<t>(?:(?:early|mid|late)[- ])?(?:" + Masks.Date + @"s?|(?:1[0-9]|20)\d\ds?|\d\ds)(?!\w)"
        + @"|(?:near|distant|not-too-distant|\d+(?:st|nd|rd|th)|\w+teenth|nineteenth|twentieth) (?:future|century)|Victorian \w+|medieval \w+)"
        + @"|(?<t>(?:(?:some|about|around|roughly|nearly|just) )?(?:a few|several|many|[\w-]+|\d[\d,]*)"
        + " (?:years|decades|months|centuries|weeks|days) (?:after|before|prior to|following) [^,;.(]{3,70}))");

    // "The original, which ended in 1985, was filmed in …": the older version.
    private static readonly Pattern OlderPattern = new(
        @"^(?:\W|and |but |while |whereas |unlike )*(?:the |its )?"
        + "(?:original(?: series| version| show| run| drama)?|(?:older|old|first|previous|earlier) version|old series|first adaptation"
        + "|" + Masks.Date + @" (?:film|version|series|movie|original))\b(?! (?:novels?|books?|cast|script|title))[^.;]{0,90}$",
        RegexOptions.IgnoreCase);

    private static readonly Pattern OtherSubjectPattern = new(
        "(?:" + Masks.Work + "|" + Masks.Name + @"|(?:^|[.;:,] )(?<w>\p{Lu}[\p{L}'-]+)|\b(?:film|movie|game|pilot|special))(?:, [^,;.]{3,60},)?"
        + " (?:was|is|were|are|has been|had been|will be) (?:(?:also|mostly|mainly|entirely|partly|previously|largely|originally|being) )?$");

    private static readonly Pattern ThisTimePattern = new(
        @"\b(?:this time|again|this (?:season|series|year)|new (?:season|series|episodes))\b",
        RegexOptions.IgnoreCase);
}
