using System.Globalization;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Topics.Numbers;
using FanBot.Knowledge.Topics.Production;

namespace FanBot.Knowledge.Topics.Renewal;

/// <summary>Whether a season will be made: renewed, cancelled, ended or not decided.</summary>
internal static class StatusAnswers
{
    public static Answer? Of(Question question, ShowView view)
    {
        var all = view.Facts(ClaimKind.Renewal);
        if (QuestionDetails.SpinOff(question) is { } beside && !view.Show.Name.Contains(beside, StringComparison.OrdinalIgnoreCase))
        {
            return SpinOff(question, view, [.. all.Where(f => f.Aspect == SpinOffRule.SpinOff)]);
        }

        var facts = all.Where(f => f.Aspect.IsNone).ToList();
        if (question.IsCommand || question.Aspect == QuestionAspects.Summary)
        {
            return Summary(question, view, all);
        }

        if (OfOriginal(question, view, all, facts) is { } older)
        {
            return older;
        }

        if (Says(question, QuestionDetails.When))
        {
            return Decided(question, view, facts);
        }

        if (Says(question, QuestionDetails.LastSeason))
        {
            return LastSeason(view) is { Season: not null } last ? Ended(question, view, last) : null;
        }

        if (question.IsYesNo && Says(question, QuestionDetails.MoreAfter) && LastSeason(view) is { } end
            && (question.Season is null || question.Season >= end.Season))
        {
            return Compose.Of(
                question, Wording.Title(view, end.Season, "status"),
                $"No. {EndsWith(view, end)} ({Wording.Standing(end.Best)}).", end);
        }

        return Says(question, QuestionDetails.Axed) ? Cancelled(question, view, facts)
            : Says(question, QuestionDetails.Ending) && (question.Season is null || question.IsYesNo)
                ? question.Season is { } asked ? EndsAfter(question, view, facts, asked) : Ending(question, view, facts)
            : Renewed(question, view, facts);
    }

    /// <summary>
    /// What befell the version of long ago: where it is asked for, or where a question on the end of the show finds nothing else, told as that one's.
    /// </summary>
    private static Answer? OfOriginal(Question question, ShowView view, IReadOnlyList<Fact> all, List<Fact> facts)
    {
        var isAsked = Says(question, QuestionDetails.OriginalVersion);
        var asksForEnd = question.Season is null && (Says(question, QuestionDetails.Axed) || Says(question, QuestionDetails.Ending));
        if (all.FirstOrDefault(f => f.Aspect == OriginalVersion.Aspect && IsStated(f)) is not { } older || !(isAsked || (asksForEnd && facts.Count == 0)))
        {
            return null;
        }

        var fate = older.Best.Value == RenewalRule.Cancelled ? "was cancelled" : "ended";
        var day = older.Best.Claims.Select(c => c.Claim.Date).FirstOrDefault(d => d is { HasYear: true });
        var when = day is { } date ? $"{(date.IsDay ? " on " : " in ")}{date.ToText()}" : "";
        var lead = !isAsked ? "Only the first version: " : question.IsYesNo ? "Yes: " : "";
        return Compose.Of(
            question, Wording.Title(view, null, "status"), $"{lead}the original of {view.Show.Name} {fate}{when} ({Wording.Standing(older.Best)}).", older);
    }

