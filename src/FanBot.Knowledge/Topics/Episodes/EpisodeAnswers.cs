using System.Globalization;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Topics.Release;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>How many episodes there are, how long they are, what one of them is called, and how they come.</summary>
internal static class EpisodeAnswers
{
    public static Answer? Count(Question question, ShowView view) =>
        IsHalf(question, view) ? null
            : InParts(question, view) ?? Number(
                question,
                view,
                ClaimKind.EpisodeCount,
                "episodes",
                f => $"{Supposition.OfCount(question, f.Best.Value)}{f.Best.Text} in {Wording.Subject(view, f.Season)}");

    // Of a season in parts each may be counted alone: one part's number is not the season's.
    private static Answer? InParts(Question question, ShowView view)
    {
        var facts = Seasons.Choose([.. view.Facts(ClaimKind.EpisodeCount).Where(f => f.Best.Standing != Standing.Denied)], question.Season);
        if (facts.Count == 0 || (question.Aspect.IsNone && facts.Any(f => f.Aspect.IsNone)))
        {
            return null;
        }

        List<Fact> parts = [.. facts.Where(f => !f.Aspect.IsNone && (question.Aspect.IsNone || f.Aspect == question.Aspect))
            .OrderBy(f => f.Aspect.ToString(), StringComparer.Ordinal)];
        if (parts.Count == 0)
        {
            return null;
        }

        var subject = Wording.Subject(view, parts[0].Season);
        var title = Wording.Title(view, parts[0].Season, "episodes");
        var told = string.Join(", ", parts.Select(f => $"{f.Best.Text} in {f.Aspect.ToString().Replace('-', ' ')}"));
        var numbers = parts.Select(f => int.Parse(f.Best.Value!, NumberStyles.None, CultureInfo.InvariantCulture));
        var guess = parts.Exists(f => f.Best.Standing == Standing.Speculation) ? "Expected, not confirmed: " : "";
        var text = !question.Aspect.IsNone || parts.Count == 1
            ? $"{guess}{told} of {subject}"
            : $"{guess}{numbers.Sum()} episodes in {subject}: {told}";
        var open = question.Aspect.IsNone && parts.Count == 1 ? "; how many the whole season has is not stated" : "";
        return Compose.Of(question, title, $"{text} ({Wording.Standing(parts[0].Best)}){open}.", parts[0], parts.Skip(1));
    }

    // Of a season in two parts, the articles on one of them count only that.
    private static bool IsHalf(Question question, ShowView view) =>
        Qualifiers.AsksForTotal(question)
        && Seasons.Choose([.. view.Facts(ClaimKind.EpisodeCount).Where(f => f.Aspect.IsNone)], question.Season) is [var count, ..]
        && !count.Best.Claims.Any(c => Qualifiers.CountsAll(c.Quote))
        && view.Facts(ClaimKind.Release).Any(f => f.Season == count.Season && f.Aspect.Name == ReleaseSubject.Part && f.Aspect.Of is "1" or "2");

    /// <summary>The usual length, or that of the one episode that is asked about.</summary>
    public static Answer? Length(Question question, ShowView view)
    {
        if (Asked(question) is not { } episode)
        {
            return Number(
                question,
                view,
                ClaimKind.EpisodeLength,
                "episode length",
                f => $"{Supposition.OfLength(question, f.Best.Value)}{f.Best.Text} an episode, {Wording.Subject(view, f.Season)}");
        }

        return Find(question, view, EpisodeRule.Length, episode) is not { } fact ? null : Compose.Of(
            question,
            Wording.Title(view, fact.Season, "episode length"),
            $"{Supposition.OfLength(question, fact.Best.Value)}{fact.Best.Text}: the length of {Name(episode)} of {Wording.Subject(view, fact.Season)} "
            + $"({Wording.Standing(fact.Best)}).",
            fact);
    }

