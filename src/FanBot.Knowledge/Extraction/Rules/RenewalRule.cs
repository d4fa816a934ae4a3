using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Renewed for a third season", "has not been cancelled", "two more seasons were confirmed", "the final season", "no decision yet".</summary>
internal sealed partial class RenewalRule : IClaimRule
{
    public const string Renewed = "renewed";
    public const string Cancelled = "cancelled";
    public const string Ended = "ended";
    public const string Undecided = "undecided";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (Match match in DecisionPattern().Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index) || IsOfAnother(sentence, match) || GuardPattern().IsMatch(sentence.Mask[..match.Index])
                || IsOtherHeadline(sentence, match)
                || IsOfAThing(sentence, match)
                || OtherProgrammePattern().IsMatch(sentence.Mask[..match.Index])
                || (Masks.IsSeason(match.Value[0]) && OfSeasonPattern().IsMatch(sentence.Mask[..match.Index])))
            {
                continue;
            }

            foreach (var claim in Claims(sentence, match))
            {
                yield return claim;
            }
        }
    }

    // "Thornwick has been renewed", "the quiz X, which was axed", "has cancelled Thornwick"; the platform's name is no other show's.
    private static bool IsOfAnother(Sentence sentence, Match match) =>
        !ActorPattern().IsMatch(sentence.Mask[..match.Index]) && Subjects.IsOther(sentence, match.Index)
        || (OtherObjectPattern().IsMatch(sentence.Mask[(match.Index + match.Length)..]) && !sentence.ClauseMask(match.Index).Any(Masks.IsShow));

    // "The tour was cancelled", "the scene was scrapped", "host X was axed": what is lost is not the show.
    private static bool IsOfAThing(Sentence sentence, Match match) =>
        match.Groups["cancelled"].Success && ThingPattern().IsMatch(sentence.Mask[sentence.Clause(match.Index).Start..match.Index]);

    // "Other Show renewed for a fifth season": a headline whose first word is nobody that the article knows.
    private static bool IsOtherHeadline(Sentence sentence, Match match) =>
        !match.Groups["undecided"].Success && HeadlineStartPattern().Match(sentence.Mask[..match.Index]) is { Success: true } start && !Lexicon.CommonWords.Contains(start.Groups["w"].Value);

    private static IEnumerable<Claim> Claims(Sentence sentence, Match match)
    {
        var clause = sentence.Clause(match.Index);
        var before = sentence.Mask[clause.Start..match.Index];
        var isRenewal = match.Groups["renewed"].Success;
        var negated = NegationPattern().IsMatch(before) || (isRenewal && NegationPattern().IsMatch(match.Value)) || RefutedPattern().IsMatch(sentence.Mask[(match.Index + match.Length)..]);
        var value = match.Groups["cancelled"].Success ? Cancelled
            : match.Groups["ended"].Success ? Ended
            : match.Groups["undecided"].Success || (negated && isRenewal) ? Undecided
            : Renewed;
        var standing = Standing(sentence, match, value);
        if (negated && value is Cancelled or Ended)
        {
            standing = Knowledge.Claims.Standing.Denied;
        }

        var date = DateOf(sentence, match);
        foreach (var season in Seasons(sentence, match, value, standing))
        {
            yield return sentence.Draft(ClaimKind.Renewal, value, Text(value, standing), standing, "renewal") with { Season = season, Date = date };
        }
    }

    private static Standing Standing(Sentence sentence, Match match, string value)
    {
        var standing = sentence.StandingAt(match.Index + match.Length - 1);
        if (value == Undecided)
        {
            return Knowledge.Claims.Standing.Reported;
        }

        if (standing == Knowledge.Claims.Standing.Speculation || StandingReader.IsVouched(sentence, match.Index))
        {
            return standing;
        }

        // To renew or cancel is itself the platform's act; told in the passive it is what the article reports.
        var before = sentence.Mask[sentence.Clause(match.Index).Start..match.Index];
        var act = ActorPattern().IsMatch(before) || StandingReader.IsAnnouncement(before + (match.Groups["more"].Success ? "" : match.Value.Replace("renewed", "", StringComparison.OrdinalIgnoreCase)));
        return act && StandingReader.Origin(sentence) is null ? Knowledge.Claims.Standing.Official : Knowledge.Claims.Standing.Reported;
    }

    private static string Text(string value, Standing standing) => standing == Knowledge.Claims.Standing.Denied ? "not " + value : value;

    private static EdtfDate? DateOf(Sentence sentence, Match match)
    {
        foreach (var (index, trigger) in DateEvents.Read(sentence))
        {
            if (trigger.Kind is EventKind.Renewal or EventKind.Announcement && sentence.Clause(index) == sentence.Clause(match.Index + match.Length - 1))
            {
                return sentence.Date(index, DateDirection.Past);
            }
        }

        return null;
    }

    private static IEnumerable<int?> Seasons(Sentence sentence, Match match, string value, Standing standing)
    {
        var article = sentence.Article.Season;
        if (match.Groups["total"] is { Success: true } total && NumberWords.Read(total.Value) is { } whole)
        {
            // A show's first order is of its first seasons; what a later one adds is not said.
            return article is null || article <= whole ? Enumerable.Range(1, whole).Select(s => (int?)s) : [];
        }

        if (match.Value.EndsWith("series order", StringComparison.OrdinalIgnoreCase))
        {
            return article is null or 1 ? [1] : [];
        }

        if (ForSeasonPattern().Match(sentence.Mask, match.Index) is { Success: true } own && sentence.Of(own.Groups["s"].Value[0]).Seasons is { Count: > 0 } given)
        {
            return given.Select(s => (int?)s);
        }

        if (match.Groups["more"] is { Success: true } more)
        {
            // "picked up for two more seasons" in an article on the second speaks of those behind it.
            var first = match.Groups["renewed"].Success && article is > 1 && char.IsLetter(match.Value[0]) && MorePattern().IsMatch(match.Value) ? article.Value + 1 : AfterFirstPattern().IsMatch(sentence.Mask) ? 2 : sentence.Mask[..match.Index] is var front && AfterSeasonPattern().Match(front) is { Success: true } follows && sentence.At(follows.Index + follows.Length).Seasons is { Count: > 0 } done ? done.Max() + 1 : article is > 1 ? article.Value : 2;
            var count = NumberWords.Read(more.Value) ?? 1;
            return Enumerable.Range(first, Math.Min(count, 5)).Select(s => (int?)s);
        }

        // The season that is decided on stands behind the verb ("renewed for season 3"), else in front ("season 3 is confirmed").
        var clause = sentence.Clause(match.Index + match.Length - 1);
        for (var i = match.Index; i < Math.Min(clause.End, match.Index + match.Length + 60); i++)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && sentence.At(i).Seasons is { Count: > 0 } behind && (value == Ended || !AfterSeasonPattern().Matches(sentence.Mask).Any(m => m.Index + m.Length == i)))
            {
                return behind.Select(s => (int?)s);
            }
        }

        var after = AfterSeasonPattern().Match(sentence.Mask, match.Index);
        if (value == Cancelled && after.Success && sentence.At(after.Index + after.Length).Seasons is { Count: > 0 } last)
        {
            return [last.Max() + 1];
        }

        // "cancelled after two series" speaks of the third.
        if (value == Ended && AfterCountPattern().Match(sentence.Mask, match.Index) is { Success: true } ran && NumberWords.Read(ran.Groups["n"].Value) is { } all)
        {
            return [all];
        }

        if (value == Cancelled && AfterCountPattern().Match(sentence.Mask, match.Index) is { Success: true } run && NumberWords.Read(run.Groups["n"].Value) is { } lived)
        {
            return [lived + 1];
        }

        for (var i = match.Index; i >= clause.Start; i--)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && sentence.At(i).Seasons is { Count: > 0 } before)
            {
                return before.Select(s => (int?)s);
            }
        }

        // "The show has been cancelled" speaks of the show; "has been renewed" of the season the article is about.
        // What is denied is that the season at hand will not be made.
        return value is Cancelled or Ended && standing != Knowledge.Claims.Standing.Denied ? [null] : [sentence.DefaultSeason];
    }

    [GeneratedRegex(
        @"(?<renewed>\b(?:renew(?:ed|s)|pick(?:ed|s) up|order(?:ed|s)|commission(?:ed|s))\b[^.;,\uE200-\uE2FF]{0,40}? (?:for )?(?<more>two|three|four|five|six|\d) (?:more|further|additional|extra|new|brand-new) (?:seasons|series)\b|\b(?:order(?:ed|s)|commission(?:ed|s)) (?:the (?:first )?)?(?<total>two|three|four) (?:seasons|series)\b|\b(?<total>two|three|four|2|3|4)-(?:season|series) (?:straight-to-series )?(?:order|commission|pick-?up|deal|renewal)\b|\b(?:straight-to-series|series) order\b|\b(?:lands?|landed|nabs?|nabbed|scores?|scored|secures?|secured|earns?|earned|grants?|granted|handed|given|wins?|won)\s(?:an? early )?" + Masks.Season + @"(?! (?:\w+ ){0,2}(?:release|premiere|date|trailer|role|part|finale))|\b(?:given|gets?|got|gave)(?: it| " + Masks.Show + @")? (?:the|a) (?:all-?clear|go-?ahead|thumbs[- ]up|nod)\b|\b(?:saved|rescued|revived|resurrected|un-?cancell?ed|picked up) by (?:the )?(?:" + Masks.Platform + "|" + Masks.Name + @")|(?:(?<=" + Own + @" (?:(?:will|is|has been|are|also|definitely|officially|certainly|now|finally|confirmed|set|all|both) ){0,4}(?:to )?(?:be )?)|(?<=\b[Ii]t's (?:\w+ )?))(?:returning|return|coming back|come back|back)(?<=(?:will|set to|confirmed to|WILL) (?:\w+ )?(?:return|come back|be back)|(?:is|'s|are) (?:\w+ )?(?:returning|coming back))(?: (?:to|on) (?:the )?(?:" + Masks.Platform + "|" + Masks.Name + @"|screens|our screens|tv))? (?:for|with) (?:a |its |the )?" + Masks.Season + @"|\brenew(?:ed|s|al)\b|\bpick(?:ed|s)? up (?:for|the)\b|\bpicked up (?:a |an |another )?" + Masks.Season + @"|\b(?:order(?:ed|s)?|commission(?:ed|s)?) (?:a |an |another |the )?(?:\w+ )?(?:" + Masks.Season + @"|season|more (?:episodes|seasons))|\brecommissioned\b|\bgreen-?l(?:it|ights?|ighted)\b|\b(?:given|gets?|got) (?:the|a) green ?light\b|" + Masks.Season + @"s? (?:was|were|is|are|has been|have been|had been) (?:also |already |officially |now |reportedly |apparently |currently |finally |actively |definitely )*(?:confirmed|announced|ordered|commissioned|given the green ?light|official(?:ly happening)?|happening|in the works|on the way|in development)(?! for)|\bconfirm(?:ed|s) (?:that )?(?:a |another |the )?(?:" + Masks.Show + " )?" + Masks.Season + @"(?! (?:will|would|is|was|has|won't)\b(?! (?:happen|return|come|be back|on the way|in the works|coming|happening|officially|be made|also)))|(?<more>two|three|four|another|one)(?: (?:more|further|additional|extra|new))? seasons?\b(?:[^.;,]{0,20}\b(?:confirmed|renewed|announced|ordered|in the works|coming|on the way))|(?:" + Masks.Show + @"|\b(?:the|this) (?:show|series|drama|comedy)) (?:is|are) (?:\w+ )?(?:getting|coming back for|returning for|back for) (?:a |an |another )?" + Masks.Season + @"|\b(?:coming|come) back for (?:a |another )?" + Masks.Season + @"|" + Masks.Season + @"[^.;,]{0,12} (?:could|will|might|may) (?:also )?happen\b|" + Masks.Show + "(?: " + Masks.Season + @")?,? (?:is|are) officially (?:happening|coming|returning))" +
        @"|(?<cancelled>(?<!\b(?:should|ought to|must|to) (?:be |have been )?)\bcancel(?:l?ed|s|l?ing|l?ation)\b|\baxed\b|(?<=\b(?:may|might|could|will|would|to|not) (?:\w+ )?)\baxe\b|\bscrapped\b|\bpull(?:ed|s|ing) the plug\b|\b(?:opted|decided|chose|chosen|elected) (?:not to|against) (?:proceed\w*|mov\w+ forward|renew\w*|continu\w+|order\w*|pick\w* up|mak\w+|go\w* ahead)\b|\b(?:not|n't) (?:be )?(?:moving|going|move|go) (?:forward|ahead) with\b(?= (?:a |another |the |any )?(?:" + Masks.ShowOrSeason + @"|show\b|series\b|season\b|more (?:seasons|episodes)))|\b(?:is|are|will|does|do|would|has|have)(?: not|n't) (?:be )?renew(?:ing)?\b(?! (?:yet|until))|\bwon't (?:be )?renew(?:ing)?\b|\bdeclined to renew\b|\b(?:gets?|got|given|faces?|facing) the axe?\b|\b(?:won't|wont|will not|isn't going to|is not going to) be (?:" + Masks.Season + @"(?! (?:until|before|till|for a))|(?:a|any|another) (?:" + Masks.Season + @"|season\b)|(?:any )?more (?:seasons|series)\b)|\bbe another (?:season|series)\b(?<=\b(?:won't|wont|will not|not) be another (?:season|series))|\bnot (?:be )?(?:returning|coming back) for (?:a )?" + Masks.Season + @"|\b(?:won't|will not) (?:return|be back|come back) for (?:a |another )?" + Masks.Season + @"|(?<=\b(?:will|would|'ll|to|won't|going to|is|gets?|there's|\bso(?:,? (?:yeah|yes|no|sadly))?,?) (?:be |get |have |make |see )?)\bno " + Masks.Season + @"(?! (?:\w+ ){0,2}(?:release|premiere|date|trailer|teaser|news|renewal|announcement|cast|episodes?|yet|confirmed|planned|update))(?!'))" +
        @"|(?<ended>(?:will be|is|be) (?:" + Masks.Show + @"|the (?:show|series|drama|comedy|programme|sitcom))'s (?:\w+ and )?(?:final|last)\b|\b(?:com(?:es?|ing)|came|draw(?:s|ing)?|brought|bring\w*) to (?:an end|a close|its end|its conclusion)\b|\b(?:will be|is|as|be) (?:its|the|their|our) (?:\w+ and )?(?:final|last)(?: (?:season|chapter|outing|one))?\b|\bfinal season\b|\b(?:end|ends|ending|conclude|concludes) (?:with|after) (?:its |the |a )?" + Masks.Season + ")" +
        @"|(?<undecided>(?:" + Masks.Season + @"|\b(?:fate|future|renewal)\b)[^.;,]{0,40}\b(?:in limbo|on the bubble|up in the air|hangs? in the balance|(?:remains?|is still|is) (?:unclear|uncertain|unknown|to be seen|undecided))\b|\b(?:yet to|has not|hasn't|have not|haven't) (?:been )?(?:renew(?:ed)?|decide[d]?|order(?:ed)?|green-?l(?:it|ight)|made up (?:its|their|his|her) minds?|said whether|confirm(?:ed)? (?:if|whether)|announce[d]? (?:if|whether))\b|\bno (?:decision|word|news) (?:on|about|yet)[^.;]{0,20}(?:" + Masks.Season + @"|renewal|future)|\b(?:not|n't) (?:yet )?(?:been )?(?:officially )?(?:renewed|commissioned|ordered|greenlit|green-lit)\b|\bnothing (?:is |has been )?(?:official|confirmed)\b|\bno (?:contract|deal|official (?:word|confirmation|announcement))\b[^.;]{0,40}" + Masks.Season + @"|" + Masks.Season + @" (?:is not|isn't|has not been|hasn't been) (?:yet )?(?:officially )?(?:confirmed|announced))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DecisionPattern();

    // A show as the subject of its return.
    private const string Own = "(?:" + Masks.Show + @"|\b[Tt]he (?:show|series|drama|comedy|programme|sitcom)|\b[Ii]t)";

    [GeneratedRegex(@"\b(?:tour|part(?:y|ies)|event|premieres?|panel|convention|concert|gala|screenings?|scenes?|plans?|filming|shoot(?:ing)?|production|wedding|trip|flight|appearance|interview|episodes?|finale|contracts?|subscription|hosts?|judges?|actors?|actress(?:es)?|stars?|presenters?|duo|characters?|role|storyline|films?|movies?|games?|spin-?offs?|prequel|pilot|awards?|ceremony|festival|conference|rehearsals?|performances?|dates?|idea|deal|play|musical|(?:he|she|they))(?:,? (?:and|or) " + Masks.Name + @")?(?: (?:in|for|of|at|on|with) [^,;.]{2,40})? (?:(?:was|were|is|are|has|have|had|been|be|being|also|then|later|got|gets|will|reportedly|allegedly|suddenly|abruptly|officially|sadly|all|both) )+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThingPattern();

    [GeneratedRegex(@"\G[^.;]{0,80}?" + Masks.Show + @" (?:for|with) (?:a |its |the )?(?<s>" + Masks.Season + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForSeasonPattern();

    [GeneratedRegex(@"^(?:renew|pick|order|commission)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MorePattern();

    // "… has been cancelled is false": what stands behind takes it all back.
    [GeneratedRegex(@"^[^.;]{0,60}?\b(?:is|are|was|were|turned out to be|proved) (?:simply |completely |entirely |just |also |all |not )?(?:false|untrue|true(?<=not true)|wrong|baseless|nonsense|unfounded|a hoax|fake|denied|dismissed|debunked|rejected)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RefutedPattern();

    [GeneratedRegex("^ (?:the (?:[\\w-]+ ){1,2})?(?:" + Masks.Name + "|" + Masks.Work + ")(?!'|" + @" (?:and|or) (?:the )?(?:show|series|drama))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherObjectPattern();

    [GeneratedRegex(@"\bafter (?:just |only )?(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:seasons?|series)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterCountPattern();

    [GeneratedRegex(@"\b(?:not|never|no(?! doubt)|yet to|neither|false|untrue|denied|denies|isn't|hasn't|wasn't|haven't|won't|avoid\w*|escap\w*|safe from|dismiss\w*|reject\w*|debunk\w*)\b[^,;]{0,40}$|n't\b[^,;]{0,40}$|^(?:hasn't|has not|haven't|have not|not|no)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NegationPattern();

    // "before renewing them for another season", "until it officially announces it", "get news on whether season 2 is confirmed".
    [GeneratedRegex(@"\b(?:before|whether|if|until|unless|why|how long|wait (?:for|on)|news (?:on|of|about))\b[^,;.]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GuardPattern();

    // "… mistook it for Other Show, a cookery programme that was in fact axed"
    [GeneratedRegex("(?:" + Masks.Name + "|" + Masks.Work + @"),? (?:an?|the) [^,.;]{2,50}?,? (?:that|which) (?:(?:was|is|were|has|had|been|will|be|in fact|already|also|later|recently|just|itself) ?){1,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherProgrammePattern();

    [GeneratedRegex(@"^(?<w>\p{Lu}[\p{L}'-]+) (?:has been |is |was )?$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadlineStartPattern();

    // "The cast of season 2 was announced" announces the cast.
    [GeneratedRegex(@"\b(?:of|for|in|from|on|to|about|with) (?:the )?(?:" + Masks.Show + @"(?:'s)? )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSeasonPattern();

    [GeneratedRegex("(?:" + Masks.Platform + "|" + Masks.Name + @"|\b(?:network|streamer|streaming (?:giant|service|platform)|broadcaster|channel|studio|service))(?:'s)?(?: (?:has|have|had|already|quickly|also|officially|swiftly|recently|now|just|decided to|opted to|chose to|is|isn't|are|not)){0,3} $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ActorPattern();

    [GeneratedRegex(@"\bafter (?:the |its )?(?:first season|" + Masks.Season + @"|(?:show|series)(?:'s)? (?:premiere|debut))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterFirstPattern();

    [GeneratedRegex(@"\b(?:after|following|since) (?:just |only )?(?=" + Masks.Season + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterSeasonPattern();
}
