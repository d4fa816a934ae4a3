using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;
using FanBot.Knowledge.Topics.Renewal;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>When a season comes, whether it comes when the question supposes, and when its date was made known.</summary>
internal static class ReleaseAnswers
{
    public static Answer? Release(Question question, ShowView view)
    {
        var facts = view.Facts(ClaimKind.Release);
        question = OfFirst(question, facts);
        if (OfNeighbour(question, view, facts) is { } neighbour)
        {
            return neighbour;
        }

        // "When did it come out?" is not answered by a guess at the next season.
        var told = !question.WantsGuesses && !question.IsYesNo && Qualifiers.LooksBack(question);
        IReadOnlyList<Fact> asked = [.. facts.Where(f => f.Aspect == question.Aspect && f.Best.Value is not null)];
        if (asked.Count == 0 && question.Aspect == ReleaseSubject.Special)
        {
            // Who asks for "the special" need not know that it is the one of Christmas.
            asked = [.. facts.Where(f => f.Aspect.Name == ReleaseSubject.Special && f.Best.Value is not null)];
        }

        IReadOnlyList<Fact> dated = [.. asked.Where(f => !told || f.Best.Standing != Standing.Speculation)];
        if (told && dated.Count == 0 && asked.Count > 0)
        {
            return null;
        }

        var chosen = Chosen(question, facts, dated);
        var fact = question.WantsGuesses ? Guessed(chosen, question.WantsEarliest) : chosen.Count > 0 ? chosen[0] : null;
        return fact is null
            ? !question.Aspect.IsNone ? null
                : OutAnswers.WithoutDay(question, view, facts) ?? Bounded(question, view, facts) ?? Undated(question, view, facts)
            : Dated(question, view, facts, fact);
    }

    // All that is known is before which day it does not come.
    private static Answer? Bounded(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var chosen = Seasons.Choose([.. facts.Where(f => f.Aspect == ReleaseRule.NotBefore && f.Best is { Value: not null, Standing: not Standing.Denied })], question.Season);
        if (chosen.Count == 0 || chosen[0].Best is not { } bound || !EdtfDate.TryParse(bound.Value, out var day))
        {
            return null;
        }

        var no = question.IsYesNo && (question.Supposed is { } supposed ? supposed.Latest < day.Earliest : day.Earliest > view.Now);
        return Compose.Of(
            question,
            Wording.Title(view, chosen[0].Season, "release"),
            $"{(no ? "No: not" : "Not")} before {bound.Text} \u2013 {Wording.Subject(view, chosen[0].Season)} ({Wording.Standing(bound)}); no article states the day.",
            chosen[0]);
    }

    // When the show was first seen, its first season tells.
    private static Question OfFirst(Question question, IReadOnlyList<Fact> facts) =>
        question.Aspect == QuestionAspects.First ? question with { Aspect = Aspect.None, Season = question.Season ?? 1 }
        : question.Aspect.IsNone && Qualifiers.AsksForStart(question)
            && facts.Any(f => f is { Aspect.IsNone: true, Season: 1, Best: { Value: not null, Standing: Standing.Official or Standing.Reported } })
            ? question with { Season = 1 }
        : question;

    private static IReadOnlyList<Fact> Chosen(Question question, IReadOnlyList<Fact> facts, IReadOnlyList<Fact> dated)
    {
        if (question is { IsYesNo: true, Season: null, Supposed: { } day }
            && facts.FirstOrDefault(f => f.Aspect == question.Aspect && Tells(f, day)) is { } meant)
        {
            return [meant];
        }

        var chosen = Seasons.Choose(dated, question.Season);
        if (chosen.Count > 0 || question.Aspect.Name != ReleaseRule.Abroad)
        {
            return chosen;
        }

        // The country may be the show's own.
        var country = question.Aspect.Of;
        return
        [
            .. Seasons.Choose([.. facts.Where(f => f.Aspect.IsNone && f.Best.Value is not null)], question.Season)
                .Where(f => f.Best.Claims.Any(c => ArticleScope.CountryOf(c.Quote) == country)),
        ];
    }

