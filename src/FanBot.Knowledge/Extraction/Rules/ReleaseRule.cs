using System.Text.RegularExpressions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Season 2 premieres on 3 August", "we might see it in autumn", "the date was announced on 24 April", "no date yet".</summary>
internal sealed class ReleaseRule : IClaimRule
{
    /// <summary>Aspect of the day on which a release date was made known.</summary>
    public const string Announced = "announced";

    /// <summary>Aspect of the statement that there is no date yet.</summary>
    public const string Undated = "undated";

    /// <summary>Before the country, in the aspect of the day on which its viewers get to see a season.</summary>
    public const string AbroadPrefix = "abroad-";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var events = DateEvents.Read(sentence).ToList();
        if (events.Count == 0 && WhenHeadingPattern.IsMatch(sentence.Heading) && sentence.Mask.Length < 60 && FullDate(sentence) is { } alone)
        {
            // "When does season 2 come out?" – "On Friday, 3 August."
            events.Add((alone, new EventTrigger(EventKind.Release, 0, 0)));
        }

        foreach (var (date, trigger) in events)
        {
            if (trigger is { Kind: EventKind.Release, End: 0 } && Claim(sentence, date, trigger, Abroad(sentence, date, ReleaseSubject.OfHeading(sentence.Heading))) is { } answer)
            {
                yield return answer;
                continue;
            }

            if (Aspect(sentence, date, trigger) is { } aspect && (aspect.StartsWith(ReleaseSubject.NeighbourPrefix, StringComparison.Ordinal) || (aspect.StartsWith(ReleaseSubject.Special, StringComparison.Ordinal) ? OtherWorks.OwnOrTieIn(sentence, date) : OtherWorks.Own(sentence, date))) && Claim(sentence, date, trigger, Abroad(sentence, date, aspect)) is { } claim)
            {
                if (claim.Aspect is "" or "finale" && EdtfDate.TryParse(claim.Value, out var day) && (OriginalVersion.IsMeant(sentence, trigger.Start, day) || OnceRanPattern.IsMatch(sentence.Mask[trigger.Start..trigger.End])))
                {
                    foreach (var original in OfOriginal(sentence, date, claim))
                    {
                        yield return original;
                    }

                    continue;
                }

                if (IsOfOldNews(sentence, claim))
                {
                    continue;
                }

                if (RanPattern.IsMatch(sentence.Mask[trigger.Start..trigger.End]))
                {
                    // How long our own show ran is told better by its seasons.
                    continue;
                }

                yield return claim;
                if (aspect.StartsWith("episode-", StringComparison.Ordinal) && BackPattern.IsMatch(sentence.ClauseMask(date)))
                {
                    // "The show will be back with episode 8 on …"
                    yield return claim with { Aspect = ReleaseSubject.Midseason };
                }
            }
        }

        if (ThroughPattern.Match(sentence.Mask) is { Success: true } through && !HalfPattern.IsMatch(sentence.Mask) && OtherWorks.Own(sentence, through.Index)
            && sentence.Date(through.Groups["d"].Index, RanAlreadyPattern.IsMatch(sentence.Mask) ? DateDirection.Past : DateDirection.Future) is { IsDay: true } last)
        {
            // "New episodes weekly through May 20": that is the last one's day.
            yield return sentence.Draft(ClaimKind.Release, last.ToString(), last.ToText(), sentence.StandingAt(through.Groups["d"].Index), "release") with
            {
                Season = sentence.SeasonAt(through.Groups["d"].Index),
                Aspect = "finale",
            };
        }

