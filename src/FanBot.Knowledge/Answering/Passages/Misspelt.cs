using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Names that a fan spells otherwise than the articles do: "sorel" for Sorrel.</summary>
internal static class Misspelt
{
    private const int Shortest = 5;
    private const int Longer = 8;

    /// <summary>For each term of the question that no sentence holds, the term of the name it is near to.</summary>
    public static Dictionary<string, string> Find(SentenceWords question, PassageQuestion asked, IReadOnlyList<SentenceWords> found)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in question.Words.Where(w => asked.Weights.ContainsKey(w.Term) && IsStrange(w.Span.Cut(question.Text), w.Term, found)))
        {
            var limit = word.Term.Length >= Longer ? 2 : 1;
            var near = found
                .SelectMany(s => s.Words.Where(w => w.IsCapital && w.Span.Start > 0))
                .Select(w => w.Term)
                .Where(t => t.Length >= Shortest - 1 && t[0] == word.Term[0] && EditDistance.AtMost(t, word.Term, limit))
                .GroupBy(t => t, StringComparer.Ordinal)
                .MaxBy(g => g.Count());
            if (near is not null)
            {
                known[word.Term] = near.Key;
            }
        }

        return known;
    }

    private static bool IsStrange(string word, string term, IReadOnlyList<SentenceWords> found) =>
        term.Length >= Shortest && word.All(char.IsAsciiLetter) && !QuestionWords.IsKnown(word.ToLowerInvariant()) && AlikeWords.Of(term).Count == 0
            && !found.Any(s => s.Has(term));
}
