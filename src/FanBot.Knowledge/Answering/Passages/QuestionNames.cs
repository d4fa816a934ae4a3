using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>
/// Finds names among a question's words that no claim is about: fans write them small, but the articles write them
/// with capitals.
/// </summary>
internal static class QuestionNames
{
    private const int MostWords = 3;

    /// <summary>The terms of each name.</summary>
    /// <param name="question">The question's words.</param>
    /// <param name="content">The terms that an answer must account for; only these can be of a name.</param>
    /// <param name="found">Sentences that hold some of them.</param>
    public static List<List<string>> Find(SentenceWords question, IReadOnlyCollection<string> content, IReadOnlyList<SentenceWords> found)
    {
        var names = new List<List<string>>();
        for (var i = 0; i < question.Words.Count; i++)
        {
            for (var count = Math.Min(MostWords, question.Words.Count - i); count > 0; count--)
            {
                List<string> terms = [.. Enumerable.Range(i, count).Select(n => question.Words[n].Term)];
                if (terms.TrueForAll(content.Contains) && (count > 1 ? found.Any(s => StandsAsName(s, terms)) : IsName(question, i, found)))
                {
                    names.Add([.. terms.Where((_, n) => !IsTitle(question, i + n))]);
                    i += count - 1;
                    break;
                }
            }
        }

        return [.. names.Where(n => n.Count > 0)];
    }

    public static bool StandsAsName(SentenceWords sentence, List<string> terms) =>
        sentence.Places(terms[0])
            .Any(p =>
                Enumerable.Range(0, terms.Count)
                .All(n => p + n < sentence.Words.Count && sentence.Words[p + n].Term == terms[n] && sentence.Words[p + n].IsCapital)
            && Enumerable.Range(p, terms.Count - 1).All(n => sentence.Words[n + 1].Span.Start == sentence.Words[n].Span.End + 1));

    /// <summary>One word that stands inside sentences, and always with a capital.</summary>
    private static bool IsName(SentenceWords question, int at, IReadOnlyList<SentenceWords> found)
    {
        var word = question.Words[at];
        if (QuestionWords.IsKnown(word.Span.Cut(question.Text).ToLowerInvariant()) || AlikeWords.Of(word.Term).Count > 0 || IsTitle(question, at)
            || !char.IsLetter(word.Term[0]))
        {
            return false;
        }

        var places = found.SelectMany(s => s.Places(word.Term).Where(p => p > 0).Select(p => s.Words[p].IsCapital)).ToList();
        return places.Count > 0 && places.TrueForAll(c => c);
    }

    private static bool IsTitle(SentenceWords question, int at) =>
        question.Words[at].Span.Cut(question.Text) is var word && (NameWords.Honorifics.Contains(word) || NameWords.Descriptors.Contains(word));
}
