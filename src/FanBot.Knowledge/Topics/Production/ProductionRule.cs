using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Production;

/// <summary>"Filming began in May", "production has wrapped", "shot between April and June", "now in post-production".</summary>
internal sealed class ProductionRule : IClaimRule
{
    public const string Start = "start";
    public const string Wrap = "wrap";
    public const string Post = "post";
    public const string Halt = "halt";
    public const string Resume = "resume";

    private const int Reach = 120;
    private const int OfReach = 40;

    // How many words may part another work from its step.
    private const int MostWords = 4;

    private static readonly PhraseBook Context = PhraseBook.Read("Topics.Production.production-context.phrases");

    /// <summary>Whether words tell of what is still to come.</summary>
    public static bool IsPlan(string words) => Context.Fits(Tokenizer.Read(words), "plan") is not null;

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var phases = ProductionPhase.Find(sentence);
        if (phases.Count == 0)
        {
            foreach (var claim in Answer(sentence))
            {
                yield return claim;
            }

            yield break;
        }

        var events = DateEvents.Read(sentence).ToList();
        foreach (var phase in phases)
        {
            if (IsOfOther(sentence, phase))
            {
                continue;
            }

            // "… delighted to be able to resume filming" tells no step without a day.
            var date = phase.Denied ? null : DateOf(sentence, phase, events);
            if (phase.Phase == "span")
            {
                if (date is { } span)
                {
                    yield return Claim(sentence, phase, Start, new EdtfDate(span.From));
                    yield return Claim(sentence, phase, Wrap, new EdtfDate(span.To));
                }
            }
            else if (date is not null || !IsInfinitive(sentence, phase.Verb))
            {
                yield return Claim(sentence, phase, phase.Phase, date);
            }
        }
    }

    private static bool IsOfOther(Sentence sentence, ProductionPhase phase) =>
        !sentence.StatementAt(phase.Verb).IsOfShow || IsBehindOther(sentence, phase.Verb) || IsBeforeOther(sentence, phase);

    // "Thornwick began filming", "the film wrapped": another work's step. The show's own names and plain words are masked otherwise.
    private static bool IsBehindOther(Sentence sentence, int verb) =>
        Context.Fits(sentence.TokensIn(sentence.Clause(verb).Start, verb), "other") is { } other
        && sentence.TokensIn(other.Span.End, verb).Count <= MostWords
        && !sentence.Mask[other.Span.End..verb].Any(c => c is ',' or ';' || Masks.IsShow(c) || Masks.IsSeason(c));

    // "Production on the spin-off began", "filming of the movie wrapped".
    private static bool IsBeforeOther(Sentence sentence, ProductionPhase phase) =>
        Context.Fits(sentence.TokensIn(phase.Start, Math.Min(sentence.Clause(phase.Verb).End, phase.End + OfReach)), "of-other") is not null;

    // One word may stand between: "to finally resume".
    private static bool IsInfinitive(Sentence sentence, int verb) =>
        Context.Fits([.. sentence.TokensIn(0, verb).TakeLast(2)], "infinitive") is not null;

    private static Claim Claim(Sentence sentence, ProductionPhase phase, string aspect, EdtfDate? date) =>
        sentence.Draft(
            ClaimKind.Production,
            date?.ToString(),
            date?.ToText() ?? "date not stated",
            phase.Denied ? Standing.Denied : StandingOf(sentence, phase),
            "production") with
        {
            Season = sentence.SeasonAt(phase.Verb),
            Aspect = aspect,
        };

    // "Filming starts on 22 April and should take until September": only the second half guesses.
    private static Standing StandingOf(Sentence sentence, ProductionPhase phase)
    {
        var standing = sentence.StandingAt(phase.Verb);
        var clause = sentence.Clause(phase.Verb);
        if (standing != Standing.Speculation || Context.Fits(sentence.TokensIn(phase.End, clause.End), "more") is not { Span.Start: var more }
            || sentence.Mask[phase.End..more].Contains(';', StringComparison.Ordinal))
        {
            return standing;
        }

        var stated = sentence.Mask[clause.Start..more];
        return StandingReader.IsGuess(stated) || Context.Fits(sentence.Tokens, "condition") is not null ? standing
            : StandingReader.IsAnnouncement(stated) ? Standing.Official
            : Standing.Reported;
    }

    /// <summary>"How long did you shoot?" – "From April to September 2030."</summary>
    private static IEnumerable<Claim> Answer(Sentence sentence)
    {
        if (sentence.Heading.Length == 0 || !sentence.Mask.Any(Masks.IsDate)
            || Context.Fits(Tokenizer.Read(sentence.Heading), "asked") is null
            || Context.Fits(sentence.Tokens, "answer") is not { } answer
            || sentence.Date(answer.Part("d")!.Value.Start, DateDirection.Past) is not { IsInterval: true } span)
        {
            yield break;
        }

        var phase = new ProductionPhase("span", 0, 0, answer.Span.End);
        yield return Claim(sentence, phase, Start, new EdtfDate(span.From));
        yield return Claim(sentence, phase, Wrap, new EdtfDate(span.To));
    }

    private static EdtfDate? DateOf(Sentence sentence, ProductionPhase phase, List<(int Date, EventTrigger Event)> events)
    {
        foreach (var (index, trigger) in events)
        {
            if (trigger.Kind == EventKind.Production && trigger.Start >= phase.Start && trigger.Start <= phase.End)
            {
                return sentence.Date(index, DateEvents.Direction(sentence, index));
            }
        }

        foreach (var (index, trigger) in events)
        {
            var announced = trigger.Kind is EventKind.Announcement or EventKind.Other
                && index < phase.Start && trigger.Start < phase.Start && phase.Start - index < Reach;
            if (announced && sentence.Date(index, DateDirection.Past) is { } told)
            {
                return ToMonth(told);
            }
        }

        return null;
    }

    // The day on which something was announced as begun or ended dates the event only to the month.
    private static EdtfDate ToMonth(EdtfDate date) => date.IsDay ? EdtfDate.Month(date.Earliest.Year, date.Earliest.Month) : date;
}
