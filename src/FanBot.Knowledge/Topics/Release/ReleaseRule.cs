using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>"Season 2 premieres on 3 August", "we might see it in autumn", "the date was announced on 24 April", "no date yet".</summary>
internal sealed class ReleaseRule : IClaimRule
{
    /// <summary>Aspect of the day on which a release date was made known.</summary>
    public const string Announced = "announced";

    /// <summary>Aspect of the statement that there is no date yet.</summary>
    public const string Undated = "undated";

    /// <summary>Aspect, with the country, of the day on which its viewers get to see a season.</summary>
    public const string Abroad = "abroad";

    /// <summary>Aspect of a day before which it does not come: a bound, and not its day.</summary>
    public const string NotBefore = "not-before";

    /// <summary>Aspect of the statement that it can be seen, whichever day it came.</summary>
    public const string Out = "out";

    /// <summary>What a claim that there is no date says where there was one before.</summary>
    public const string Postponed = "postponed without a new date";

    // A line that only answers its heading has no more characters.
    private const int LongestAnswer = 60;

    // Nor has a country's name in front of its day.
    private const int LongestCountry = 24;

    private static readonly PhraseBook Said = PhraseBook.Read("Topics.Release.release.phrases");

    private static readonly PhraseBook Around = PhraseBook.Read("Topics.Release.release-guards.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var said = Said.Matches(sentence.Tokens).ToList();
        return Dated(sentence).SelectMany(e => OfDate(sentence, e.Date, e.Event))
            .Concat(LastOnes(sentence, said))
            .Concat(said.Where(m => m.Value is Undated or "postponed").Take(1).Select(undated => NoDate(sentence, undated)))
            .Concat(said.Where(m => m.Value == Out && IsSeason(sentence, m)).Take(1).Select(now => OutNow(sentence, now)));
    }

    // The dates of the sentence with what happens on them. "When does season 2 come out?" – "On Friday, 3 August."
    private static List<(int Date, EventTrigger Event)> Dated(Sentence sentence)
    {
        var events = DateEvents.Read(sentence).ToList();
        return events.Count == 0 && sentence.Mask.Length < LongestAnswer && FullDate(sentence) is { } alone
            && (IsHeaded(sentence, "asked") || IsCountryItem(sentence))
            && !Besides.AreAll(sentence.Text, "")
            ? [(alone, new EventTrigger(EventKind.Release, 0, 0))]
            : events;
    }

    // "Release dates of season 2:" – "Germany: 1 July".
    private static bool IsCountryItem(Sentence sentence) =>
        sentence.Passage.Kind == PassageKind.ListItem
        && ((sentence.Previous is { } intro && IsSaid("dates", intro.Tokens)) || IsHeaded(sentence, "dates"))
        && BeforeDate(sentence) is { } country && ArticleScope.CountryOf(country + ": ") is not null;

    // What stands in front of the colon or dash before the day.
    private static string? BeforeDate(Sentence sentence)
    {
        var date = sentence.Mask.AsSpan().IndexOfAnyInRange('\uE100', '\uE1FF');
        var words = date < 0 ? "" : sentence.Mask[..date].TrimEnd();
        return words is [.. var country, ':' or '-' or '\u2013' or '\u2014'] && country.Trim() is { Length: > 0 and <= LongestCountry } name
            && !name.AsSpan().ContainsAny(':', '\u2013', '\u2014') ? sentence.Unmask(name) : null;
    }

    private static bool IsHeaded(Sentence sentence, string what) =>
        sentence.Heading.Length > 0 && IsSaid(what, Tokenizer.Read(sentence.Heading));

    private static bool IsSaid(string what, IReadOnlyList<Token> tokens) => Around.Fits(tokens, what) is not null;