    /// <summary>"What is episode 7 called?"</summary>
    public static Answer? Title(Question question, ShowView view) =>
        Asked(question) is not { } episode || Find(question, view, EpisodeRule.Title, episode) is not { } fact ? null : Compose.Of(
            question,
            Wording.Title(view, fact.Season, "episodes"),
            $"\u201C{fact.Best.Text}\u201D: that is the name (the title) of {Name(episode)} of {Wording.Subject(view, fact.Season)} "
            + $"({Wording.Standing(fact.Best)}).",
            fact);

    /// <summary>"Is it weekly or all at once?", "when do new episodes come out?"</summary>
    public static Answer? Schedule(Question question, ShowView view)
    {
        if (question.Aspect == TimeSlotRule.Time)
        {
            return Slot(question, view);
        }

        if (question.Aspect.Name == TimeSlotRule.Time)
        {
            return SlotIn(question, view, question.Aspect.Of);
        }

        if (question.Aspect == FirstDayRule.Launch && OnFirstDay(question, view) is { } launch)
        {
            return launch;
        }

        var facts = Seasons.Choose([.. view.Facts(ClaimKind.Episode).Where(f => f.Aspect == ScheduleRule.Schedule)], question.Season);
        if (facts.Count == 0)
        {
            return null;
        }

        // The claim that names the day tells most.
        var fact = facts[0].Best.Claims
            .FirstOrDefault(c => c.Claim.Text.Contains("days", StringComparison.Ordinal) && c.Claim.Standing == facts[0].Best.Standing) is { } dayed
            ? facts[0] with { Best = FactValues.Of([dayed], facts[0].Best.Claims.Where(c => c != dayed)) }
            : facts[0];
        var (once, weekly) = (QuestionDetails.Says(question, QuestionDetails.Once), QuestionDetails.Says(question, QuestionDetails.Weekly));
        var lead = !question.IsYesNo || once == weekly || fact.Best.Standing == Standing.Speculation ? ""
            : once == (fact.Best.Value == ScheduleRule.AtOnce) && weekly == (fact.Best.Value == ScheduleRule.Weekly) ? "Yes: "
            : "No: ";
        return Compose.Of(
            question, Wording.Title(view, fact.Season, "schedule"),
            $"{lead}{fact.Best.Text}: so the episodes of {Wording.Subject(view, fact.Season)} come out ({Wording.Standing(fact.Best)}).", fact);
    }

    /// <summary>"How many do we get on day one?"</summary>
    private static Answer? OnFirstDay(Question question, ShowView view) =>
        Seasons.Choose(
            [.. view.Facts(ClaimKind.Episode).Where(f => f.Aspect == FirstDayRule.Launch && f.Best.Standing != Standing.Speculation)],
            question.Season) is not [var fact, ..] ? null : Compose.Of(
            question,
            Wording.Title(view, fact.Season, "schedule"),
            $"{Wording.Capital(fact.Best.Text)} on the first day: so {Wording.Subject(view, fact.Season)} starts ({Wording.Standing(fact.Best)}).",
            fact);

    /// <summary>"What time is it out in the UK?"</summary>
    private static Answer? SlotIn(Question question, ShowView view, string country) =>
        Seasons.Choose([.. view.Facts(ClaimKind.Episode).Where(f => f.Aspect == new Aspect(TimeSlotRule.Time, country))], question.Season) is not [var fact, ..]
            ? null : Compose.Of(
            question,
            Wording.Title(view, fact.Season, "schedule"),
            $"{fact.Best.Text}: then {Wording.Subject(view, fact.Season)} is on in {ReleaseAnswers.Place(country)} ({Wording.Standing(fact.Best)}).",
            fact with { Conflicting = false });

