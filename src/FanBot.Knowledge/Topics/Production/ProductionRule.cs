using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Events;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;
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
            else if (date is not null || !InfinitivePattern.IsMatch(sentence.Mask[..phase.Verb]))
            {
                yield return Claim(sentence, phase, phase.Phase, date);
            }
        }
    }

    private static bool IsOfOther(Sentence sentence, ProductionPhase phase) =>
        !sentence.StatementAt(phase.Verb).IsOfShow
        || OtherSubjectPattern.IsMatch(sentence.Mask[sentence.Clause(phase.Start).Start..phase.Verb])
        || OfOtherPattern.IsMatch(sentence.Mask[phase.Start..Math.Min(sentence.Clause(phase.Verb).End, phase.End + OfReach)]);

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
        var more = MorePattern.Match(sentence.Mask, phase.End);
        if (standing != Standing.Speculation || !more.Success || more.Index >= clause.End)
        {
            return standing;
        }

        var stated = sentence.Mask[clause.Start..more.Index];
        return StandingReader.IsGuess(stated) || ConditionPattern.IsMatch(sentence.Mask) ? standing
            : StandingReader.IsAnnouncement(stated) ? Standing.Official
            : Standing.Reported;
    }

    /// <summary>"How long did you shoot?" – "From April to September 2030."</summary>
    private static IEnumerable<Claim> Answer(Sentence sentence)
    {
        if (!ShootHeadingPattern.IsMatch(sentence.Heading) || AnswerPattern.Match(sentence.Mask) is not { Success: true } answer
            || sentence.Date(answer.Groups["d"].Index, DateDirection.Past) is not { IsInterval: true } span)
        {
            yield break;
        }

        var phase = new ProductionPhase("span", 0, 0, answer.Length);
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

    // "Thornwick began filming", "the film wrapped": another work's step. The show's own names and plain words are masked otherwise.
    private static readonly Pattern OtherSubjectPattern = new(
        "^(?:(?:and|but|while|meanwhile,?|the|[,:;]) ?)*(?:" + Masks.Work
        + @"|(?:original (?:series|version|film)|film|movie|sequel|prequel|pilot|spin-?off|game|remake|feature)\b(?! (?:crew|team|company|set|adaptation)))"
        + "(?: (?!" + Masks.ShowOrSeason + @")[^\s,;]+){0,4} $",
        RegexOptions.IgnoreCase);

    // "Production on the spin-off began", "filming of the movie wrapped".
    private static readonly Pattern OfOtherPattern = new(
        @"\b(?:on|of|for) (?:the |its |a |his |her )?(?:[\w-]+ )?(?:film|movie|prequel|sequel|spin-?off|pilot|special|documentary|game|" + Masks.Work + @")\b",
        RegexOptions.IgnoreCase);

    private static readonly Pattern MorePattern = new(
        @"\G[^;]*? and (?=(?:that )?(?:[\w']+ ){0,3}(?:should|would|could|may|might|is expected|are expected|will likely)\b)",
        RegexOptions.IgnoreCase);

    private static readonly Pattern InfinitivePattern = new(@"\b(?:to|will|would|can|could|may|might|shall) (?:\w+ )?$", RegexOptions.IgnoreCase);

    private static readonly Pattern ConditionPattern = new(@"\bif\b", RegexOptions.IgnoreCase);

    private static readonly Pattern ShootHeadingPattern =
        new(@"\b(?:how long|when|where and when)\b.*\b(?:shoot|shot|film(?:ed|ing)?|production)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern AnswerPattern =
        new(@"^(?:(?:from|between|we (?:shot|filmed) (?:from|between)) (?:the )?)?(?<d>" + Masks.Date + ")", RegexOptions.IgnoreCase);

    // The day on which something was announced as begun or ended dates the event only to the month.
    private static EdtfDate ToMonth(EdtfDate date) => date.IsDay ? EdtfDate.Month(date.Earliest.Year, date.Earliest.Month) : date;
}
