using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Events;

/// <summary>Tells what each date of a sentence is the date of: the nearest word before it that names an event, else behind it.</summary>
internal static class DateEvents
{
    private const int Reach = 110;

    private static readonly PhraseBook Events = PhraseBook.Read("Annotation.Events.date-events.phrases");

    private static readonly PhraseBook AnyVerb = PhraseBook.Read("Annotation.Events.any-verb.phrases");

    private static readonly PhraseBook Tenses = PhraseBook.Read("Annotation.Events.tense.phrases");

    /// <summary>For each date, its place in the mask and its event; dates that belong to nothing are left out.</summary>
    public static IEnumerable<(int Date, EventTrigger Event)> Read(Sentence sentence)
    {
        if (!sentence.Mask.AsSpan().ContainsAnyInRange('\uE100', '\uE1FF'))
        {
            yield break;
        }

        var found = Events.Matches(sentence.Tokens).ToList();
        var attributes = found.Select(m => m.Part("date")?.Start).ToHashSet();
        var triggers = Triggers(sentence, found);
        for (var i = 0; i < sentence.Mask.Length; i++)
        {
            if (Masks.IsDate(sentence.Mask[i]) && !attributes.Contains(i) && Nearest(triggers, i, sentence) is { } trigger)
            {
                yield return (i, trigger);
            }
        }
    }

    /// <summary>Whether the clause at a place looks back or ahead.</summary>
    public static DateDirection Direction(Sentence sentence, int maskIndex)
    {
        if (MovedDates.IsOld(sentence, maskIndex) || MovedDates.IsNew(sentence, maskIndex))
        {
            // What was moved lies about the day of writing, on either side of it.
            return DateDirection.Unknown;
        }

        var clause = sentence.Clause(maskIndex);
        // Between dashes stands only the date: what it is the date of was said before.
        var start = sentence.Mask[clause.Start..maskIndex].Any(char.IsLetter) ? clause.Start : 0;
        var said = Tenses.Matches(sentence.TokensIn(start, maskIndex + 1)).ToList();
        if (said.Exists(m => m.Value == "told" && Reaches(sentence.Mask, m.Span.End, maskIndex, 40, [',', ';', '.'])))
        {
            return DateDirection.Past;
        }

        if (said.Exists(m => m.Value == "now" && Reaches(sentence.Mask, m.Span.End, maskIndex, 60, [';', '.'])))
        {
            return DateDirection.Future;
        }

        return said.Exists(m => m.Value == "planned") ? DateDirection.Past
            : LastTense(sentence, start, maskIndex, said) is not DateDirection.Unknown and var told ? told
            : Tenses.Matches(sentence.TokensIn(maskIndex, clause.End)).Any(m => m.Value is "ahead" or "coming") ? DateDirection.Future
            // "will be released on D (US) and D (UK)": in brackets nothing is said that was not said before.
            : sentence.Mask[clause.Start] == '(' ? LastTense(sentence, 0, maskIndex, [.. Tenses.Matches(sentence.TokensIn(0, maskIndex + 1))])
            : PastFormPattern.IsMatch(sentence.Mask) || Tenses.Matches(sentence.Tokens).Any(m => m.Value is "past" or "planned") ? DateDirection.Past
            : DateDirection.Unknown;
    }

    // "It returned and is coming back": of what may look either way, the last before the date counts.
    private static DateDirection LastTense(Sentence sentence, int start, int date, List<PhraseMatch> said)
    {
        var past = Math.Max(
            said.FindLast(m => m.Value == "past")?.Span.Start ?? -1,
            PastFormPattern.Matches(sentence.Mask[start..date]).LastOrDefault()?.Index + start ?? -1);
        return said.FindLast(m => m.Value is "ahead" or "coming") switch
        {
            null => past >= 0 ? DateDirection.Past : DateDirection.Unknown,
            { Value: "ahead" } => DateDirection.Future,
            var coming => coming.Span.Start > past ? DateDirection.Future : DateDirection.Past,
        };
    }

    private static bool Reaches(string mask, int end, int date, int most, ReadOnlySpan<char> stops) =>
        date - end <= most && mask.AsSpan(end, date - end).IndexOfAny(stops) < 0;

