using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>"Which of a kind" is mostly answered with a name.</summary>
internal static class WhichCandidates
{
    private const double OtherFit = 0.85;
    private const int Reach = 3;

    /// <summary>The names that the question does not hold: best beside the noun that is asked for.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked) =>
        CapitalCandidates.Find(sentence, asked, span => Fit(sentence, asked, span));

    private static double Fit(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        if (asked.IsShow(span.Cut(sentence.Text)))
        {
            return 0;
        }

        var (first, last) = sentence.WordsIn(span);
        return asked.Focus is { } focus
            && sentence.Places(focus).Concat(asked.Alike(focus).SelectMany(sentence.Places)).Any(p => p >= first - Reach && p <= last + Reach) ? 1 : OtherFit;
    }
}
