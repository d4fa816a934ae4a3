using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Years, days and times of day that may be the answer; those in words stand in <c>dates.phrases</c>.</summary>
internal static class DateCandidates
{
    // "Next month" and "on Tuesday" where another sentence may tell the day.
    private const double Vague = 0.85;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.dates.phrases");

    /// <summary>The years in the sentence, and "three years after", which tells when something is set.</summary>
    public static IReadOnlyList<Candidate> Years(SentenceWords sentence, PassageQuestion asked) =>
    [
        .. Years(sentence, 1),
        .. PhraseCandidates.Find(Phrases, sentence.Tokens, "relative", asked.Weights.ContainsKey("set") ? 1 : 0.5),
    ];

    /// <summary>The dates in the sentence, and its years.</summary>
    public static IReadOnlyList<Candidate> Dates(SentenceWords sentence, PassageQuestion asked) =>
    [
        .. DateFinder.Find(sentence.Text)
            .Select(d => new Candidate(d.Span, Since(sentence, asked, d.Span) * (d.Span.Cut(sentence.Text).Any(char.IsDigit) ? 1 : Vague))),
        .. Years(sentence, 0.9),
        .. PhraseCandidates.Find(Phrases, sentence.Tokens, "weekly", 0.9),
    ];

    /// <summary>The times of day in the sentence.</summary>
    public static IReadOnlyList<Candidate> Times(SentenceWords sentence) =>
        [.. PatternCandidates.Find(ClockPattern, sentence, 1), .. PhraseCandidates.Find(Phrases, sentence.Tokens, "clock", 1)];

    private static IEnumerable<Candidate> Years(SentenceWords sentence, double fit) =>
        PatternCandidates.Find(YearPattern, sentence, fit).Concat(PhraseCandidates.Find(Phrases, sentence.Tokens, "decade", fit));

    /// <summary>"Since when" wants a beginning; the day on which something was made known is not that of what was.</summary>
    private static double Since(SentenceWords sentence, PassageQuestion asked, TextSpan date)
    {
        const int Reach = 30;
        const double Announced = 0.15;
        if (!asked.WantsAnnounced && Phrases.Fits(sentence.TokensIn(new TextSpan(0, date.Start)), "told") is not null)
        {
            return Announced;
        }

        return !asked.WantsSince || sentence.Text[Math.Max(0, date.Start - Reach)..date.Start].Contains("since", StringComparison.OrdinalIgnoreCase) ? 1 : 0.5;
    }

    // "1998", "2012-13", "the 1980s", "the early '80s"
    private static readonly Pattern YearPattern = new(@"\b(?:1[5-9]|20)\d\d\b(?:-\d\d)?s?|'?\b[2-9]0s\b");

    private static readonly Pattern ClockPattern = new(@"\b\d{1,2}(?:[:.]\d\d)? ?[apAP]\.?[mM]\b\.?|\b\d{1,2}:\d\d\b|\b\d{1,2}/\d{1,2}c\b");
}