    private static List<EventTrigger> Triggers(Sentence sentence, IReadOnlyList<PhraseMatch> found)
    {
        var triggers = ProductionPhase.Find(sentence).Select(p => new EventTrigger(EventKind.Production, p.Verb, p.End)).ToList();
        var phases = triggers.Select(t => new TextSpan(t.Start, t.End)).ToList();
        triggers.AddRange(found
            .Where(m => m.Value is not ("attribute" or "nothing") && !phases.Exists(m.Span.Overlaps))
            .Select(m => new EventTrigger(Kind(m.Value), m.Span.Start, m.Span.End, m.Value)));
        triggers.AddRange(AnyVerb.Matches(sentence.Tokens)
            .Where(m => IsVerb(m.Part("verb")!.Value.Cut(sentence.Mask)))
            .Select(m => new TextSpan(m.Part("verb")!.Value.Start, m.Span.End))
            .Where(span => !phases.Exists(span.Overlaps) && !found.Any(m => m.Span.Overlaps(span)))
            .Select(span => new EventTrigger(EventKind.Release, span.Start, span.End)));
        return triggers;
    }

    private static EventKind Kind(string says) => Enum.TryParse<EventKind>(says, ignoreCase: true, out var kind) ? kind : EventKind.Release;

    private static EventTrigger? Nearest(List<EventTrigger> triggers, int date, Sentence sentence)
    {
        if (date == 0 && Timeline.IsEntry(sentence.Mask))
        {
            // "8 July: premiere": the colon parts a date from what it is the date of.
            var told = triggers.Where(t => t.Start > 0 && t.Start <= Reach).OrderBy(t => t.Start).ThenBy(t => t.Kind).Cast<EventTrigger?>().FirstOrDefault();
            return told is { } first && !sentence.Mask[1..first.Start].Any(Masks.IsDate) ? told : null;
        }

        var clause = sentence.Clause(date);
        var inClause = triggers.Where(t => t.Start >= clause.Start && t.Start < clause.End).ToList();
        var before = inClause.Where(t => t.End <= date && date - t.End <= Reach)
            .OrderByDescending(t => t.End).ThenBy(t => t.Kind).Cast<EventTrigger?>().FirstOrDefault();
        var after = inClause.Where(t => t.Start > date && t.Start - date <= Reach && IsGovernedBehind(t, date))
            .OrderBy(t => t.Start).ThenBy(t => t.Kind).Cast<EventTrigger?>().FirstOrDefault();
        if (before is null && after is null && date - clause.Start < 16)
        {
            // A date alone in its clause ("…, on 3 May") goes with what was said before.
            before = triggers.Where(t => t.End <= date && date - t.End <= Reach).OrderByDescending(t => t.End).Cast<EventTrigger?>().FirstOrDefault();
        }

        return before is { } front && after is { } behind && IsOfTheOneBehind(front, behind, date, sentence.Mask[front.End..date]) ? after : before ?? after;
    }

    // "announced that on 3 August season 2 starts"; "two weeks after it launched, Halcyra today ordered …": behind a comma the verb beside it has the day.
    private static bool IsOfTheOneBehind(EventTrigger front, EventTrigger behind, int date, string between) => (front.Kind, behind.Kind) switch
    {
        (EventKind.Announcement, EventKind.Release) => between.Contains(" that ", StringComparison.Ordinal),
        (EventKind.Release, EventKind.Renewal or EventKind.Announcement) => behind.Start - date <= 3 && between.Contains(", ", StringComparison.Ordinal),
        _ => false,
    };

    // Behind a date an event must be a verb ("On 3 May the season premieres") or stand right beside it ("the 3 May
    // premiere"): in "on Tuesday's episode and the season's premiere" the date is another's.
    private static bool IsGovernedBehind(EventTrigger trigger, int date) =>
        trigger.Kind is not (EventKind.Release or EventKind.Finale or EventKind.Trailer) || trigger.Start - date <= 2 || trigger.Says == EventTrigger.Verb;

    // "Season 2 sails back on <date>".
    private static bool IsVerb(string word) => word.Length > 3 && word[^1] == 's';

    private static readonly Pattern PastFormPattern = new(@"\b[a-z]{3,}ed\b", RegexOptions.IgnoreCase);
}
