using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>The hour at which a show goes out: "continues on Tuesday nights at 8pm", "weeknights, 6:30pm", "Wednesdays at 8/7c".</summary>
internal sealed class TimeSlotRule : IClaimRule
{
    /// <summary>Aspect of the claim.</summary>
    public const string Time = "time";

    private static readonly PhraseBook Slots = PhraseBook.Read("Topics.Episodes.time-slot.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (var match in Slots.Matches(sentence.Tokens))
        {
            var start = match.Span.Start;
            if (match.Part("time") is not { } time || !HourWording.IsOfShow(sentence, start, match.Span.End) || HourWording.IsEarlier(sentence, time))
            {
                continue;
            }

            var hour = time.Cut(sentence.Mask);
            var value = hour.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).TrimEnd('.');
            var night = match.Part("night") is { } nights ? ", " + Words(sentence, nights).ToLowerInvariant() : "";
            var channel = match.Part("channel") is { } on ? ", on " + Words(sentence, on) : "";
            yield return sentence.Draft(ClaimKind.Episode, value, hour + night + channel, sentence.StandingAt(start), "time-slot") with
            {
                Aspect = Time,
                Season = sentence.SeasonAt(start),
            };
        }
    }

    private static string Words(Sentence sentence, TextSpan span) => sentence.Words(span.Start, span.End);
}