    private static Answer? Dated(Question question, ShowView view, IReadOnlyList<Fact> facts, Fact fact)
    {
        if (question.Aspect.IsNone && IsOfAnotherSeason(fact, facts))
        {
            // Of the show it is the date all the same.
            return question.Season is not null ? Undated(question with { Season = fact.Season }, view, facts) : Compose.Of(
                question,
                Wording.Title(view, null, "release"),
                $"{Lead(question, fact.Best)}{view.Show.Name} ({Wording.Standing(fact.Best)}).",
                fact with { Season = null });
        }

        if (question.Aspect == OriginalVersion.Finale && question.Words.Contains("episode", StringComparison.OrdinalIgnoreCase)
            && EdtfDate.TryParse(fact.Best.Value, out var ended) && !ended.IsDay)
        {
            // An episode has a day; the year in which the show ended is not it.
            return null;
        }

        if (question is { Aspect.Name: OriginalVersion.Aspect, IsYesNo: false }
            && facts.FirstOrDefault(f => f.Aspect == OriginalVersion.Finale && f.Best.Value is not null && f.IsRumour() == fact.IsRumour()) is { } end)
        {
            // Of the older version, its years are what is asked for.
            return Compose.Of(
                question,
                Wording.Title(view, null, "release"),
                $"{fact.Best.Text} to {end.Best.Text} \u2013 the original of {view.Show.Name} ({Wording.Standing(fact.Best)}).",
                fact with { Conflicting = false },
                [end]);
        }

        return Stated(question, view, facts, fact);
    }

    private static Answer Stated(Question question, ShowView view, IReadOnlyList<Fact> facts, Fact fact)
    {
        var best = fact.Best;
        var title = Wording.Title(view, fact.Season, "release");
        var whose = question.Aspect.Name is OriginalVersion.Aspect or OriginalVersion.Finale or OriginalVersion.Seasons
            ? view.Show.Name : Wording.Subject(view, fact.Season);
        var what = Thing(question.Aspect == ReleaseSubject.Special ? fact.Aspect : question.Aspect) + whose;
        if (best.Standing == Standing.Denied)
        {
            return Compose.Of(question, title, $"{DoesNotCome(question, best, view.Now, what)} ({Wording.Standing(best)}).", fact);
        }

        if (fact.Aspect.Name == ReleaseRule.Abroad)
        {
            what += $", in {Place(fact.Aspect.Of)}";
        }

        if (best.Standing == Standing.Speculation)
        {
            FactValue[] guesses = [best, .. fact.Rivals.Where(r => r.Standing == Standing.Speculation)];
            var said = string.Join("; ", guesses.Take(4).Select(g => $"{g.Text} ({Wording.AsOf(g.AsOf)})"));
            var text = $"No date is confirmed for {what}. Guesses only: {said}.";
            return Compose.Of(question, title, text, fact, guesses.Skip(1).Take(3).Select(g => fact with { Best = g }));
        }

        if (Overtaken.Of(question, view, fact, what) is { } overtaken)
        {
            return overtaken;
        }

        var shown = facts.FirstOrDefault(f => f.Aspect == ReleaseRule.Out && f.Season == fact.Season);
        var (lead, behind) = OutAnswers.Of(question, best, shown, view.Now) ?? (Lead(question, best) + Countdown(question, best, view.Now), "");
        return Compose.Of(question, title, $"{lead}{what} ({Wording.Standing(best)}{Known(question, facts, fact)}){behind}.", fact);
    }

    // All that is known is when it does not come; of a day that is over, that it did not come then.
    private static string DoesNotCome(Question question, FactValue denied, DateOnly now, string what)
    {
        var on = Wording.On(denied.Value, denied.Text);
        var no = question.IsYesNo && Asks(question, denied);
        return EdtfDate.TryParse(denied.Value, out var date) && date is { IsDay: true, HasYear: true } && date.Latest < now
            ? $"{(no ? "No: " : "")}{(no ? what : Wording.Capital(what))} did not come out {on}, as was once planned or said"
            : $"{(no ? "No: not" : "Not")} {on}: {what}";
    }

    // Of several dates in turn, an article tells when the one it gives was announced.
    private static string Known(Question question, IReadOnlyList<Fact> facts, Fact fact) =>
        question.Aspect.IsNone && fact.Best.Standing == Standing.Official
        && facts.FirstOrDefault(f => f.Aspect == ReleaseRule.Announced && f.Season == fact.Season && !f.IsRumour()) is { Best.Value: not null } announced
        && announced.Best.Claims.Any(a => fact.Best.Claims.Any(b => b.Source.Path == a.Source.Path))
            ? $", announced on {announced.Best.Text}"
            : "";

