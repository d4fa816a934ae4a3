using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Lexicon;
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

    // What only looks like a decision.
    private const string Nothing = "none";

    // An order of a show's first seasons, before any was made.
    private const string FirstOrder = "first-order";

    private static readonly PhraseBook Decided = PhraseBook.Read("Extraction.Rules.renewal.phrases");

    /// <summary>A wording of <c>renewal.phrases</c> where it stands.</summary>
    private sealed class Decision(Sentence sentence, PhraseMatch match)
    {
        public string Says => match.Value;

        public int Index => match.Span.Start;

        public int End => match.Span.End;

        /// <summary>The words of the mask.</summary>
        public string Text => match.Span.Cut(sentence.Mask);

        public string? Part(string name) => match.Part(name)?.Cut(sentence.Mask);
    }

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
        foreach (var match in Decided.Matches(sentence.Tokens).Where(m => m.Value != Nothing).Select(m => new Decision(sentence, m)))
        {
            if (!OtherWorks.Own(sentence, match.Index) || IsOfAnother(sentence, match) || IsOfAnotherThing(sentence, match) || GuardPattern.IsMatch(sentence.Mask[..match.Index])
                || IsOtherHeadline(sentence, match)
                || (match.Part("nth") is not null && !OfShowPattern.IsMatch(sentence.ClauseMask(match.Index)))
                || OfOtherSeasonPattern.IsMatch(sentence.Mask[match.Index..])
                || OtherProgrammePattern.IsMatch(sentence.Mask[..match.Index]) || SisterPattern.IsMatch(sentence.Mask[..match.Index])
                || (Masks.IsSeason(match.Text[0]) && OfSeasonPattern.IsMatch(sentence.Mask[..match.Index])))
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
            && words.Count(w => char.IsUpper(w[0]) && !NameWords.CommonWords.Contains(w.Trim(',', ':', '.'))) >= 2
            && !SectionPattern.IsMatch(sentence.Heading)
            && !SeasonFinder.Find(sentence.Heading).Any()
            && !Folding.Key(sentence.Heading).Contains(Folding.Key(sentence.Article.ShowName), StringComparison.Ordinal)
            && !sentence.Mask.Any(c => Masks.IsShow(c) || Masks.IsSeason(c));
    }

    // "the spin-off was scrapped", "cancelled the tour": something of the show's, but not the show.
    private static bool IsOfAnotherThing(Sentence sentence, Decision match) =>
        SpinOffRule.IsSubject(sentence.Mask[sentence.Clause(match.Index).Start..match.Index])
        || (match.Says == Cancelled
            && (OtherThingPattern.IsMatch(sentence.Mask[..match.Index]) || OtherThingBehindPattern.IsMatch(sentence.Mask[(match.End)..])));

    // "Thornwick has been renewed", "the quiz X, which was axed", "has cancelled Thornwick"; the platform's name is no other show's.
    private static bool IsOfAnother(Sentence sentence, Decision match) =>
        !ActorPattern.IsMatch(sentence.Mask[..match.Index]) && Subjects.IsOther(sentence, match.Index)
        || (OtherObjectPattern.IsMatch(sentence.Mask[(match.End)..]) && !sentence.ClauseMask(match.Index).Any(Masks.IsShow));

    // "Other Show renewed for a fifth season": a headline whose first word is nobody that the article knows.
    private static bool IsOtherHeadline(Sentence sentence, Decision match) =>
        match.Says != Undecided && HeadlineStartPattern.Match(sentence.Mask[..match.Index]) is { Success: true } start
        && !NameWords.CommonWords.Contains(start.Groups["w"].Value);

    private static IEnumerable<Claim> Claims(Sentence sentence, Decision match)
    {
        var clause = sentence.Clause(match.Index);
        var before = sentence.Mask[clause.Start..match.Index];
        var isRenewal = match.Says is Renewed or FirstOrder;
        var negated = sentence.IsTakenBack(match.End - 1) || NegationPattern.IsMatch(before) || (isRenewal && NegationPattern.IsMatch(match.Text))
            || RefutedPattern.IsMatch(sentence.Mask[match.End..]);
        var value = !isRenewal ? match.Says : negated ? Undecided : Renewed;
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

    private static Standing Standing(Sentence sentence, Decision match, string value)
    {
        var standing = sentence.StandingAt(match.End - 1);
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
        var words = match.Part("more") is not null ? "" : match.Text.Replace("renewed", "", StringComparison.OrdinalIgnoreCase);
        var act = ActorPattern.IsMatch(before) || StandingReader.IsAnnouncement(before + words);
        return act && StandingReader.Origin(sentence) is null ? Knowledge.Claims.Standing.Official : Knowledge.Claims.Standing.Reported;
    }

    private static string Text(string value, Standing standing) => standing == Knowledge.Claims.Standing.Denied ? "not " + value : value;

    private static EdtfDate? DateOf(Sentence sentence, Decision match)
    {
        foreach (var (index, trigger) in DateEvents.Read(sentence))
        {
            if (trigger.Kind is EventKind.Renewal or EventKind.Announcement && sentence.Clause(index) == sentence.Clause(match.End - 1))
            {
                return sentence.Date(index, DateDirection.Past);
            }
        }

        return null;
    }

    private static IEnumerable<int?> Seasons(Sentence sentence, Decision match, string value, Standing standing)
    {
        var article = sentence.Article.Season;
        if (match.Part("initial") is { } initial)
        {
            // A show's first order is of its first seasons; what a later one adds is not said.
            var count = Math.Min(NumberWords.Read(initial) ?? 1, 5);
            return article is null || article <= count ? Enumerable.Range(1, count).Select(s => (int?)s) : [];
        }

        if (match.Says == FirstOrder)
        {
            return article is null or 1 || !match.Text.StartsWith("series", StringComparison.OrdinalIgnoreCase) ? [1] : [];
        }

        if (match.Part("nth") is { } nth)
        {
            return [nth.Equals("sophomore", StringComparison.OrdinalIgnoreCase) ? 2 : NumberWords.Read(nth)];
        }

        if (match.Part("more") is { } more)
        {
            // "picked up for two more seasons" in an article on the second speaks of those behind it.
            var first = article is > 1 && MorePattern.IsMatch(match.Text) ? article.Value + 1
                : AfterFirstPattern.IsMatch(sentence.Mask) ? 2
                : AfterSeasonPattern.Match(sentence.Mask[..match.Index]) is { Success: true } follows
                    && sentence.At(follows.Index + follows.Length).Seasons is { Count: > 0 } done ? done.Max() + 1
                : article is > 1 ? article.Value
                : 2;
            var count = NumberWords.Read(more) ?? 1;
            return Enumerable.Range(first, Math.Min(count, 5)).Select(s => (int?)s);
        }

        // The season that is decided on stands behind the verb ("renewed for season 3"), else in front ("season 3 is confirmed").
        var clause = sentence.Clause(match.End - 1);
        for (var i = Own(sentence, match, clause.End); i < Math.Min(clause.End, match.End + 60); i++)
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
    private static int Own(Sentence sentence, Decision match, int end)
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

    private static readonly Pattern NoNextPattern = new(@"\b(?:there|there'll|there'd) (?:(?:will not|won't|will never|would not|is not going to|isn't going to|not) be an?|(?:(?:will |would |is going to |is to )?be )no) (?<n>" + NumberWords.Ordinal + @")(?: one)?(?=[.,;:!?)""']|$| (?:and|but)\b)", RegexOptions.IgnoreCase);

    // "There will be no third helping", "There won't be a fifth helping of …"
    private static readonly Pattern NoNthPattern = new(@"\b[Tt]here(?:(?:'ll|'d| will| is to| would| is going to)(?: be)? no|(?: will| would| is going to) not be an?| (?:won't|wouldn't|isn't going to) be an?) (?<n>" + NumberWords.Ordinal + @")(?: " + Nth + @"| \w+ (?=(?:for|of) (?:the )?" + Masks.Show + "))");

    // A mayor wins a second term too: who orders, or what, must be told.
    private static readonly Pattern OfShowPattern = new("[" + "\uE300-\uE4FF" + @"]|\b(?:show|series|drama|comedy|sitcom|soap|network|broadcaster|streamer|channel)\b", RegexOptions.IgnoreCase);

    // What a season is called where it is not called one: "a third helping".
    private const string Nth = @"(?:helping|serving|order|pick-?up|renewal|batch|go-round|outing|instal?lment|chapter|stint|year)\b(?! (?:of (?:the )?(?:episodes|filming)|anniversary|ending|in a row))";

    // "has cancelled the second season of Other Show"
    private static readonly Pattern OfOtherSeasonPattern = new("^[^.;,]{0,50}?" + Masks.Season + " (?:of|on|for) (?:the )?(?:" + Masks.Name + "|" + Masks.Work + ")", RegexOptions.IgnoreCase);

    private static readonly Pattern MorePattern = new(@"^(?:renew|pick|order|commission)", RegexOptions.IgnoreCase);

    // "… has been cancelled is false": what stands behind takes it all back.
    private static readonly Pattern RefutedPattern = new(@"^[^.;,]{0,60}?\b(?:is|are|was|were|turned out to be|proved) (?:simply |completely |entirely |just |also |all |not )?(?:false|untrue|true(?<=not true)|wrong|baseless|nonsense|unfounded|a hoax|fake|denied|dismissed|debunked|rejected)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern OtherObjectPattern = new("^ (?:the (?:[\\w-]+ ){0,2})?(?:" + Masks.Name + "|" + Masks.Work + ")(?!'|" + @" (?:and|or) (?:the )?(?:show|series|drama))", RegexOptions.IgnoreCase);

    private static readonly Pattern AfterCountPattern = new(@"\bafter (?:just |only )?(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:seasons?|series)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NegationPattern = new(@"\b(?:not|never|no(?! doubt)|yet to|neither|isn't|hasn't|wasn't|haven't|won't|avoid\w*|escap\w*|safe from)\b[^,;]{0,40}$|n't\b[^,;]{0,40}$|\b(?:nobody|no one|no-one) $|^(?:hasn't|has not|haven't|have not|not|no)\b", RegexOptions.IgnoreCase);

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
