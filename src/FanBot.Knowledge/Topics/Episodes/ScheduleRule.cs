using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

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

    private static readonly PhraseBook Schedules = PhraseBook.Read("Topics.Episodes.schedule.phrases");

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

            var denied = NotPattern.IsMatch(sentence.Mask[sentence.Clause(start).Start..(match.Part("how") ?? match.Span).Start]);
            var standing = denied ? Standing.Denied : sentence.StandingAt(start);
            yield return sentence.Draft(ClaimKind.Episode, match.Value, Text(sentence, match, days), standing, "schedule") with
            {
                Aspect = Schedule,
                Season = sentence.SeasonAt(start),
            };
        }
    }

    /// <summary>Whether a sentence speaks of episodes that come week by week.</summary>
    public static bool IsWeekly(Sentence sentence) => Schedules.Matches(sentence.Tokens).Any(m => m.Value == Weekly && m.Part("how") is not null);

    private static string Text(Sentence sentence, PhraseMatch match, List<string> days) => match.Value switch
    {
        AtOnce => "all at once",
        Split => "in two parts",
        Daily => "daily",
        _ when days.Count == 2 && RangePattern.IsMatch(match.Part("days")!.Value.Cut(sentence.Mask)) => days[0] + " to " + days[1],
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
        FromPattern.IsMatch(sentence.Mask[..span.Start]) ? []
        : [.. PiecePattern.Matches(span.Cut(sentence.Mask)).SelectMany(piece => Days(sentence.Unmask(piece.Value))).Distinct()];

    // "Friday", "Fridays", "Friday nights" are one day; "Friday, 4 October" is a date.
    private static IEnumerable<string> Days(string words) =>
        OnlyDaysPattern.IsMatch(words) ? DayPattern.Matches(words).Select(d => char.ToUpperInvariant(d.Value[0]) + d.Value[1..].ToLowerInvariant() + "s") : [];

    private const string Names = @"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private static readonly Pattern PiecePattern = new(@"\b" + Names + "s?|" + Masks.Name + "|" + Masks.Date, RegexOptions.IgnoreCase);

    // "Tuesdays through Fridays"
    private static readonly Pattern RangePattern = new("(?: (?:to|through|thru|till|until) |[-\u2013])", RegexOptions.IgnoreCase);

    private static readonly Pattern FromPattern = new(@"\bfrom $", RegexOptions.IgnoreCase);

    private static readonly Pattern OnlyDaysPattern = new("^(?:" + Names + @"s?(?: nights?)?(?:,? and |, | & )?)+$", RegexOptions.IgnoreCase);

    private static readonly Pattern DayPattern = new(Names, RegexOptions.IgnoreCase);

    private static readonly Pattern NotPattern = new(@"(?:\b(?:not|never|no longer|rather than|instead of)\b|n't\b)[^,;]{0,40}$", RegexOptions.IgnoreCase);
}
