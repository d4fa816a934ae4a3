using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Renewed for a third season", "has not been cancelled", "two more seasons were confirmed", "the final season", "no decision yet".</summary>
internal sealed class RenewalRule : IClaimRule
{
    public const string Renewed = "renewed";
    public const string Cancelled = "cancelled";
    public const string Ended = "ended";
    public const string Undecided = "undecided";

    /// <summary>Aspect of the fact that a season which was renewed is also the last.</summary>
    public const string Last = "last";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        if (IsOtherRow(sentence) || IsUnderOther(sentence))
        {
            return [];
        }

        return Decisions(sentence).Concat(LastSeasons(sentence)).Concat(NoNext(sentence)).Concat(NoNth(sentence)).Concat(RenewalReplies.Read(sentence)).DistinctBy(c => (c.Season, c.Value, c.Standing == Knowledge.Claims.Standing.Denied));
    }

    private static IEnumerable<Claim> Decisions(Sentence sentence)
    {
        foreach (Match match in DecisionPattern.Matches(sentence.Mask))
        {
            if (!OtherWorks.Own(sentence, match.Index) || IsOfAnother(sentence, match) || IsOfAnotherThing(sentence, match) || GuardPattern.IsMatch(sentence.Mask[..match.Index])
                || IsOtherHeadline(sentence, match)
                || (match.Groups["nth"].Success && !OfShowPattern.IsMatch(sentence.ClauseMask(match.Index)))
                || OfOtherSeasonPattern.IsMatch(sentence.Mask[match.Index..])
                || OtherProgrammePattern.IsMatch(sentence.Mask[..match.Index]) || SisterPattern.IsMatch(sentence.Mask[..match.Index])
                || (Masks.IsSeason(match.Value[0]) && OfSeasonPattern.IsMatch(sentence.Mask[..match.Index])))
            {
                continue;
            }

            foreach (var claim in Claims(sentence, match))
            {
                yield return claim;
            }
        }
    }

    /// <summary>"a fourth and final season", "will be its last season": a season that is named as the last is the end of the show.</summary>
    private static IEnumerable<Claim> LastSeasons(Sentence sentence)
    {
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (!Masks.IsSeason(sentence.Mask[i]) || !IsLast(sentence, i)
                || !OtherWorks.Own(sentence, i) || GuardPattern.IsMatch(sentence.Mask[..i]) || OfOtherPattern.IsMatch(sentence.Mask[(i + 1)..])
                || NegationPattern.IsMatch(sentence.Mask[sentence.Clause(i).Start..i]))
            {
                continue;
            }

            var seasons = sentence.At(i).Seasons;
            if ((seasons.Count > 0 ? seasons.Max() : sentence.DefaultSeason) is { } last)
            {
                var read = sentence.StandingAt(i);
                // That the season may come in spring is a guess about spring, not about its being the last.
                var standing = read == Knowledge.Claims.Standing.Speculation && seasons.Count > 0 && !UnsureLastPattern.IsMatch(sentence.ClauseMask(i)) ? Knowledge.Claims.Standing.Reported : read;
                yield return sentence.Draft(ClaimKind.Renewal, Ended, Ended, standing, "renewal") with { Season = last };
            }
        }
    }

    /// <summary>"Ordered a third series … and there will not be a fourth": the third is the last.</summary>
    private static IEnumerable<Claim> NoNext(Sentence sentence)
    {
        if (NoNextPattern.Match(sentence.Mask) is { Success: true } match && NumberWords.Read(match.Groups["n"].Value) is > 1 and < 60 and var season
            && OtherWorks.Own(sentence, match.Index) && !GuardPattern.IsMatch(sentence.Mask[..match.Index])
            && (sentence.Mask.Any(Masks.IsSeason) || sentence.Previous?.Mask.Any(Masks.IsSeason) == true || RanForPattern.Matches(sentence.Mask[..match.Index]).Any(m => NumberWords.Read(m.Groups["n"].Value) == season - 1)))
        {
            yield return sentence.Draft(ClaimKind.Renewal, Ended, Ended, sentence.StandingAt(match.Index), "renewal") with { Season = season - 1 };
        }
    }

    /// <summary>"There will be no third helping of …": that season is not made.</summary>
    private static IEnumerable<Claim> NoNth(Sentence sentence)
    {
        if (NoNthPattern.Match(sentence.Mask) is { Success: true } match && NumberWords.Read(match.Groups["n"].Value) is > 1 and < 60 and var season
            && OtherWorks.Own(sentence, match.Index) && !GuardPattern.IsMatch(sentence.Mask[..match.Index]) && !OfOtherPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..])
            && (sentence.Mask + sentence.Previous?.Mask).AsSpan().ContainsAnyInRange('\uE200', '\uE3FF'))
        {
            var standing = sentence.StandingAt(match.Index) is Knowledge.Claims.Standing.Official ? Knowledge.Claims.Standing.Official : sentence.StandingAt(match.Index) == Knowledge.Claims.Standing.Speculation ? Knowledge.Claims.Standing.Speculation : Knowledge.Claims.Standing.Reported;
            yield return sentence.Draft(ClaimKind.Renewal, Cancelled, Cancelled, standing, "renewal") with { Season = season };
        }
    }

    private static bool IsLast(Sentence sentence, int season) =>
        FinalPattern.IsMatch(sentence.At(season).Text)
        || (LastPattern.IsMatch(sentence.At(season).Text) && ToBePattern.IsMatch(sentence.Mask[..season]));

    // A table of a network's shows has a row for each.
    private static bool IsOtherRow(Sentence sentence) =>
        sentence.Text.Contains(" | ", StringComparison.Ordinal) && !sentence.Mask.Any(Masks.IsShow) && !Masks.IsSeason(sentence.Mask[0]);

    // In a round-up each show stands under its own name: what follows such a heading, without naming ours, is that show's.
    private static bool IsUnderOther(Sentence sentence)
    {
        const int MostWords = 6;
        var words = sentence.Heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWords
            && words.All(w => char.IsUpper(w[0]) || SmallWordPattern.IsMatch(w))
            && words.Count(w => char.IsUpper(w[0]) && !Lexicon.CommonWords.Contains(w.Trim(',', ':', '.'))) >= 2
            && !SectionPattern.IsMatch(sentence.Heading)
            && !SeasonFinder.Find(sentence.Heading).Any()
            && !Folding.Key(sentence.Heading).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal)
            && !sentence.Mask.Any(c => Masks.IsShow(c) || Masks.IsSeason(c));
    }

    // "the spin-off was scrapped", "cancelled the tour": something of the show's, but not the show.
    private static bool IsOfAnotherThing(Sentence sentence, Match match) =>
        SpinOffRule.IsSubject(sentence.Mask[sentence.Clause(match.Index).Start..match.Index])
        || (match.Groups["cancelled"].Success
            && (OtherThingPattern.IsMatch(sentence.Mask[..match.Index]) || OtherThingBehindPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..])));

    // "Thornwick has been renewed", "the quiz X, which was axed", "has cancelled Thornwick"; the platform's name is no other show's.
    private static bool IsOfAnother(Sentence sentence, Match match) =>
        !ActorPattern.IsMatch(sentence.Mask[..match.Index]) && Subjects.IsOther(sentence, match.Index)
        || (OtherObjectPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..]) && !sentence.ClauseMask(match.Index).Any(Masks.IsShow));

    // "Other Show renewed for a fifth season": a headline whose first word is nobody that the article knows.
    private static bool IsOtherHeadline(Sentence sentence, Match match) =>
        !match.Groups["undecided"].Success && HeadlineStartPattern.Match(sentence.Mask[..match.Index]) is { Success: true } start && !Lexicon.CommonWords.Contains(start.Groups["w"].Value);

    private static IEnumerable<Claim> Claims(Sentence sentence, Match match)
    {
        var clause = sentence.Clause(match.Index);
        var before = sentence.Mask[clause.Start..match.Index];
        var isRenewal = match.Groups["renewed"].Success;
        var negated = NegationPattern.IsMatch(before) || (isRenewal && NegationPattern.IsMatch(match.Value)) || RefutedPattern.IsMatch(sentence.Mask[(match.Index + match.Length)..]);
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
        var act = ActorPattern.IsMatch(before) || StandingReader.IsAnnouncement(before + (match.Groups["more"].Success ? "" : match.Value.Replace("renewed", "", StringComparison.OrdinalIgnoreCase)));
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
        if (match.Groups["initial"] is { Success: true } initial)
        {
            // A show's first order is of its first seasons; what a later one adds is not said.
            var count = Math.Min(NumberWords.Read(initial.Value) ?? 1, 5);
            return article is null || article <= count ? Enumerable.Range(1, count).Select(s => (int?)s) : [];
        }

        if (match.Groups["series"].Success)
        {
            return article is null or 1 || !match.Value.StartsWith("series", StringComparison.OrdinalIgnoreCase) ? [1] : [];
        }

        if (match.Groups["nth"] is { Success: true } nth)
        {
            return [nth.Value.Equals("sophomore", StringComparison.OrdinalIgnoreCase) ? 2 : NumberWords.Read(nth.Value)];
        }

        if (match.Groups["more"] is { Success: true } more)
        {
            // "picked up for two more seasons" in an article on the second speaks of those behind it.
            var first = article is > 1 && MorePattern.IsMatch(match.Value) ? article.Value + 1 : AfterFirstPattern.IsMatch(sentence.Mask) ? 2 : sentence.Mask[..match.Index] is var front && AfterSeasonPattern.Match(front) is { Success: true } follows && sentence.At(follows.Index + follows.Length).Seasons is { Count: > 0 } done ? done.Max() + 1 : article is > 1 ? article.Value : 2;
            var count = NumberWords.Read(more.Value) ?? 1;
            return Enumerable.Range(first, Math.Min(count, 5)).Select(s => (int?)s);
        }

        // The season that is decided on stands behind the verb ("renewed for season 3"), else in front ("season 3 is confirmed").
        var clause = sentence.Clause(match.Index + match.Length - 1);
        for (var i = Own(sentence, match, clause.End); i < Math.Min(clause.End, match.Index + match.Length + 60); i++)
        {
            if (Masks.IsSeason(sentence.Mask[i]) && sentence.At(i).Seasons is { Count: > 0 } behind && (value == Ended || !AfterSeasonPattern.Matches(sentence.Mask).Any(m => m.Index + m.Length == i)))
            {
                return behind.Select(s => (int?)s);
            }
        }

        var after = AfterSeasonPattern.Match(sentence.Mask, match.Index);
        if (value == Cancelled && after.Success && sentence.At(after.Index + after.Length).Seasons is { Count: > 0 } last)
        {
            return [last.Max() + 1];
        }

        if (value == Ended && AfterCountPattern.Match(sentence.Mask, match.Index) is { Success: true } ran && NumberWords.Read(ran.Groups["n"].Value) is { } all)
        {
            return [all];
        }

        // "cancelled after two series" speaks of the third.
        if (value == Cancelled && AfterCountPattern.Match(sentence.Mask, match.Index) is { Success: true } run && NumberWords.Read(run.Groups["n"].Value) is { } lived)
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

        // "Season 3, which will be the last, …": the season stands in front of the relative clause.
        if (value == Ended && sentence.SeasonsAt(match.Index) is { Count: > 0 } named)
        {
            return [named.Max()];
        }

        if (value == Ended && PronounPattern.IsMatch(sentence.Mask[clause.Start..match.Index]))
        {
            return [sentence.DefaultSeason];
        }

        // "The show has been cancelled" speaks of the show; "has been renewed" of the season the article is about.
        // What is denied is that the season at hand will not be made.
        return value is Cancelled or Ended && standing != Knowledge.Claims.Standing.Denied ? [null] : [sentence.DefaultSeason];
    }

    // "has renewed Other Show for a third season and Our Show for a fourth": the season that counts stands behind the show.
    private static int Own(Sentence sentence, Match match, int end)
    {
        var other = false;
        for (var i = match.Index; i < end; i++)
        {
            other |= Masks.IsName(sentence.Mask[i]) || (Masks.IsSeason(sentence.Mask[i]) && AndShowPattern.IsMatch(sentence.Mask[(i + 1)..]));
            if (Masks.IsShow(sentence.Mask[i]))
            {
                return other ? i : match.Index;
            }
        }

        return match.Index;
    }

    private static readonly Pattern DecisionPattern = new(
        @"(?<renewed>\b(?:" + Orders + @")\b (?:(?:it|" + Masks.Show + @"|the (?:show|series|drama|comedy|sitcom)) (?:back )?(?:for )?)?(?:an? |the |its |their )?(?:(?:early|swift|quick|new|full|brand-new|[\w-]+-(?:episode|part)) ){0,2}(?<nth>" + NumberWords.Ordinal + @"|sophomore) " + Nth + @"|\b(?:hand(?:ed|s)|giv(?:en|es)|gave|granted|grants|awarded) (?:(?:it|" + Masks.Show + @"|the (?:show|series|drama|comedy|sitcom)) )?" + Masks.Season + @" ?(?:order|pick-?up|renewal|commission)\b|\b(?:hand(?:ed|s)|giv(?:en|es)|gave|granted|grants|awarded) (?:it|" + Masks.Show + @"|the (?:show|series|drama|comedy|sitcom)) " + Masks.Season + @"(?=[.,;!]|$| (?:on|in|of|and|but|after)\b)|\b(?:there|there'll|there's)(?: will| is going to| is to| is set to| are to)? be " + Masks.Season + @"(?=[.,;:!)""']|$| (?:of|for|and|but|on|from|next|in)\b)|" + Masks.Season + @" (?:is|are) (?:\w+ )?(?:a go|locked in|a done deal|guaranteed|secured|assured|in the bag)\b|\bextend(?:ed|s)\b[^.;,]{0,40} (?:through|to|until|into) " + Masks.Season + @"|\b(?:bring(?:s|ing)?|brought)\b[^.;,]{0,40} back for (?:a |another )?" + Masks.Season + @"|\b(?:re-?up(?:s|ped)|said yes to|says yes to|opted in (?:for|to))\b[^.;,]{0,30} " + Masks.Season + @"|\b(?:renew(?:ed|s)|pick(?:ed|s) up|order(?:ed|s)|commission(?:ed|s))\b[^.;,\uE200-\uE2FF]{0,40}? (?:for )?(?<more>two|three|four|five|six|\d) (?:more|further|additional|extra|new|brand-new) (?:seasons|series)\b|\b(?<initial>two|three|four|2|3|4)-(?:season|series) (?:straight-to-series )?(?:order|commission|pick-?up|deal|renewal)\b|\b(?:lands?|landed|nabs?|nabbed|scores?|scored|secures?|secured|earns?|earned|grants?|granted|handed|given|wins?|won)\s(?:an? early )?" + Masks.Season + @"(?! (?:\w+ ){0,2}(?:release|premiere|date|trailer|role|part|finale))|\b(?:given|gets?|got|gave)(?: it| " + Masks.Show + @")? (?:the|a) (?:all-?clear|go-?ahead|thumbs[- ]up|nod)\b|\b(?:saved|rescued|revived|resurrected|un-?cancell?ed|picked up) by (?:the )?(?:" + Masks.Platform + "|" + Masks.Name + @")|(?:(?<=" + Returner + @" (?:(?:will|is|has been|are|also|definitely|officially|certainly|now|finally|confirmed|set|all|both) ){0,4}(?:to )?(?:be )?)|(?<=\b[Ii]t's (?:\w+ )?))(?:returning|return|coming back|come back|back)(?<=(?:will|set to|confirmed to|WILL) (?:\w+ )?(?:return|come back|be back)|(?:is|'s|are) (?:\w+ )?(?:returning|coming back))(?: (?:to|on) (?:the )?(?:" + Masks.Platform + "|" + Masks.Name + @"|screens|our screens|tv))? (?:for|with) (?:a |its |the )?" + Masks.Season + @"|\b(?:order(?:ed|s)?|commission(?:ed|s)?|picked up|pick(?:s|ing) up|green-?l(?:it|ighted)|bought|landed|secured|received|given|handed)\b[^.;,]{0,40}? (?<initial>two|three|four|five|2|3|4|5)(?:[- ]season\b|(?: whole| full)? seasons\b)|(?<series>\bstraight-to-series\b|\bseries order\b)|\brenew(?:ed|s|al)\b|\bpick(?:ed|s)? up (?:for\b|the\b(?= (?:[\w-]+ ){0,2}(?:show|series|drama|comedy|sitcom|thriller|reboot|revival|project|pilot|option)\b| " + Masks.ShowOrSeason + @"))|\bpicked up (?:a |an |another )?" + Masks.Season + @"|\b(?:order(?:ed|s)?|commission(?:ed|s)?) (?:a |an |another |the )?(?:\w+ )?(?:" + Masks.Season + @"|season|more (?:episodes|seasons))|" + Masks.Season + @" (?:will|is to|is set to) follow\b|" + Masks.Season + @" was (?:also )?ordered\b|\brecommissioned\b|\bgreen-?l(?:it|ights?|ighted)\b|\b(?:given|gets?|got) (?:the|a) green ?light\b|" + Masks.Season + @"s? (?:was|were|is|are|has been|have been|had been) (?:also |already |officially |now |reportedly |apparently |currently |finally |actively |definitely )*(?:confirmed|announced|ordered|commissioned|given the green ?light|official(?:ly happening)?|happening|in the works|on the way|in development)(?! for)|\bconfirm(?:ed|s) (?:that )?(?:a |another |the )?(?:" + Masks.Show + " )?" + Masks.Season + @"(?! (?:will|would|is|was|has|won't)\b(?! (?:happen|return|come|be back|on the way|in the works|coming|happening|officially|be made|also)))|(?<more>two|three|four|another|one)(?: (?:more|further|additional|extra|new))? seasons?\b(?:[^.;,]{0,20}\b(?:confirmed|renewed|announced|ordered|in the works|coming|on the way))|(?:" + Masks.Show + @"|\b(?:the|this) (?:show|series|drama|comedy)) (?:is|are) (?:\w+ )?(?:getting|coming back for|returning for|back for) (?:a |an |another )?" + Masks.Season + @"|\b(?:coming|come) back for (?:a |another )?" + Masks.Season + @"|" + Masks.Season + @"[^.;,]{0,12} (?:could|will|might|may) (?:also )?happen\b|" + Masks.Show + "(?: " + Masks.Season + @")?,? (?:is|are) officially (?:happening|coming|returning))" +
        @"|(?<cancelled>(?:\bnot|n't) (?:be )?(?:pay(?:ing)? for|mak(?:e|ing)|fund(?:ing)?|order(?:ing)?|commission(?:ing)?|bring(?:ing)? back|proceed(?:ing)? with|continu(?:e|ing) with|back(?:ing)?|pursu(?:e|ing))\b[^.;,\uE000-\uE0FF\uE500-\uE5FF]{0,30} (?:a |an |another |any )?" + Masks.Season + @"(?! (?:until|before|till|for a))|\b(?:pass(?:ed|es|ing) on|turn(?:ed|s) down|(?:said|says) no to|call(?:ed|s|ing) time on|(?:brought|brings|bringing) (?:down )?the curtain (?:down )?on|dr(?:ew|awn?|aws) a line under|(?:wield|swing|swung)(?:ed|s)? the axe on|ditch(?:ed|es)|dump(?:ed|s)|binned|bins|canned|kill(?:ed|s) off) (?:(?:its|the|a|any|hit|popular|soap|drama|comedy|sitcom|quiz|long-running) ){0,3}(?:" + Masks.ShowOrSeason + @"|(?:show|series|soap|sitcom)\b)(?! (?:cast|co-star|actor|actress|star|trailer|episode|plot|fan|script|storyline)s?\b)|(?<=(?:" + Masks.Show + @"|\b[Tt]he (?:show|series|drama|comedy|programme|sitcom|soap|quiz)) (?:(?:has|had|have|been|was|is|being|to|be|gets?|got|now|also|just|reportedly|officially|suddenly) ){1,4})(?:binned|canned|ditched|dumped|shelved|killed off|given (?:the (?:chop|boot|axe|heave-ho)|its marching orders)|the chop|put out of its misery)\b|" + Masks.Show + @" (?:is|are|will|was) ?(?:not|n't) (?:be )?(?:going|moving|go|move) (?:forward|ahead)\b(?! with)|(?<!\b(?:should|ought to|must|to) (?:be |have been )?)\bcancel(?:l?ed|s|l?ing|l?ation)\b|\baxed\b|\baxe (?:to fall|fell|has fallen|falls|will fall)\b|(?<=\b(?:may|might|could|will|would|to|not) (?:\w+ )?)\baxe\b|\bscrapped\b|\bpull(?:ed|s|ing) the plug\b|\b(?:opted|decided|chose|chosen|elected) (?:not to|against) (?:proceed\w*|mov\w+ forward|renew\w*|continu\w+|order\w*|pick\w* up|mak\w+|go\w* ahead)\b|\b(?:not|n't) (?:be )?(?:moving|going|move|go) (?:forward|ahead) with\b(?= (?:a |another |the |any )?(?:" + Masks.ShowOrSeason + @"|show\b|series\b|season\b|more (?:seasons|episodes)))|\b(?:is|are|will|does|do|would|has|have)(?: not|n't) (?:be )?renew(?:ing)?\b(?! (?:yet|until))|\bwon't (?:be )?renew(?:ing)?\b|\bdeclined to renew\b|\b(?:gets?|got|given|faces?|facing) the axe?\b|\b(?:won't|wont|will not|isn't going to|is not going to) be (?:" + Masks.Season + @"(?! (?:until|before|till|for a))|(?:a|any|another) (?:" + Masks.Season + @"|season\b)|(?:any )?more (?:seasons|series)\b)|\bbe another (?:season|series)\b(?<=\b(?:won't|wont|will not|not) be another (?:season|series))|\bnot (?:be )?(?:returning|coming back) for (?:a )?" + Masks.Season + @"|\b(?:won't|will not) (?:return|be back|come back) for (?:a |another )?" + Masks.Season + @"|(?<=\b(?:will|would|'ll|to|won't|going to|is|gets?|there's|\bso(?:,? (?:yeah|yes|no|sadly))?,?) (?:be |get |have |make |see )?)\bno " + Masks.Season + @"(?! (?:\w+ ){0,2}(?:release|premiere|date|trailer|teaser|news|renewal|announcement|cast|episodes?|yet|confirmed|planned|update))(?!'))" +
        @"|(?<ended>(?<=" + Returner + @" (?:(?:has|have|will|is|are|had|now|finally|officially|set|due|going|about|to) ){0,5})(?:(?:reach(?:ed|es|ing)?|com(?:e|es|ing) to|at) the end of (?:the|its) (?:road|line|track|trail|run|journey|story)|tak(?:e|es|ing) (?:its|a) (?:final|last) bow|sign(?:s|ing)? off for (?:good|the last time)|bow(?:s|ing)? out(?= (?:at|this|next|in|on|for)\b|[.,;!]|$)|finish(?:es|ing)? for good|end(?:s|ing)? (?:its run|for good))|(?:will be|is|be) (?:" + Masks.Show + @"|the (?:show|series|drama|comedy|programme|sitcom))'s (?:\w+ and )?(?:final|last)\b|\bbrought to (?:an end|a close)\b|(?<!\b(?:after|before|since|until) (?:the |its )?(?:first|last|second|third|previous|old|earlier|season|series|" + Masks.Season + @")(?: \w+)? )\b(?:com(?:es?|ing)|came|draw(?:s|ing)?) to (?:an end|a close|its end|its conclusion)\b(?! (?:with|after|following) (?:its |the |a )?" + Masks.Season + @")|\b(?:will(?: also| then)? be|is(?: also)?(?: to be)?|as|be|being) (?:its|the|their|our) (?:(?:very|\w+ and) )?(?:final|last)(?: (?:season|series|chapter|outing|run|one))?(?=[.,;:!)""']|$| (?:ever|and|but|for|on|too|as|after|at|with)\b)|\bfinal season\b|\b(?:end|ends|ended|ending|conclude[sd]?|concluding|wrap(?:s|ping|ped)? up|bow(?:s|ing|ed)? out|(?:com(?:e|es|ing)|draw(?:s|ing)?) to (?:an end|a close))(?: its run| the (?:show|series))? (?:with|after|following) (?:its |the |a )?" + Masks.Season + ")" +
        @"|(?<undecided>\bneither (?:yet )?(?:been )?(?:ordered|renewed|commissioned|confirmed|green-?lit|picked up) nor (?:been )?(?:ruled out|cancel(?:l?)ed|axed|scrapped|dropped|rejected)\b|\b(?:yet to|has not|hasn't|have not|haven't) (?:been )?(?:renew(?:ed)?|decide[d]?|order(?:ed)?|green-?l(?:it|ight)|made up (?:its|their|his|her) minds?|said whether|confirm(?:ed)? (?:if|whether)|announce[d]? (?:if|whether))\b|\bno (?:decision|word|news) (?:on|about|yet)[^.;]{0,20}(?:" + Masks.Season + @"|renewal|future)|\b(?:not|n't) (?:yet )?(?:been )?(?:officially )?(?:renewed|commissioned|ordered|greenlit|green-lit)\b|(?:" + Masks.Show + @"|\b(?:the|this) (?:show|series|drama|comedy))(?:'s (?:fate|future))?,? (?:is|are|remains?|hangs|stays|sits|was left)(?: still| currently| now| firmly| very much)* (?:in limbo|on the bubble|undecided|uncertain|unclear|up in the air|in doubt|in jeopardy|in the balance)|\b(?:fate|future) of (?:" + Masks.Show + @"|the (?:show|series|drama|comedy)|" + Masks.Season + @")[^.;]{0,20}?\b(?:limbo|undecided|uncertain|unclear|up in the air|doubt|balance)|\bnothing (?:is |has been )?(?:official|confirmed)\b|\bno (?:contract|deal|official (?:word|confirmation|announcement))\b[^.;]{0,40}" + Masks.Season + @"|" + Masks.Season + @" (?:is not|isn't|has not been|hasn't been) (?:yet )?(?:officially )?(?:confirmed|announced))",
        RegexOptions.IgnoreCase);

    private static readonly Pattern NoNextPattern = new(@"\b(?:there|there'll|there'd) (?:(?:will not|won't|will never|would not|is not going to|isn't going to|not) be an?|(?:(?:will |would |is going to |is to )?be )no) (?<n>" + NumberWords.Ordinal + @")(?: one)?(?=[.,;:!?)""']|$| (?:and|but)\b)", RegexOptions.IgnoreCase);

    // "There will be no third helping", "There won't be a fifth helping of …"
    private static readonly Pattern NoNthPattern = new(@"\b[Tt]here(?:(?:'ll|'d| will| is to| would| is going to)(?: be)? no|(?: will| would| is going to) not be an?| (?:won't|wouldn't|isn't going to) be an?) (?<n>" + NumberWords.Ordinal + @")(?: " + Nth + @"| \w+ (?=(?:for|of) (?:the )?" + Masks.Show + "))");

    // A mayor wins a second term too: who orders, or what, must be told.
    private static readonly Pattern OfShowPattern = new("[" + "\uE300-\uE4FF" + @"]|\b(?:show|series|drama|comedy|sitcom|soap|network|broadcaster|streamer|channel)\b", RegexOptions.IgnoreCase);

    // What a season is called where it is not called one: "a third helping".
    private const string Nth = @"(?:helping|serving|order|pick-?up|renewal|batch|go-round|outing|instal?lment|chapter|stint|year)\b(?! (?:of (?:the )?(?:episodes|filming)|anniversary|ending|in a row))";

    private const string Orders = @"order(?:ed|s)|commission(?:ed|s)|renew(?:ed|s)(?: [^.;,]{1,30})? for|pick(?:ed|s) up(?: [^.;,]{1,30})? for|(?:back|return(?:s|ing)?|com(?:es?|ing) back|brought back|put back together) for|green-?l(?:it|ights?|ighted)|hand(?:ed|s)|giv(?:en|es)|gave|gets?|got|getting|lands?|landed|scores?|scored|nabs?|nabbed|wins?|won|earns?|earned|secures?|secured|grants?|granted|awarded|confirm(?:ed|s)|approved|okay(?:ed|s)|asked for";

    // "has cancelled the second season of Other Show"
    private static readonly Pattern OfOtherSeasonPattern = new("^[^.;,]{0,50}?" + Masks.Season + " (?:of|on|for) (?:the )?(?:" + Masks.Name + "|" + Masks.Work + ")", RegexOptions.IgnoreCase);

    // A show as the subject of its return.
    private const string Returner = "(?:" + Masks.Show + @"|\b[Tt]he (?:show|series|drama|comedy|programme|sitcom)|\b[Ii]t)";

    private static readonly Pattern MorePattern = new(@"^(?:renew|pick|order|commission)", RegexOptions.IgnoreCase);

    // "… has been cancelled is false": what stands behind takes it all back.
    private static readonly Pattern RefutedPattern = new(@"^[^.;]{0,60}?\b(?:is|are|was|were|turned out to be|proved) (?:simply |completely |entirely |just |also |all |not )?(?:false|untrue|true(?<=not true)|wrong|baseless|nonsense|unfounded|a hoax|fake|denied|dismissed|debunked|rejected)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherObjectPattern = new("^ (?:the (?:[\\w-]+ ){0,2})?(?:" + Masks.Name + "|" + Masks.Work + ")(?!'|" + @" (?:and|or) (?:the )?(?:show|series|drama))", RegexOptions.IgnoreCase);

    private static readonly Pattern AfterCountPattern = new(@"\bafter (?:just |only )?(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:seasons?|series)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NegationPattern = new(@"\b(?:not|never|no(?! doubt)|yet to|neither|false|untrue|denied|denies|isn't|hasn't|wasn't|haven't|won't|avoid\w*|escap\w*|safe from|dismiss\w*|reject\w*|debunk\w*)\b[^,;]{0,40}$|n't\b[^,;]{0,40}$|\b(?:nobody|no one|no-one) $|^(?:hasn't|has not|haven't|have not|not|no)\b", RegexOptions.IgnoreCase);

    // "before renewing them for another season", "until it officially announces it", "get news on whether season 2 is confirmed".
    private static readonly Pattern GuardPattern = new(@"\b(?:before|whether|if|until|unless|why|how long|wait (?:for|on)|news (?:on|of|about))\b[^,;.]{0,60}$", RegexOptions.IgnoreCase);

    // "… mistook it for Other Show, a cookery programme that was in fact axed"
    private static readonly Pattern OtherProgrammePattern = new("(?:" + Masks.Name + "|" + Masks.Work + @"),? (?:an?|the) [^,.;]{2,50}?,? (?:that|which) (?:(?:was|is|were|has|had|been|will|be|in fact|already|also|later|recently|just|itself) ?){1,5}$", RegexOptions.IgnoreCase);

    // "A success for four winters, but there will be no fifth"
    private static readonly Pattern RanForPattern = new(@"(?<![\w-])(?<n>" + NumberWords.Cardinal + ") (?:seasons|series|years|winters|summers|springs|autumns|runs)", RegexOptions.IgnoreCase);

    // "Its sister show Cinder Row, made by the same firm, has been axed"
    private static readonly Pattern SisterPattern = new(@"\b(?:sister|rival|companion|stable-?mate|fellow|earlier|previous|another|other) (?:[\w-]+ )?(?:show|series|drama|soap|quiz|programme|sitcom|comedy|serial)s?,? (?:the )?(?:" + Masks.Name + "|" + Masks.Work + @")\b?[^.;" + "\uE300-\uE3FF" + @"]{0,60}$", RegexOptions.IgnoreCase);

    private static readonly Pattern HeadlineStartPattern = new(@"^(?<w>\p{Lu}[\p{L}'-]+) (?:has been |is |was )?$");

    // "The cast of season 2 was announced" announces the cast.
    private static readonly Pattern OfSeasonPattern = new(@"\b(?:of|for|in|from|on|to|about|with) (?:the )?(?:" + Masks.Show + @"(?:'s)? )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern ActorPattern = new("(?:" + Masks.Platform + "|" + Masks.Name + @"|\b(?:network|streamer|streaming (?:giant|service|platform)|broadcaster|channel|studio|service))(?:'s)?(?: (?:has|have|had|already|quickly|also|officially|swiftly|recently|now|just|decided to|opted to|chose to|is|isn't|are|not)){0,3} $", RegexOptions.IgnoreCase);

    private static readonly Pattern AfterFirstPattern = new(@"\bafter (?:the |its )?(?:first season|" + Masks.Season + @"|(?:show|series)(?:'s)? (?:premiere|debut))", RegexOptions.IgnoreCase);

    private static readonly Pattern AfterSeasonPattern = new(@"\b(?:after|following|since) (?:just |only )?(?=" + Masks.Season + ")", RegexOptions.IgnoreCase);

    private static readonly Pattern FinalPattern = new(@"\b(?:final|farewell|closing|concluding)\b|\band last\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AndShowPattern = new("^(?: and|,) " + Masks.Show);

    private static readonly Pattern SmallWordPattern = new(@"^(?:of|the|and|a|an|in|on|at|for|to|with|&)$");

    private static readonly Pattern SectionPattern = new(@"[?!]|\b(?:status|renew\w*|cancel\w*|cast|dates?|release\w*|plot|film\w*|produc\w*|trailer|episodes?|seasons?|series|news|updates?|future|next|where|when|who|what|how|why|will|is|ending|verdict|details|story|characters?|premiere|finale|watch|know|everything|latest|official)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern LastPattern = new(@"\blast\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ToBePattern = new(@"\b(?:be|is|as|being|for) (?:also |now )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern UnsureLastPattern = new(@"\b(?:may|might|could|would|perhaps|maybe|possibly|probably|likely|rumou?r\w*|reportedly|wants?|hop\w+|pitch\w*|if) ", RegexOptions.IgnoreCase);

    private static readonly Pattern OfOtherPattern = new("^ (?:of|on|for) (?:the )?(?:" + Masks.Name + "|" + Masks.Work + ")", RegexOptions.IgnoreCase);

    private static readonly Pattern PronounPattern = new(@"\b(?:it|this|that|which)(?: (?:\w+ ){0,2})?$", RegexOptions.IgnoreCase);

    private const string Thing = @"(?:tour|preview|gig|event|part(?:y|ies)|panel|convention|screening|concert|film|movie|filming|production|shoot|appearance|pilot|game|special|episode|scene|storyline|subplot|flight|wedding|contract|engagement|subscription|plan|idea|script|concept|draft|photocall|press conference|live show|trip|interview|date|ticket|meeting)s?";

    private static readonly Pattern OtherThingPattern = new(@"\b" + Thing + @",? (?:(?:due|set|planned|scheduled|booked|billed) [^.;]{1,50},? )?(?:(?:was|were|is|are|has|have|had|been|got|gets|being|also|later|then|finally|suddenly|to|be) )+$", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherThingBehindPattern = new(@"^ (?:of )?(?:the|its|his|her|their|all|some|an?|my|our|that|this|those|these)(?: \w+){0,2} " + Thing + @"\b", RegexOptions.IgnoreCase);
}
