using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Numbers that may be the answer; how those are told that count nothing stands in <c>numbers.phrases</c>.</summary>
internal static class NumberCandidates
{
    private const string Other = "other";
    private const string Times = "times";

    // An ordinal, and still how many there are: "the 10th and final series".
    private const string Last = "last";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.numbers.phrases");

    /// <summary>A number of what is counted; any other number is little worth.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        const double UncountedFit = 0.3;
        const double SpokenOfFit = 0.45;
        const double UnaskedFit = 0.8;
        const int Reach = 3;
        return [.. Numbers(sentence, asked.WantsTimes).Select(n => new Candidate(n, Fit(n)))];

        double Fit(TextSpan number)
        {
            if (asked.Focus is not { } focus)
            {
                return UnaskedFit;
            }

            var (_, last) = sentence.WordsIn(number);
            return sentence.Places(focus).Any(p => p > last && p - last <= Reach) ? 1
                : asked.Alike(focus).SelectMany(sentence.Places).Any(p => p > last && p - last <= Reach) ? 0.9 : sentence.Has(focus) ? SpokenOfFit
                : UncountedFit;
        }
    }

    private static IEnumerable<TextSpan> Numbers(SentenceWords sentence, bool times) => Phrases.Matches(sentence.Tokens)
        .Where(m => m.Value != Other && (times || m.Value != Times))
        .Where(m => m.Value == Last || !CountForms.IsNoCount(m.Span.Cut(sentence.Text)))
        .Select(PhraseCandidates.Value);
}
