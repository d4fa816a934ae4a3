using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>"Filming began in May", "production has wrapped", "shot between April and June", "now in post-production".</summary>
internal sealed class ProductionRule : IClaimRule
{
    public const string Start = "start";
    public const string Wrap = "wrap";
    public const string Post = "post";

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        var phases = ProductionPhase.Find(sentence.Mask);
        if (phases.Count == 0)
        {
            yield break;
        }

        var events = DateEvents.Read(sentence).ToList();
        foreach (var phase in phases)
        {
            if (!OtherWorks.Own(sentence, phase.Verb))
            {
                continue;
            }

            var date = DateOf(sentence, phase, events);
            if (phase.Phase == "span")
            {
                if (date is { } span)
                {
                    yield return Claim(sentence, phase, Start, new EdtfDate(span.From));
                    yield return Claim(sentence, phase, Wrap, new EdtfDate(span.To));
                }
            }
            else
            {
                yield return Claim(sentence, phase, phase.Phase, date);
            }
        }
    }

    private static Claim Claim(Sentence sentence, ProductionPhase phase, string aspect, EdtfDate? date) =>
        sentence.Draft(ClaimKind.Production, date?.ToString(), date?.ToText() ?? "date not stated", sentence.StandingAt(phase.Verb), "production") with
        {
            Season = sentence.SeasonAt(phase.Verb),
            Aspect = aspect,
        };

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
            var announced = trigger.Kind is EventKind.Announcement or EventKind.Other && index < phase.Start && trigger.Start < phase.Start;
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