    // That it does not come on the 14th says nothing of July.
    private static bool Asks(Question question, FactValue denied) =>
        question.Supposed is not { } supposed || (EdtfDate.TryParse(denied.Value, out var day) && supposed.IsDay && supposed.Overlaps(day));

    // An article that says that there is no date for the season it is about, and names one for "the show" in these
    // weeks, speaks of an earlier season.
    private static bool IsOfAnotherSeason(Fact fact, IReadOnlyList<Fact> facts)
    {
        const int Soon = 60;
        var undated = facts.FirstOrDefault(f => f.Aspect == ReleaseRule.Undated && f.Season == fact.Season && f.Season > 1);
        return undated is not null && fact.Best.Standing != Standing.Speculation
            && fact.Best.Claims.All(c => undated.Best.Claims.Any(u => u.Source.Path == c.Source.Path) && !Qualifiers.NamesSeason(c.Quote)
                && c.Claim.AsOf is { } asOf && EdtfDate.TryParse(c.Claim.Value, out var day) && day.Earliest.DayNumber <= asOf.Latest.DayNumber + Soon);
    }

    // "Did it start on the 12th?" means the season of which that day was once told, whether it held or not.
    private static bool Tells(Fact fact, EdtfDate supposed) =>
        supposed.IsDay && fact.Rivals.Prepend(fact.Best).Any(v => EdtfDate.TryParse(v.Value, out var date) && date.IsDay && supposed.Contains(date));

    /// <summary>A country as it stands behind "in".</summary>
    public static string Place(string country) => country is "US" or "UK" ? "the " + country : country;

    /// <summary>What else a show is called by who has its older version in mind: "the reboot".</summary>
    public static IEnumerable<string> WordsForUs(ShowView view) =>
        view.Facts(ClaimKind.Release).Any(f => f.Aspect.Name is OriginalVersion.Aspect or OriginalVersion.Finale) ? ["reboot", "revival", "remake"] : [];

    /// <summary>The date of a spin-off that the question names by a word of its title.</summary>
    private static Answer? OfNeighbour(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var asked = TermAnalyzer.Terms(question.Words).ToHashSet(StringComparer.Ordinal);
        var own = TermAnalyzer.Terms(view.Show.Name).ToHashSet(StringComparer.Ordinal);
        var fact = facts
            .Where(f => f.Aspect.Name == ReleaseSubject.Neighbour && f.Best.Value is not null)
            .Select(f => (Fact: f, Words: TermAnalyzer.Terms(f.Aspect.Of).Where(t => !own.Contains(t)).ToList()))
            .Where(f => f.Words.Count > 0 && f.Words.TrueForAll(asked.Contains))
            .OrderByDescending(f => f.Words.Count)
            .Select(f => f.Fact)
            .FirstOrDefault();
        if (fact is null
            || (question.Season is { } season && !SeasonFinder.Find(Folding.Plain(fact.Best.Claims[0].Quote)).Any(m => m.Seasons.Contains(season))))
        {
            // The date of a spin-off is that of the season that its sentence names.
            return null;
        }

        var subject = fact.Aspect.Of;
        return Compose.Of(question, Wording.Title(view, null, "release"), $"{Lead(question, fact.Best)}{subject} ({Wording.Standing(fact.Best)}).", fact);
    }

    public static Answer? Announced(Question question, ShowView view)
    {
        var chosen = Seasons.Choose([.. view.Facts(ClaimKind.Release).Where(f => f.Aspect == ReleaseRule.Announced)], question.Season);
        return chosen.Count == 0 ? null : Compose.Of(
            question,
            Wording.Title(view, chosen[0].Season, "release"),
            $"{Wording.Capital(chosen[0].Best.Text)}: then the release date of {Wording.Subject(view, chosen[0].Season)} was announced "
            + $"({Wording.Standing(chosen[0].Best)}).",
            chosen[0]);
    }