    private static IEnumerable<Claim> OfDate(Sentence sentence, int date, EventTrigger trigger)
    {
        var of = Said.Matches(sentence.Tokens).Where(m => m.Part("date")?.Start == date).Select(m => m.Value).ToList();
        if (trigger.Kind == EventKind.Release && of.Contains("ends"))
        {
            return [];
        }

        if (trigger.Kind == EventKind.Release && of.Contains("bound"))
        {
            return ReleaseSubject.Of(sentence, date, trigger) is { IsNone: true } && IsOwn(sentence, date, Aspect.None)
                && Claim(sentence, date, trigger, NotBefore) is { } bound
                ? [bound]
                : [];
        }

        if (trigger is { Kind: EventKind.Release, End: 0 }
            && Claim(sentence, date, trigger, InCountry(sentence, date, ReleaseSubject.OfHeading(sentence.Heading))) is { } answer)
        {
            return [answer];
        }

        if (AspectOf(sentence, date, trigger) is not { } aspect || !IsOwn(sentence, date, aspect)
            || Claim(sentence, date, trigger, InCountry(sentence, date, aspect)) is not { } claim)
        {
            return [];
        }

        if (IsOfOriginal(sentence, trigger, claim))
        {
            return OfOriginal(sentence, date, claim);
        }

        // How long our own show ran is told better by its seasons.
        return IsOfOldNews(sentence, claim) || trigger.Says is EventTrigger.Ran or EventTrigger.OnceRan ? []
            // "The show will be back with episode 8 on …"
            : aspect.Name == ReleaseSubject.Episode && Says("back", sentence, sentence.Clause(date))
                ? [claim, claim with { Aspect = ReleaseSubject.Midseason }]
            : [claim];
    }

    // "New episodes weekly through May 20": that is the last one's day.
    private static IEnumerable<Claim> LastOnes(Sentence sentence, List<PhraseMatch> said)
    {
        if (said.Find(m => m.Value == "through") is { } through && !said.Exists(m => m.Value == "half") && sentence.StatementAt(through.Span.Start).IsOfShow
            && through.Part("date")!.Value.Start is var end
            && sentence.Date(end, IsSaid("ran", sentence.Tokens) ? DateDirection.Past : DateDirection.Future) is { IsDay: true } last)
        {
            yield return sentence.Draft(ClaimKind.Release, last.ToString(), last.ToText(), sentence.StandingAt(end), "release") with
            {
                Season = sentence.SeasonAt(end),
                Aspect = "finale",
            };
        }
    }

    private static Claim NoDate(Sentence sentence, PhraseMatch undated) =>
        sentence.Draft(
            ClaimKind.Release, null, undated.Value == "postponed" ? Postponed : "no date announced", Standing.Denied, "release-undated") with
        {
            Season = sentence.SeasonAt(undated.Span.Start),
            Aspect = Undated,
        };

    // "The trailer for season 2 is out now" and "season 2 is now available on Blu-ray" speak of other things.
    private static bool IsSeason(Sentence sentence, PhraseMatch now) =>
        sentence.StatementAt(now.Span.Start).IsOfShow && ReleaseSubject.IsSeason(sentence, now.Span)
        && !Besides.AreAll(sentence.Words(now.Span.End, sentence.Mask.Length).Split(',')[0], "");

    private static Claim OutNow(Sentence sentence, PhraseMatch now) =>
        sentence.Draft(ClaimKind.Release, null, "out now", sentence.StandingAt(now.Span.Start), "release-out") with
        {
            Season = sentence.SeasonAt(now.Span.Start),
            Aspect = Out,
        };

    private static bool IsOfOriginal(Sentence sentence, EventTrigger trigger, Claim claim) =>
        claim.Aspect.Name is "" or "finale" && EdtfDate.TryParse(claim.Value, out var day)
        && (sentence.StatementAt(trigger.Start).IsOfOriginal(day) || trigger.Says == EventTrigger.OnceRan);

    private static bool IsOwn(Sentence sentence, int date, Aspect aspect) =>
        aspect.Name == ReleaseSubject.Neighbour
        || (aspect.Name == ReleaseSubject.Special ? sentence.StatementAt(date).IsOfShowOrTieIn : sentence.StatementAt(date).IsOfShow);

