using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>How a season's episodes come: "two episodes on the first day and one a week thereafter", "new episodes every Friday", "all at once".</summary>
internal sealed class ScheduleRule : IClaimRule
{
    /// <summary>Aspect of the claim.</summary>
    public const string Schedule = "schedule";

    public const string Weekly = "weekly";
    public const string Daily = "daily";
    public const string AtOnce = "at-once";
    public const string Split = "split";

    // So far, in characters, "not" reaches.
    private const int Reach = 40;

    private static readonly PhraseBook Schedules = PhraseBook.Read("Topics.Episodes.schedule.phrases");

    private static readonly PhraseBook Others = PhraseBook.Read("Topics.Episodes.first-day-guards.phrases");

    public IEnumerable<Claim> Read(Sentence sentence)
    {
        foreach (var match in Schedules.Matches(sentence.Tokens))
        {
            var start = match.Span.Start;
            var days = match.Part("days") is { } named ? DaysOf(sentence, named) : [];
            if ((match.Part("how") is null && days.Count == 0) || !sentence.StatementAt(start).IsOfShowAlone)
            {
                continue;
            }

            var standing = IsDenied(sentence, match) ? Standing.Denied : sentence.StandingAt(start);
            yield return sentence.Draft(ClaimKind.Episode, match.Value, Text(sentence, match, days), standing, "schedule") with
            {
                Aspect = Schedule,
                Season = sentence.SeasonAt(start),
            };
        }
    }

    /// <summary>Whether a sentence speaks of episodes that come week by week.</summary>
    public static bool IsWeekly(Sentence sentence) => Schedules.Matches(sentence.Tokens).Any(m => m.Value == Weekly && m.Part("how") is not null);

    private static bool IsDenied(Sentence sentence, PhraseMatch match)
    {
        var (from, how) = (sentence.Clause(match.Span.Start).Start, (match.Part("how") ?? match.Span).Start);
        return Others.Matches(sentence.TokensIn(from, how)).Any(m => m.Value == "not" && Gap.IsShort(sentence.Mask, m.Span.End, how, Reach, ",;"));
    }

    private static string Text(Sentence sentence, PhraseMatch match, List<string> days) => match.Value switch
    {
        AtOnce => "all at once",
        Split => "in two parts",
        Daily => "daily",
        _ when days.Count == 2 && match.Part("range") is not null => days[0] + " to " + days[1],
        _ when match.Part("first") is { } first =>
            first.Cut(sentence.Mask).ToLowerInvariant() + " episodes first, then weekly" + (days.Count > 0 ? ", " + On(days) : ""),
        _ => days.Count switch
        {
            0 => "weekly",
            1 => "weekly, " + On(days),
            _ => On(days),
        },
    };

    private static string On(List<string> days) => "on " + string.Join(" and ", days);

    // A capitalised word behind "on" need not be a day of the week; "from Tuesdays" is where it was before.
    private static List<string> DaysOf(Sentence sentence, TextSpan span) =>
        sentence.Mask[..span.Start].EndsWith("from ", StringComparison.OrdinalIgnoreCase) ? []
        : [.. sentence.TokensIn(span.Start, span.End).SelectMany(t => Days(sentence.Words(t.Start, t.End))).Distinct()];

    // "Friday", "Fridays", "Friday nights" are one day; "Friday, 4 October" is a date.
    private static IEnumerable<string> Days(string words)
    {
        var parts = words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(parts, p => p is "and" or "&" or "night" or "nights" || DateWords.FullWeekday(p) is not null)
            ? parts.Select(DateWords.FullWeekday).OfType<DayOfWeek>().Select(day => day + "s")
            : [];
    }
}