    /// <summary>How many seasons there are or were ordered: an order that names the number, else the last season where it is known to be the last.</summary>
    public static Answer? SeasonCount(Question question, ShowView view)
    {
        var title = Wording.Title(view, null, "seasons");
        if (Says(question, QuestionDetails.Ordered))
        {
            var order = view.Facts(ClaimKind.Number).FirstOrDefault(f => f.Aspect == SeasonOrderRule.Ordered);
            return order is null ? null
                : Compose.Of(
                    question, title,
                    $"{Supposition.OfCount(question, order.Best.Value)}{order.Best.Text} of {view.Show.Name} were ordered ({Wording.Standing(order.Best)}).",
                    order);
        }

        var original = question.Aspect == OriginalVersion.Aspect;
        if ((original || LastSeason(view) is not { Season: not null })
            && view.Facts(ClaimKind.Number)
                .FirstOrDefault(f => f.Aspect == (original ? OriginalVersion.Seasons : NumberRule.Seasons) && IsStated(f)) is { } counted)
        {
            var whose = original ? "the original of " : "";
            return Compose.Of(
                question, title, $"{counted.Best.Value}: so many seasons {whose}{view.Show.Name} has ({Wording.Standing(counted.Best)}).", counted);
        }

        return !original && LastSeason(view) is { Season: { } number } last
            ? Compose.Of(
                question, title,
                $"{number.ToString(CultureInfo.InvariantCulture)}: season {number.ToString(CultureInfo.InvariantCulture)} of {view.Show.Name} is the last "
                + $"({Wording.Standing(last.Best)}).", last)
            : null;
    }

    /// <summary>The season that articles state to be the last, or that the show as a whole ends; null where a later season is on its way after all.</summary>
    private static Fact? LastSeason(ShowView view)
    {
        var last = view.Facts(ClaimKind.Renewal).Where(f => IsStated(f) && f.Best.Value == RenewalRule.Ended).OrderByDescending(f => f.Season ?? 0)
            .FirstOrDefault();
        return last is null || RunsTo(view, (last.Season ?? int.MaxValue - 1) + 1, last) is not null
            || view.Facts(ClaimKind.Renewal, ClaimKind.Release, ClaimKind.EpisodeCount)
                .Any(f => f.Season > last.Season && f.Aspect.IsNone && IsStated(f)
                    && f.Best.Value is not null and not RenewalRule.Undecided and not RenewalRule.Cancelled and not RenewalRule.Ended)
            ? null
            : last;
    }

