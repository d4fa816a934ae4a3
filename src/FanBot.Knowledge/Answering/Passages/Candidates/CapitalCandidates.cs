using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Candidates that are known by their capitals: people, places, firms, titles.</summary>
internal static class CapitalCandidates
{
    // Who writes without capitals leaves open what is a name.
    private const double UnknownCase = 0.6;

    /// <summary>The names that the question does not hold and that may be what is wanted at all.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="asked">The question.</param>
    /// <param name="fit">How well a name is what is wanted.</param>
    public static List<Candidate> Find(SentenceWords sentence, PassageQuestion asked, Func<TextSpan, double> fit) =>
    [
        .. sentence.Names
            .Where(s => !asked.Holds(s.Cut(sentence.Text)))
            .Select(s => new Candidate(s, fit(s)))
            .Where(c => c.Fit > 0),
    ];

    /// <summary>The whole sentence where it is written without a capital; null where it has one.</summary>
    public static Candidate? Uncased(SentenceWords sentence) =>
        sentence.Words.Any(w => w.IsCapital) ? null : new Candidate(new TextSpan(0, sentence.Text.Length), UnknownCase);
}