    /// <summary>"What time is it on?"</summary>
    private static Answer? Slot(Question question, ShowView view)
    {
        var facts = Seasons.Choose([.. view.Facts(ClaimKind.Episode).Where(f => f.Aspect == TimeSlotRule.Time)], question.Season);
        IReadOnlyList<Fact> regional = [.. view.Facts(ClaimKind.Episode).Where(f => f.Aspect is { Name: TimeSlotRule.Time, Of.Length: > 0 })];
        if (facts.Count == 0 && Seasons.Choose(regional, question.Season).WithoutRumours() is [var first, ..] told)
        {
            // Where only hours of countries are told, all of them are the answer.
            return Compose.Of(
                question,
                Wording.Title(view, first.Season, "schedule"),
                $"{string.Join(", ", told.Select(f => $"{f.Best.Text} in {ReleaseAnswers.Place(f.Aspect.Of)}"))}: then "
                + $"{Wording.Subject(view, first.Season)} is on ({Wording.Standing(first.Best)}).",
                first with { Conflicting = false },
                told.Skip(1));
        }

        return facts.Count == 0 ? null : Compose.Of(
            question,
            Wording.Title(view, facts[0].Season, "schedule"),
            $"{facts[0].Best.Text}: then {Wording.Subject(view, facts[0].Season)} is on ({Wording.Standing(facts[0].Best)}).",
            facts[0] with { Conflicting = false });
    }

    /// <summary>The number of the episode, or <c>finale</c> or <c>premiere</c>; null where the question asks about none.</summary>
    private static string? Asked(Question question) =>
        QuestionDetails.Says(question, QuestionDetails.Finale) ? EpisodeRule.Finale
        : QuestionDetails.Says(question, QuestionDetails.Premiere) ? EpisodeRule.Premiere
        : EpisodeRule.Numbered(question.Words)?.ToString(CultureInfo.InvariantCulture);

    // The finale is the last of the episodes that are listed, where the list is as long as the season.
    private static Fact? Find(Question question, ShowView view, string aspect, string episode)
    {
        var facts = Seasons.Choose([.. view.Facts(ClaimKind.Episode).Where(f => f.Aspect.Name == aspect)], question.Season);
        if (facts.FirstOrDefault(f => f.Aspect.Of == episode) is { } own)
        {
            return own;
        }

        if (episode == EpisodeRule.Premiere || episode == "1")
        {
            return facts.FirstOrDefault(f => f.Aspect.Of == (episode == "1" ? EpisodeRule.Premiere : "1"));
        }

        var count = facts.Count == 0 ? null
            : view.Facts(ClaimKind.EpisodeCount).FirstOrDefault(
                f => f.Season == facts[0].Season && f.Aspect.IsNone && f.Best.Standing != Standing.Speculation)?.Best.Value;
        var numbered = facts
            .Select(f => (Fact: f, Number: int.TryParse(f.Aspect.Of, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0))
            .Where(f => f.Number > 0)
            .OrderByDescending(f => f.Number)
            .ToList();
        const int Fewest = 3;
        return episode == EpisodeRule.Finale
            ? numbered
                .FirstOrDefault(
                    f => count is null ? numbered.Count >= Fewest && f.Number == numbered.Count : f.Number.ToString(CultureInfo.InvariantCulture) == count).Fact
            : count == episode ? facts.FirstOrDefault(f => f.Aspect.Of == EpisodeRule.Finale) : null;
    }

    private static string Name(string episode) => episode switch
    {
        EpisodeRule.Finale => "the finale, the last episode,",
        EpisodeRule.Premiere => "the premiere, the first episode,",
        _ => "episode " + episode,
    };

    private static Answer? Number(Question question, ShowView view, ClaimKind kind, string topic, Func<Fact, string> sentence)
    {
        var facts = Seasons.Choose([.. view.Facts(kind).Where(f => f.Aspect.IsNone)], question.Season);
        if (facts.Count == 0)
        {
            return null;
        }

        var fact = facts[0];
        var guess = fact.Best.Standing == Standing.Speculation ? "Expected, not confirmed: " : "";
        return Compose.Of(question, Wording.Title(view, fact.Season, topic), $"{guess}{sentence(fact)} ({Wording.Standing(fact.Best)}).", fact);
    }
}