    /// <summary>The value first; for "is it coming in July?", whether it is.</summary>
    private static string Lead(Question question, FactValue best)
    {
        if (question is { IsYesNo: true, Supposed: { } supposed } && EdtfDate.TryParse(best.Value, out var date))
        {
            bool? right = question.SupposedIs switch
            {
                SupposedRelation.Before => date.Latest <= supposed.Latest ? true : date.Earliest > supposed.Latest ? false : null,
                SupposedRelation.After => date.Earliest > supposed.Latest ? true : date.Latest <= supposed.Latest ? false : null,
                _ => supposed.Contains(date) ? true : supposed.Overlaps(date) ? null : false,
            };
            return right switch { true => "Yes: ", false => "No: ", _ => "" } + $"{best.Text} \u2013 ";
        }

        var weekday = question.WantsWeekday && EdtfDate.TryParse(best.Value, out var day) && day is { IsDay: true, HasYear: true } ? day.Earliest.DayOfWeek
            + ", " : "";
        return (question.IsYesNo ? "Yes: " : "") + $"{weekday}{best.Text} \u2013 ";
    }

    /// <summary>For "how many days until": how many.</summary>
    private static string Countdown(Question question, FactValue best, DateOnly now)
    {
        if (!question.WantsCountdown || !EdtfDate.TryParse(best.Value, out var date) || date is not { IsDay: true, HasYear: true })
        {
            return "";
        }

        var days = date.Earliest.DayNumber - now.DayNumber;
        var weeks = question.Words.Contains("week", StringComparison.OrdinalIgnoreCase) && days % 7 == 0 ? $" ({days / 7} weeks)" : "";
        return days switch { 0 => "today, ", 1 => "in 1 day, ", > 1 => $"in {days} days{weeks}, ", -1 => "1 day ago, ", _ => $"{-days} days ago, " };
    }

    private static string Thing(Aspect aspect) => aspect.Name switch
    {
        "" => "",
        "finale" => "the finale of ",
        OriginalVersion.Aspect => "the original of ",
        OriginalVersion.Finale => "the end of the original of ",
        "trailer" => "the trailer for ",
        ReleaseSubject.Special when aspect.Of.Length == 0 => "the special of ",
        ReleaseSubject.Special => $"the {Wording.Capital(aspect.Of.Replace('-', ' '))} special of ",
        ReleaseSubject.Midseason => "the mid-season return of ",
        ReleaseRule.Abroad => "",
        _ => $"{aspect.ToString().Replace('-', ' ')} of ",
    };

    private static Fact? Guessed(IReadOnlyList<Fact> facts, bool earliest)
    {
        if (facts.Count == 0)
        {
            return null;
        }

        var guesses = facts[0].Rivals.Prepend(facts[0].Best).Where(r => r.Standing == Standing.Speculation).ToList();
        if (earliest)
        {
            guesses = [.. guesses.OrderBy(g => g.AsOf?.Latest ?? DateOnly.MaxValue)];
        }

        return guesses.Count == 0 ? facts[0] : facts[0] with { Best = guesses[0], Rivals = guesses[1..], Conflicting = false };
    }

    private static NotKnown? Undated(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var chosen = Seasons.Choose([.. facts.Where(f => f.Aspect == ReleaseRule.Undated)], question.Season);
        if (chosen.Count == 0 && question.Season is { } season
            && view.FactsOf(season, ClaimKind.Renewal)
                .FirstOrDefault(f => f.Best.Value is RenewalRule.Undecided or RenewalRule.Cancelled && !f.IsRumour()) is { } decision)
        {
            var made = decision.Best.Text.StartsWith("cancelled", StringComparison.Ordinal)
                ? "it has been " + decision.Best.Text
                : "whether it will be made is " + decision.Best.Text;
            return new NotKnown
            {
                Question = question.Text,
                Title = Wording.Title(view, season, "release"),
                Season = season,
                Text = $"No article states a date for {Wording.Subject(view, season)}: {made} ({Wording.Standing(decision.Best)}).",
                AsOf = decision.Best.AsOf,
                Reason = NotKnownReason.NoSource,
                Nearest = [Wording.Cite(decision.Best.Claims[0])],
            };
        }

        return chosen.Count == 0 ? null : new NotKnown
        {
            Question = question.Text,
            Title = Wording.Title(view, chosen[0].Season, "release"),
            Kind = ClaimKind.Release,
            Season = chosen[0].Season,
            Text = $"No article states a date for {Wording.Subject(view, chosen[0].Season)}: {Wording.AsOf(chosen[0].Best.AsOf)} no release date had been "
                + $"announced.",
            AsOf = chosen[0].Best.AsOf,
            Reason = NotKnownReason.NotYetAnnounced,
            Nearest = [Wording.Cite(chosen[0].Best.Claims[0])],
        };
    }
}