    private static bool Says(string what, Sentence sentence, TextSpan span) => Says(what, sentence.TokensIn(span.Start, span.End));

    private static bool Says(string what, IReadOnlyList<Token> tokens) => Said.Matches(tokens).Any(m => m.Value == what);

    // That there is none yet speaks of a date too.
    private static bool SpeaksOfDate(IReadOnlyList<Token> tokens) => Said.Matches(tokens).Any(m => m.Value is "date" or "undated");

    // In an article on season 4 a date of ten years ago is no date of that season, where the sentence does not say so.
    private static bool IsOfOldNews(Sentence sentence, Claim claim)
    {
        const int LongAgo = 3 * 365;
        return claim.Aspect.IsNone && claim.Season > 1 && claim.Season == sentence.Article.Season && !sentence.Mask.Any(Masks.IsSeason)
            && sentence.Article.AsOf is { } asOf && EdtfDate.TryParse(claim.Value, out var date) && date.HasYear
            && asOf.Latest.DayNumber - date.Latest.DayNumber > LongAgo;
    }

    // A row of a table may give the weekday in one cell and the date in the next.
    private static int? FullDate(Sentence sentence)
    {
        var dates = Enumerable.Range(0, sentence.Mask.Length).Where(i => Masks.IsDate(sentence.Mask[i])).ToList();
        return dates.Count == 0 ? null : dates.Find(i => sentence.At(i).Text.Any(char.IsDigit)) is > 0 and var full ? full : dates[0];
    }

    private static IEnumerable<Claim> OfOriginal(Sentence sentence, int date, Claim claim)
    {
        yield return claim with { Season = null, Aspect = claim.Aspect.IsNone ? OriginalVersion.Aspect : OriginalVersion.Finale };
        if (sentence.Date(date, DateDirection.Past) is { IsInterval: true } run && claim.Aspect.IsNone)
        {
            var end = new EdtfDate(run.To);
            yield return claim with { Season = null, Aspect = OriginalVersion.Finale, Value = end.ToString(), Text = end.ToText() };
        }
    }

    // "… premieres in the U.S. on …": where the show is at home is told by other articles.
    private static Aspect InCountry(Sentence sentence, int date, Aspect aspect)
    {
        if (!aspect.IsNone)
        {
            return aspect;
        }

        // Right behind the date, else before it, else further behind: "on D in the US", "in the UK on D and in the US on D".
        var before = sentence.Before(date);
        var last = date - (before.Length - 1 - before.AsSpan().LastIndexOfAnyInRange('\uE100', '\uE1FF'));
        var after = sentence.After(date);
        var next = date + 1 + (after.AsSpan().IndexOfAny(',', ';', '.') is >= 0 and var stop ? stop : after.Length);
        var country = ArticleScope.CountryRightBehind(sentence.Words(date + 1, sentence.Mask.Length))
            ?? ArticleScope.CountryOf(last > 0 ? ArticleScope.WithoutCountryRightBehind(sentence.Words(last, date)) : sentence.Words(last, date))
            ?? ArticleScope.CountryOf(sentence.Words(date + 1, next))
            ?? (sentence.Previous is { IsQuestion: true } question ? ArticleScope.CountryOf(question.Text) : null)
            ?? ArticleScope.CountryOf(sentence.Heading)
            ?? sentence.Article.Scope.Country;
        return country is null ? aspect : new Aspect(Abroad, country);
    }

    private static Aspect? AspectOf(Sentence sentence, int date, EventTrigger trigger)
    {
        return trigger.Kind switch
        {
            // Whatever else stands before, only a show "ran for six seasons from".
            EventKind.Release when trigger.Says is EventTrigger.Ran or EventTrigger.OnceRan => Aspect.None,
            EventKind.Release => ReleaseSubject.Of(sentence, date, trigger),
            EventKind.Finale => "finale",
            EventKind.Trailer => "trailer",
            EventKind.Announcement when SpeaksOfDate(sentence.TokensIn(sentence.Clause(date).Start, sentence.Clause(date).End)) => Announced,
            _ => null,
        };
    }