    /// <summary>A stated number of seasons that holds the one asked for, told no earlier than what stands against it: "will run for six after all".</summary>
    private static Fact? RunsTo(ShowView view, int season, Fact? against) => view.Facts(ClaimKind.Number).FirstOrDefault(f =>
        f.Aspect == NumberRule.Seasons && f.Best.Standing is Standing.Official or Standing.Reported
        && int.TryParse(f.Best.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= season && count < 60
        && (against?.Best.AsOf is not { } told || f.Best.AsOf is not { } counted || counted.Latest >= told.Latest));

    private static Answer? SpinOff(Question question, ShowView view, List<Fact> facts)
    {
        if (facts.Count == 0)
        {
            return null;
        }

        var fact = facts[0];
        var fate = fact.Best.Value == RenewalRule.Renewed ? "Yes. The spin-off was " : "No. The spin-off was ";
        return Compose.Of(
            question, Wording.Title(view, null, "spin-off"),
            $"{(question.IsYesNo ? fate : "The spin-off was ")}{fact.Best.Text} ({Wording.Standing(fact.Best)}).", fact);
    }

    /// <summary>"Is it ending?": yes where a last season is named, no where more is ordered.</summary>
    private static Answer? Ending(Question question, ShowView view, List<Fact> facts)
    {
        if (LastSeason(view) is { } last)
        {
            return Ended(question, view, last);
        }

        var renewed = facts.Where(f => IsStated(f) && f.Best.Value == RenewalRule.Renewed && f.Season is not null).OrderByDescending(f => f.Season)
            .FirstOrDefault();
        var cancelled = facts.Find(f => IsStated(f) && f.Best.Value == RenewalRule.Cancelled);
        return cancelled is not null && (renewed is null || IsLater(cancelled, [renewed])) ? Cancelled(question, view, facts)
            : renewed is not null
                ? Compose.Of(
                    question, Wording.Title(view, null, "status"),
                    $"{(question.IsYesNo ? "No. " : "")}{view.Show.Name} was renewed for {SeasonList([renewed.Season!.Value])} "
                    + $"({Wording.Standing(renewed.Best)}).", renewed)
            : Renewed(question, view, facts);
    }

    // "Will it end after season 3?", "is season 3 the last?": that this season comes says neither.
    private static Answer? EndsAfter(Question question, ShowView view, List<Fact> facts, int asked)
    {
        var title = Wording.Title(view, asked, "status");
        if (LastSeason(view) is { } last)
        {
            return last.Season > asked
                ? Compose.Of(question, title, $"No. {EndsWith(view, last)} ({Wording.Standing(last.Best)}).", last)
                : Ended(question, view, last);
        }

        var later = facts.Where(f => f.Season > asked && States(f, RenewalRule.Renewed)).OrderBy(f => f.Season).FirstOrDefault();
        var cancelled = facts.Find(f => (f.Season is null || f.Season == asked + 1) && States(f, RenewalRule.Cancelled));
        var guess = facts.Find(f => f.Season == asked && f.Best is { Value: RenewalRule.Ended, Standing: Standing.Speculation });
        return later is not null
            ? Compose.Of(
                question, title,
                $"No. {view.Show.Name} goes on beyond season {asked}: {Wording.Subject(view, later.Season)} was renewed "
                + $"({Wording.Standing(later.Best)}).", later)
            : cancelled is not null ? Cancelled(question with { Season = asked + 1 }, view, facts)
            : guess is not null
                ? Compose.Of(
                    question, title,
                    $"Only guessed, not confirmed: {Wording.Subject(view, asked)} {guess.Best.Text} ({Wording.Standing(guess.Best)}).", guess)
            : facts.Find(f => f.Season == asked + 1 && f.Best.Value == RenewalRule.Undecided) is { } open ? Undecided(question, view, open)
            : null;
    }

    /// <summary>The latest season that articles tell of, and what is known of it.</summary>
    public static Answer? Newest(Question question, ShowView view)
    {
        var told = view.Facts(ClaimKind.Renewal, ClaimKind.Release, ClaimKind.EpisodeCount, ClaimKind.Production)
            .Where(f => f.Season is not null && IsStated(f) && f.Best.Value is not null and not RenewalRule.Undecided and not RenewalRule.Cancelled)
            .ToList();
        return told.Max(f => f.Season) is not { } season ? null : Summary(question with { Season = season }, view, view.Facts(ClaimKind.Renewal)) switch
        {
            { } answer => answer with
            {
                Text = $"No article counts the seasons; the latest that they tell of is season {season.ToString(CultureInfo.InvariantCulture)}. {answer.Text}",
            },
            null => null,
        };
    }

    private static bool Says(Question question, string detail) => QuestionDetails.Says(question, detail);

    private static Answer? Decided(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var cancelled = Says(question, QuestionDetails.Axed);
        var dated = facts
            .Where(f => (question.Season is null || f.Season == question.Season) && f.Best.Value is RenewalRule.Renewed == !cancelled)
            .SelectMany(f => f.Best.Claims.Where(c => c.Claim.Date is not null).OrderBy(c => c.Claim.Date!.Value.Days).Take(1).Select(c => (Fact: f, Claim: c)))
            .ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var date = dated[0].Claim.Claim.Date!.Value;
        var seasons = dated.Where(d => d.Claim.Claim.Date == date).Select(d => d.Fact.Season).OfType<int>().ToList();
        var what = dated[0].Fact.Best.Text + (seasons.Count > 0 ? " for " + SeasonList(seasons) : "");
        var best = FactValues.Of([dated[0].Claim]);
        return Compose.Of(
            question, Wording.Title(view, question.Season, "status"),
            $"{Wording.Capital(date.ToText())}: {view.Show.Name} was {what} ({Wording.Standing(best)}).", dated[0].Fact with { Best = best });
    }

    private static Answer? Cancelled(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        // Who cancelled or saved it is told by sentences.
        if (question.Words.StartsWith("who", StringComparison.Ordinal))
        {
            return null;
        }

        // "Cancelled after season 3?" asks about the fourth.
        var season = question.Season is { } named && Says(question, QuestionDetails.AfterSeason) ? named + 1 : question.Season;
        var asked = facts.Where(f => season is null || f.Season == season || f.Season is null).ToList();
        var cancelled = asked.Find(f => IsStated(f) && f.Best.Value == RenewalRule.Cancelled);
        var renewed = asked.Where(f => IsStated(f) && f.Best.Value == RenewalRule.Renewed).ToList();
        var ended = LastSeason(view);
        var title = Wording.Title(view, question.Season, "status");
        if (cancelled is not null && (renewed.Count == 0 || cancelled.Season is not null || IsLater(cancelled, renewed))
            && !(cancelled.Season is null && ended is not null && IsLater(ended, [cancelled])))
        {
            return Compose.Of(
                question, title,
                $"{(question.IsYesNo ? "Yes. " : "")}{Wording.Capital(Wording.Subject(view, cancelled.Season))} has been cancelled{On(cancelled)} "
                + $"({Wording.Standing(cancelled.Best)}).", cancelled);
        }

        return renewed.Count > 0 ? RenewedInstead(question, view, asked, cancelled, renewed) : NotCancelled(question, view, asked);
    }

    private static Answer RenewedInstead(Question question, ShowView view, List<Fact> asked, Fact? cancelled, List<Fact> renewed)
    {
        var ended = LastSeason(view);
        var first = renewed.OrderBy(f => f.Best.Standing.Rank()).ThenByDescending(f => f.Season).First();
        var last = ended is not null && renewed.Exists(f => f.Season == ended.Season) ? ", which is the last" : "";
        // Told later, but only a weightier publisher could take back what was announced: worth knowing all the same.
        var against = cancelled is not null && !Trust.MayTakeBack(cancelled.Best, first.Best) && !(cancelled.Best.AsOf?.Latest < first.Best.AsOf?.Latest)
            ? cancelled
            : null;
        var saved = renewed.OrderBy(f => f.Season)
            .FirstOrDefault(f => f.Best.Claims.Any(RenewalReconciler.IsSaved)
                && (cancelled is not null || f.Rivals.Any(r => r.Value == RenewalRule.Cancelled)));
        var text = saved is not null ? SinceSaved(question, view, saved)
            : $"No. {view.Show.Name} has not been cancelled: it was renewed for {SeasonList([.. renewed.Select(f => f.Season).OfType<int>()])}{last} "
                + $"({Wording.Standing(first.Best)}){(against is null ? "" : But(against.Best))}.";
        return Compose.Of(question, Wording.Title(view, question.Season, "status"), text, saved ?? first, new[] { Denied(asked), against }.OfType<Fact>());
    }

    // "Was it cancelled?" is not "is it?".
    private static string SinceSaved(Question question, ShowView view, Fact saved)
    {
        var forSeason = saved.Season is { } season ? " for " + SeasonList([season]) : "";
        return QuestionDetails.Says(question, QuestionDetails.Was)
            ? $"Yes. {view.Show.Name} was cancelled, but has since been saved{forSeason} ({Wording.Standing(saved.Best)})."
            : $"No longer. {view.Show.Name} was cancelled, but has been saved{forSeason} ({Wording.Standing(saved.Best)}).";
    }

    // Nobody decided either way.
    private static Answer? NotCancelled(Question question, ShowView view, List<Fact> asked)
    {
        var title = Wording.Title(view, question.Season, "status");
        var denied = Denied(asked);
        if (LastSeason(view) is { } ended)
        {
            return Compose.Of(
                question, title,
                $"No. {view.Show.Name} was not cancelled but comes to its end: "
                + $"{(ended.Season is null ? "it is to end" : Wording.Subject(view, ended.Season) + " is the last")} ({Wording.Standing(ended.Best)}).", ended);
        }

        return denied is not null
            ? Compose.Of(question, title, $"No. {view.Show.Name} has not been cancelled ({Wording.Standing(Standing.Reported, denied.Best.AsOf)}).", denied)
            : view.Facts(ClaimKind.Renewal).FirstOrDefault(f => f.Aspect == RestRule.Rested && IsStated(f)) is { } rest
                ? Compose.Of(question, title, $"No. {view.Show.Name} is rested, not cancelled ({Wording.Standing(rest.Best)}).", rest)
            : asked.Find(f => f.Best.Value == RenewalRule.Undecided) is { } open ? Undecided(question, view, open)
            : asked.Find(f => f.Best.Standing == Standing.Speculation) is { } guess
                ? Compose.Of(question, title, $"Only guessed: {guess.Best.Text} ({Wording.AsOf(guess.Best.AsOf)}).", guess)
            : null;
    }

    private static Fact? Denied(List<Fact> asked) => asked.Find(f => f.Best is { Standing: Standing.Denied, Value: RenewalRule.Cancelled });

    private static Answer? Renewed(Question question, ShowView view, IReadOnlyList<Fact> facts)
    {
        var title = Wording.Title(view, question.Season, "status");
        var fact = question.Season is { } season ? OfSeason(view, season, facts) : Latest(facts);
        if (question.Season is { } number && (fact is null || fact.Season < number) && RunsTo(view, number, fact) is { } run)
        {
            return Compose.Of(
                question, title, $"{(question.IsYesNo ? "Yes. " : "")}{view.Show.Name} runs to {run.Best.Value} seasons ({Wording.Standing(run.Best)}).", run);
        }

        if (fact is null)
        {
            return null;
        }

        var subject = Wording.Subject(view, fact.Season);
        var standing = Wording.Standing(fact.Best);
        var yes = question.IsYesNo ? "Yes. " : "";
        if (fact.Best.Standing == Standing.Speculation)
        {
            return Compose.Of(question, title, $"Only guessed, not confirmed: {subject} {fact.Best.Text} ({standing}).", fact);
        }

        if (fact.Best.Value == RenewalRule.Ended && question.Season > fact.Season)
        {
            return Compose.Of(question, title, $"No. {Wording.Capital(subject)} is the last: the show ends with it ({standing}).", fact);
        }

        if (question.Season < fact.Season && fact.Best.Value == RenewalRule.Renewed)
        {
            return Compose.Of(question, title, $"{yes}{view.Show.Name} goes on beyond season {question.Season}: {subject} was renewed ({standing}).", fact);
        }

        var last = LastSeason(view) is { Season: not null } end && end.Season == fact.Season ? ", and it is the last" : "";
        return fact.Best.Value switch
        {
            RenewalRule.Cancelled when fact.Best.Standing == Standing.Denied =>
                Compose.Of(question, title, $"{Wording.Capital(subject)} has not been cancelled ({standing}).", fact),
            RenewalRule.Cancelled =>
                Compose.Of(
                    question, title,
                    $"No. {Wording.Capital(subject)} has been cancelled{On(fact)}: it is not coming{(fact.Season is null ? " back" : "")} ({standing}).", fact),
            RenewalRule.Ended => Ended(question, view, fact),
            RenewalRule.Undecided => Undecided(question, view, fact),
            RenewalRule.Renewed =>
                Compose.Of(
                    question,
                    title,
                    $"{yes}{Wording.Capital(subject)} has been {(fact.Season == 1 ? "ordered" : "renewed")}{On(fact)}{last} ({standing}){Against(fact)}.",
                    fact),
            _ => OnItsWay(question, title, yes, subject, last, fact),
        };
    }

    // A report that nobody confirmed does not undo an order, but whoever asks should know of it; not of one that is older.
    private static string Against(Fact fact) =>
        fact.Rivals.FirstOrDefault(r => r.Value == RenewalRule.Cancelled && MayContradict(r, fact.Best)
            && (r.AsOf is null || fact.Best.AsOf is null || r.AsOf.Value.Latest > fact.Best.AsOf.Value.Latest)) is { } rival
            ? $"; but {Wording.Name(rival.Claims[0].Source)} has it as cancelled and not coming ({Wording.Standing(rival)})"
            : "";

    private static string But(FactValue cancelled) =>
        $"; but {Wording.Name(cancelled.Claims[0].Source)} has it as cancelled ({Wording.Standing(cancelled)})";

    // An announcement by others than a trusted publisher does not undo what that one announced, but is no less worth knowing.
    private static bool MayContradict(FactValue rival, FactValue best) =>
        rival.Standing == Standing.Reported || (rival.Standing == Standing.Official && rival.TrustRank() > best.TrustRank());

    private static Answer Undecided(Question question, ShowView view, Fact fact) => Compose.Of(
        question,
        Wording.Title(view, question.Season, "status"),
        $"Not confirmed: {Wording.Subject(view, fact.Season)} has not been {(AsksForAnnouncement(question) ? "announced, " : "")}ordered or renewed, "
        + $"nor cancelled ({Wording.Standing(fact.Best)}).",
        fact);

    private static bool AsksForAnnouncement(Question question) => question.Words.Contains("announc", StringComparison.OrdinalIgnoreCase);

    // The sources may disagree about the day of a season that they all see coming.
    private static Answer OnItsWay(Question question, string title, string yes, string subject, string last, Fact fact)
    {
        FactValue[] days = fact.Conflicting ? [fact.Best, .. fact.Rivals.Where(r => FactValues.AreLevel(fact.Best, r))] : [fact.Best];
        var what = fact.Kind == ClaimKind.Production ? ProductionAnswers.Phrase(fact) : string.Join(" or ", days.Select(d => d.Text));
        return Compose.Of(
            question, title, $"{yes}{Wording.Capital(subject)} is on its way{last}: {what} ({Wording.Standing(fact.Best)}).",
            fact with { Conflicting = false });
    }

    /// <summary>What tells of one season: its own decision, that it is being made, that the show ends before it, or that it goes on beyond.</summary>
    private static Fact? OfSeason(ShowView view, int season, IReadOnlyList<Fact> facts)
    {
        var own = facts.FirstOrDefault(f => f.Season == season);
        if (own is not null && IsStated(own) && own.Best.Value != RenewalRule.Undecided)
        {
            return own;
        }

        return Implied(view, season)
            ?? LastBefore(view, season, own)
            ?? own
            ?? facts.FirstOrDefault(f => f.Season < season && States(f, RenewalRule.Cancelled))
            ?? facts.FirstOrDefault(f => f.Season is null && (States(f, RenewalRule.Cancelled) || States(f, RenewalRule.Ended)))
            ?? facts.Where(f => f.Season > season && States(f, RenewalRule.Renewed)).OrderBy(f => f.Season).FirstOrDefault();
    }

    /// <summary>That the show ended before a season, unless what is told of the season itself is no older.</summary>
    private static Fact? LastBefore(ShowView view, int season, Fact? own) =>
        LastSeason(view) is { } last && last.Season < season && (own is null || !IsStated(own) || IsLater(last, [own])) ? last : null;

    private static bool States(Fact fact, string value) => IsStated(fact) && fact.Best.Value == value;

    private static Answer Ended(Question question, ShowView view, Fact fact) => Compose.Of(
        question,
        Wording.Title(view, fact.Season, "status"),
        $"{(question.IsYesNo ? "Yes. " : "")}{EndsWith(view, fact)} ({Wording.Standing(fact.Best)}).",
        fact);

    private static string EndsWith(ShowView view, Fact last) => last.Season is null
        ? view.Show.Name + " comes to its end"
        : Wording.Capital(Wording.Subject(view, last.Season)) + " is the last: the show ends with it";

    /// <summary>A season with a release date, or in production, is being made, even if no article says "renewed".</summary>
    private static Fact? Implied(ShowView view, int season) =>
        view.FactsOf(season, ClaimKind.Release, ClaimKind.Production)
            .FirstOrDefault(
                f => f.Aspect.Name is "" or ProductionRule.Start or ProductionRule.Wrap && f.Best.Value is not null
                && f.Best.Standing is Standing.Official or Standing.Reported);

    private static Answer? Summary(Question question, ShowView view, IReadOnlyList<Fact> renewals)
    {
        var season = question.Season ?? renewals.Where(IsStated).Max(f => f.Season);
        // That the show is not cancelled goes without saying where something was decided on the season.
        var own = season is not null && renewals.Any(f => f.Season == season && f.Best.Standing != Standing.Denied);
        var lines = renewals
            .Where(f => f.Aspect != SpinOffRule.SpinOff && f.Best.Value is not null
                && (f.Season == season || (f.Season is null && !own && (question.Season is null || f.Best.Standing != Standing.Denied))))
            .Select(f => (Text: f.Aspect == RenewalRule.Last ? "the last season" : $"{Fate(f.Best)}{On(f)}", Fact: f))
            .Concat((season is { } s ? view.FactsOf(s, ClaimKind.Production) : [])
                .OrderBy(f => f.Aspect.Name switch { ProductionRule.Start => 0, ProductionRule.Wrap => 1, _ => 2 })
                .Select(f => (Text: ProductionAnswers.Phrase(f), Fact: f)))
            .Concat((season is { } r ? view.FactsOf(r, ClaimKind.Release) : []).Where(f => f.Aspect.IsNone && f.Best.Value is not null)
                .Select(f => (Text: "release " + f.Best.Text, Fact: f)))
            .Select(l => (l.Fact, Text: $"{l.Text} ({Wording.Standing(l.Fact.Best)})"))
            .ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var text = $"{Wording.Capital(Wording.Subject(view, season))}: " + string.Join("; ", lines.Select(l => l.Text)) + ".";
        return Compose.OfMany(question, Wording.Title(view, season, "status"), text, lines) with
        {
            Kind = ClaimKind.Renewal,
            HasOtherClaims = lines.Exists(l => l.Fact.Kind == ClaimKind.Renewal && l.Fact.Best.Claims.Count + l.Fact.Rivals.Count > 1),
        };
    }

    private static string Fate(FactValue value) => value.Text == RenewalRule.Saved ? RenewalRule.Renewed : value.Text;

    private static Fact? Latest(IReadOnlyList<Fact> facts) =>
        facts.Where(IsStated).OrderByDescending(f => f.Best.Value is RenewalRule.Cancelled or RenewalRule.Ended && f.Season is null)
            .ThenByDescending(f => f.Season).FirstOrDefault()
        ?? (facts.Count > 0 ? facts[^1] : null);

    private static bool IsStated(Fact fact) => fact.Best.Standing is Standing.Official or Standing.Reported;

    // A decision is as old as the day on which it was made, whenever it was told.
    private static bool IsLater(Fact fact, List<Fact> others) =>
        (fact.Best.Claims.Select(c => c.Claim.Date).Where(d => d is not null).MinBy(d => d!.Value.Days) ?? fact.Best.AsOf) is { } day
        && others.TrueForAll(o => (o.Best.AsOf is not { } other || other.Latest <= day.Latest) && Trust.MayTakeBack(fact.Best, o.Best));

    private static string On(Fact fact) =>
        fact.Best.Claims.Select(c => c.Claim.Date).Where(d => d is not null).MinBy(d => d!.Value.Days) is { } date
            ? " " + Wording.On(date.ToString(), date.ToText())
            : "";

    private static string SeasonList(List<int> seasons) => seasons.Count switch
    {
        0 => "more",
        1 => "season " + seasons[0].ToString(CultureInfo.InvariantCulture),
        _ => "seasons " + Wording.List([.. seasons.Distinct().Order().Select(s => s.ToString(CultureInfo.InvariantCulture))]),
    };
}