        if (UndatedPattern.Match(sentence.Mask) is { Success: true } undated)
        {
            yield return sentence.Draft(ClaimKind.Release, null, "no date announced", Standing.Denied, "release-undated") with
            {
                Season = sentence.SeasonAt(undated.Index),
                Aspect = Undated,
            };
        }
    }

    // In an article on season 4 a date of ten years ago is no date of that season, where the sentence does not say so.
    private static bool IsOfOldNews(Sentence sentence, Claim claim)
    {
        const int LongAgo = 3 * 365;
        return claim.Aspect.Length == 0 && claim.Season > 1 && claim.Season == sentence.Article.Season && !sentence.Mask.Any(Masks.IsSeason)
            && sentence.Article.AsOf is { } asOf && EdtfDate.TryParse(claim.Value, out var date) && date.HasYear && asOf.Latest.DayNumber - date.Latest.DayNumber > LongAgo;
    }

    // A row of a table may give the weekday in one cell and the date in the next.
    private static int? FullDate(Sentence sentence)
    {
        var dates = Enumerable.Range(0, sentence.Mask.Length).Where(i => Masks.IsDate(sentence.Mask[i])).ToList();
        return dates.Count == 0 ? null : dates.Find(i => sentence.At(i).Text.Any(char.IsDigit)) is > 0 and var full ? full : dates[0];
    }

    private static IEnumerable<Claim> OfOriginal(Sentence sentence, int date, Claim claim)
    {
        yield return claim with { Season = null, Aspect = claim.Aspect.Length == 0 ? OriginalVersion.Aspect : OriginalVersion.Finale };
        if (sentence.Date(date, DateDirection.Past) is { IsInterval: true } run && claim.Aspect.Length == 0)
        {
            var end = new EdtfDate(run.To);
            yield return claim with { Season = null, Aspect = OriginalVersion.Finale, Value = end.ToString(), Text = end.ToText() };
        }
    }

    // "… premieres in the U.S. on …": where the show is at home is told by other articles.
    private static string Abroad(Sentence sentence, int date, string aspect)
    {
        if (aspect.Length > 0)
        {
            return aspect;
        }

        // Before the date, else right behind it: "in the UK on D and in the US on D".
        var before = sentence.Before(date);
        var last = date - (before.Length - 1 - before.AsSpan().LastIndexOfAnyInRange('\uE100', '\uE1FF'));
        var after = sentence.After(date);
        var next = date + 1 + (after.AsSpan().IndexOfAny(',', ';', '.') is >= 0 and var stop ? stop : after.Length);
        var country = ArticleScope.CountryOf(sentence.Words(last, date))
            ?? ArticleScope.CountryOf(sentence.Words(date + 1, next))
            ?? (sentence.Previous is { IsQuestion: true } question ? ArticleScope.CountryOf(question.Text) : null)
            ?? ArticleScope.CountryOf(sentence.Heading)
            ?? sentence.Article.Scope.Country;
        return country is null ? aspect : AbroadPrefix + country;
    }

    private static string? Aspect(Sentence sentence, int date, EventTrigger trigger)
    {
        var clause = sentence.ClauseMask(date);
        return trigger.Kind switch
        {
            // Whatever else stands before, only a show "ran for six seasons from".
            EventKind.Release when RanPattern.IsMatch(sentence.Mask[trigger.Start..trigger.End]) => "",
            EventKind.Release => ReleaseSubject.Aspect(sentence, date, trigger),
            EventKind.Finale => "finale",
            EventKind.Trailer => "trailer",
            EventKind.Announcement when DateNounPattern.IsMatch(clause) => Announced,
            _ => null,
        };
    }

    private static Claim? Claim(Sentence sentence, int index, EventTrigger trigger, string aspect)
    {
        var direction = aspect == Announced ? DateDirection.Past : DateEvents.Direction(sentence, index);
        if (sentence.Date(index, direction) is not { } date)
        {
            return null;
        }

        if (direction == DateDirection.Future && date.IsDay && date.Latest == sentence.Article.AsOf?.Latest && sentence.At(index).Text.EndsWith("day", StringComparison.OrdinalIgnoreCase) && FromPattern.IsMatch(sentence.Before(index)))
        {
            // Who writes "from Friday" on a Friday means the next.
            date = EdtfDate.Day(date.Latest.AddDays(7));
        }

        var clause = sentence.Clause(index);
        if (date.IsInterval && RunPattern.IsMatch(sentence.Mask[clause.Start..index]))
        {
            // "It aired from March to May" began in March.
            date = new EdtfDate(date.From);
        }

        var standing = StandingOf(sentence, index, date);
        if (MovedDates.IsOld(sentence, index))
        {
            // That it was once planned so is no rival of the day that holds: the article denies it.
            standing = Standing.Denied;
        }
        else if (DeniedPattern.IsMatch(sentence.Mask[clause.Start..Math.Max(trigger.End, clause.Start)]) && !UntilPattern.IsMatch(sentence.Mask[clause.Start..index]))
        {
            standing = Standing.Denied;
        }

        return sentence.Draft(ClaimKind.Release, date.ToString(), date.ToText(), standing, aspect == Announced ? "release-announced" : "release") with
        {
            Season = Season(sentence, index, date, direction, aspect),
            Aspect = aspect,
        };
    }

    // A day stated right after "… announced the release date" is announced too, though its own words only say "will".
    private static Standing StandingOf(Sentence sentence, int index, EdtfDate date)
    {
        var standing = sentence.StandingAt(index);
        if (standing == Standing.Speculation && ReportedSpeechPattern.Match(sentence.Mask) is { Success: true } told)
        {
            // "… confirmed that it would debut in October" is no guess: "would" only stands for "will".
            var plain = told.Groups["a"].Value + " will ";
            standing = StandingReader.IsGuess(plain + sentence.ClauseMask(index).Replace("would", "will", StringComparison.Ordinal)) ? standing
                : StandingReader.IsAnnouncement(plain) ? Standing.Official
                : Standing.Reported;
        }

        var announced = AnnouncesDate(sentence.Mask[..sentence.Clause(index).Start]) || (sentence.Previous is { } before && AnnouncesDate(before.Mask));
        return standing == Standing.Reported && date.IsDay && announced ? Standing.Official : standing;
    }

    private static bool AnnouncesDate(string words) =>
        StandingReader.IsAnnouncement(words) && DateNounPattern.IsMatch(words) && !StandingReader.IsGuess(words);

    /// <summary>"The show premiered in 2031" means its first season, whatever the article is about.</summary>
    private static int? Season(Sentence sentence, int index, EdtfDate date, DateDirection direction, string aspect)
    {
        if (aspect.StartsWith(ReleaseSubject.NeighbourPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        if (ReleaseSubject.Elliptic(sentence, index) is { } elliptic)
        {
            return elliptic;
        }

        if (sentence.SeasonsAt(index) is { Count: > 0 } named)
        {
            return named[0];
        }

        var past = direction == DateDirection.Past && (sentence.Article.AsOf is not { } asOf || date.Earliest <= asOf.Latest);
        // "The show began in 2031" is its first season too, where that is not just now.
        const int LongAgo = 300;
        var began = past && sentence.Article.AsOf is { } day && day.Latest.DayNumber - date.Latest.DayNumber > LongAgo && BeganPattern.IsMatch(sentence.ClauseMask(index));
        return past && aspect.Length == 0 && (began || (FirstShowingPattern.IsMatch(sentence.ClauseMask(index)) && !ThisSeasonPattern.IsMatch(sentence.ClauseMask(index)))) ? 1 : sentence.SeasonAt(index);
    }

    private static readonly Pattern WhenHeadingPattern = new(@"\bwhen\b[^?]*\b(?:come|coming|out|release|premiere|air|start|return|arrive|drop|debut|begin)|\b(?:release|premiere|air) date\b", RegexOptions.IgnoreCase);

    private static readonly Pattern DateNounPattern = new(@"\b(?:release|premiere|air|return|launch|debut|broadcast|streaming|official|exact|start) (?:date|window)\b|\bwhen .{0,30}\b(?:premiere|return|air|arrive)s?\b", RegexOptions.IgnoreCase);

    private static readonly Pattern DeniedPattern = new(@"(?:\b(?:not|never|no longer)\b|n't\b)(?!.* and (?:will|is|are|was)\b)", RegexOptions.IgnoreCase);

    private static readonly Pattern ThroughPattern = new(@"\b(?:episodes?|instal?ments?|chapters?|one|more|the rest|(?:the )?(?:remaining|other) [\w-]+|weekly|continu(?:es|ing)|airing|rolling out)\b[^.;]{0,60}?\b(?:weekly|once a week|(?:every|each|a|per) (?:week|\w+day)|week(?:ly)? by week|on \w+days|(?:every |each |on )?" + Masks.Any + @")[^.;\uE100-\uE1FF]{0,25}?\b(?:through|until|till|up to|leading up to)(?: the)? (?<d>" + Masks.Date + ")", RegexOptions.IgnoreCase);

    private static readonly Pattern RanAlreadyPattern = new(@"\b(?:aired|ran|premiered|debuted|launched|dropped|was|were|began|started|arrived|followed weekly)\b", RegexOptions.IgnoreCase);

    // The last before a break is not the last.
    private static readonly Pattern HalfPattern = new(@"\b(?:break|hiatus|mid-?season|halves|half|part (?:one|two|1|2)|first batch|free|available until|catch up)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern RanPattern = new(@"^(?:originally )?(?:ran|running|for)\b", RegexOptions.IgnoreCase);

    // "after originally running for five series between D and D"
    private static readonly Pattern OnceRanPattern = new("^originally r", RegexOptions.IgnoreCase);

    private static readonly Pattern FromPattern = new(@"\bfrom $");

    private static readonly Pattern RunPattern = new(@"\b(?:aired|airs|ran|running|runs?|for|was (?:shown|broadcast)|streamed)\b[^.;,]{0,30} (?:from|between) $", RegexOptions.IgnoreCase);

    private static readonly Pattern ReportedSpeechPattern = new(@"\b(?<a>announced|confirmed|revealed|said|stated|declared)\b[^.;]{0,120}\bwould (?:\w+ )?(?:premiere|debut|air|return|release|launch|arrive|drop|come|be (?:released|back|out|available|shown))\b", RegexOptions.IgnoreCase);

    private static readonly Pattern UntilPattern = new(@"\b(?:until|till|before|only|just|but|surprised?|out of the question)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern BackPattern = new(@"\b(?:be|is|are) back\b|\b(?:returns?|resumes?)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern BeganPattern = new("(?:" + Masks.Show + @"|\b(?:it|the (?:show|series))) (?:first )?(?:began|started|kicked off)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern FirstShowingPattern = new(@"\b(?:made its (?:\w+ )?debut|(?:first|originally|initially) (?:premiered|debuted|aired|launched|arrived|released|hit)|(?:premiered|debuted|launched|arrived|was released|came out|hit|dropped|landed)\b)", RegexOptions.IgnoreCase);

    // "The season premiered on …" speaks of the one that the article is about.
    private static readonly Pattern ThisSeasonPattern = new(@"\b(?:the|this|that|its|current|latest|new) season\b|\b(?:this|latest|current|new) (?:series|run)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern UndatedPattern = new(
        @"\b(?:no|not|n't|yet to|without|awaiting|waiting (?:for|on)|nothing)\b[^.;]{0,60}\b(?:release|premiere|air|return|launch|premier) (?:date|window)\b|\b(?:release|premiere|air|return|launch) (?:date|window)\b[^.;,]{0,50}\b(?:not|n't|yet to|no |unknown|unannounced|tba|tbd|under wraps|up in the air)|\byet to (?:reveal|announce|confirm|say) when\b|\b(?:don't|do not|doesn't|haven't) [^.;]{0,30}\b(?:specific|exact|official|firm|precise) date\b|n't [^.;]{0,60}\b(?:release|premiere|air|return) date\b|\bno (?:day|date) (?:has|have) (?:\w+ )?been (?:set|announced|confirmed|given|fixed|revealed)\b|\b(?:given|announced|set) no date\b",
        RegexOptions.IgnoreCase);
}