    private static Claim? Claim(Sentence sentence, int index, EventTrigger trigger, Aspect aspect)
    {
        var direction = aspect == Announced ? DateDirection.Past : DateEvents.Direction(sentence, index);
        if (sentence.Date(index, direction) is not { } date)
        {
            return null;
        }

        if (direction == DateDirection.Future && date.IsDay && date.Latest == sentence.Article.AsOf?.Latest
            && sentence.At(index).Text.EndsWith("day", StringComparison.OrdinalIgnoreCase)
            && sentence.Before(index).EndsWith("from ", StringComparison.Ordinal))
        {
            // Who writes "from Friday" on a Friday means the next.
            date = EdtfDate.Day(date.Latest.AddDays(7));
        }

        var clause = sentence.Clause(index);
        if (date.IsInterval && Said.Matches(sentence.Tokens).Any(m => m.Value == "ran-from" && m.Span.Start >= clause.Start && index - m.Span.End is 0 or 1))
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
        else if (aspect != NotBefore && IsDenied(sentence, clause.Start, trigger.End) && !IsSaid("until", sentence.TokensIn(clause.Start, index)))
        {
            standing = Standing.Denied;
        }

        return sentence.Draft(ClaimKind.Release, date.ToString(), date.ToText(), standing, aspect == Announced ? "release-announced" : "release") with
        {
            Season = Season(sentence, index, date, direction, aspect),
            Aspect = aspect,
        };
    }

    private static bool IsDenied(Sentence sentence, int from, int end)
    {
        while (Around.Fits(sentence.TokensIn(from, end), "asserted") is { } asserted)
        {
            from = asserted.Span.End;
        }

        return IsSaid("denied", sentence.TokensIn(from, end));
    }

    // A day stated right after "… announced the release date" is announced too, though its own words only say "will".
    private static Standing StandingOf(Sentence sentence, int index, EdtfDate date)
    {
        var standing = sentence.StandingAt(index);
        if (standing == Standing.Speculation && Around.Fits(sentence.Tokens, "told")?.Part("a") is { } told)
        {
            // "… confirmed that it would debut in October" is no guess: "would" only stands for "will".
            var plain = told.Cut(sentence.Mask) + " will ";
            standing = StandingReader.IsGuess(plain + sentence.ClauseMask(index).Replace("would", "will", StringComparison.Ordinal)) ? standing
                : StandingReader.IsAnnouncement(plain) ? Standing.Official
                : Standing.Reported;
        }

        var announced = AnnouncesDate(sentence, sentence.Clause(index).Start) || (sentence.Previous is { } before && AnnouncesDate(before, before.Mask.Length));
        return standing == Standing.Reported && date.IsDay && announced ? Standing.Official : standing;
    }

    private static bool AnnouncesDate(Sentence sentence, int end) =>
        sentence.Mask[..end] is var words && StandingReader.IsAnnouncement(words) && SpeaksOfDate(sentence.TokensIn(0, end)) && !StandingReader.IsGuess(words);

    /// <summary>"The show premiered in 2031" means its first season, whatever the article is about.</summary>
    private static int? Season(Sentence sentence, int index, EdtfDate date, DateDirection direction, Aspect aspect)
    {
        if (aspect.Name == ReleaseSubject.Neighbour)
        {
            return null;
        }

        if (aspect.Name != ReleaseSubject.Part && ReleaseSubject.Elliptic(sentence, index) is { } elliptic)
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
        var clause = sentence.Clause(index);
        var began = past && sentence.Article.AsOf is { } day && day.Latest.DayNumber - date.Latest.DayNumber > LongAgo
            && Says("first-season", sentence, clause);
        var first = began || (Says("first-showing", sentence, clause) && !Says("this-season", sentence, clause));
        return past && aspect.IsNone && first ? 1 : sentence.SeasonAt(index);
    }
}
