using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Years, days and times of day that may be the answer.</summary>
internal static class DateCandidates
{
    // "Next month" and "on Tuesday" where another sentence may tell the day.
    private const double Vague = 0.85;

    /// <summary>The years in the sentence, and "three years after", which tells when something is set.</summary>
    public static IReadOnlyList<Candidate> Years(SentenceWords sentence, PassageQuestion asked) =>
        [.. PatternCandidates.Find(YearAnswer, sentence, 1), .. PatternCandidates.Find(RelativeYear, sentence, asked.Weights.ContainsKey("set") ? 1 : 0.5)];

    /// <summary>The dates in the sentence, and its years.</summary>
    public static IReadOnlyList<Candidate> Dates(SentenceWords sentence, PassageQuestion asked) =>
        [.. DateFinder.Find(sentence.Text)
            .Select(d => new Candidate(d.Span, Since(sentence, asked, d.Span) * (ExactPattern.IsMatch(d.Span.Cut(sentence.Text)) ? 1 : Vague))),
            .. PatternCandidates.Find(YearAnswer, sentence, 0.9), .. PatternCandidates.Find(EveryPattern, sentence, 0.9)];

    /// <summary>The times of day in the sentence.</summary>
    public static IReadOnlyList<Candidate> Times(SentenceWords sentence) => PatternCandidates.Find(ClockAnswer, sentence, 1);

    /// <summary>"Since when" wants a beginning; the day on which something was made known is not that of what was.</summary>
    private static double Since(SentenceWords sentence, PassageQuestion asked, TextSpan date)
    {
        const int Reach = 30;
        const double Announced = 0.15;
        if (AnnouncedPattern.IsMatch(sentence.Text[..date.Start]) && !AskedAnnouncedPattern.IsMatch(asked.Question.Words))
        {
            return Announced;
        }

        return !asked.WantsSince || sentence.Text[Math.Max(0, date.Start - Reach)..date.Start].Contains("since", StringComparison.OrdinalIgnoreCase) ? 1 : 0.5;
    }

    private static readonly Pattern ExactPattern = new(@"\d");

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // "Thursdays", "every Thursday": a day of each week.
    private static readonly Pattern EveryPattern = new(
        @"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", Options);

    private static readonly Pattern YearAnswer = new(
        @"\b(?:1[5-9]|20)\d\d\b(?:-\d\d)?s?|\b(?:early|mid|late)[- ]'?\d0s\b|'?\b[2-9]0s\b|\b(?:twenties|thirties|forties|fifties|sixties"
        + @"|seventies|eighties|nineties)\b", Options);

    private static readonly Pattern RelativeYear = new(
        @"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+ty|a few|several) years (?:after|before|prior|since|earlier|later|ago)\b", Options);

    private static readonly Pattern ClockAnswer = new(
        @"\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b|\bmidnight\b|\bnoon\b|\b\d{1,2}/\d{1,2}c\b", Options);

    private static readonly Pattern AnnouncedPattern = new(
        @"\b(?:announc\w+|reveal\w+|confirm\w+|said|told|report\w+|post\w*|tweet\w*)(?: \w+){0,3} (?:in|on|back in|last|this)? ?(?:an? )?$", Options);

    private static readonly Pattern AskedAnnouncedPattern = new(@"\b(?:announc|reveal|confirm|sa(?:y|id)|report|known|public|find out|found out)", Options);
}
