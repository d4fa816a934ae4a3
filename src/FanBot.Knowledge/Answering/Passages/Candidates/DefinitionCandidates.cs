using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>Words that say what something or someone is; the wordings stand in <c>definitions.phrases</c>.</summary>
internal static class DefinitionCandidates
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.definitions.phrases");

    /// <summary>"X is the …", "X, a …", "the baker X", "X (…)", "the … called X" say what X is.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var places = asked.Subjects.SelectMany(sentence.Places).ToHashSet();
        if (asked.Names.Count > 0 && asked.Subjects.Count(asked.Says) > 1)
        {
            places.RemoveWhere(p => IsNamesake(sentence, places, p));
        }

        return places.Count == 0 ? []
        :
        [
            .. Phrases.Matches(AskedTokens.Of(sentence, places, marksJobs: true))
                .Where(m => m.Value != "front" || !IsBehindCapital(sentence, m.Span))
                .Select(m => new Candidate(PhraseCandidates.Value(m), Fit(m.Value))),
        ];
    }

    // "Star Mara Voss told us" calls her so and does not say who she is.
    private static bool IsBehindCapital(SentenceWords sentence, TextSpan name) =>
        sentence.WordsIn(name).First is > 0 and var first && sentence.Words[first - 1].IsCapital;

    /// <summary>Asked about Ruth Storm, "Ilka Storm" is somebody else.</summary>
    private static bool IsNamesake(SentenceWords sentence, HashSet<int> places, int at) =>
        at > 0 && !places.Contains(at - 1) && sentence.Words[at - 1] is { IsCapital: true } word && sentence.Words[at].Span.Start == word.Span.End + 1
        && word.Span.Cut(sentence.Text) is var name && !NameWords.Honorifics.Contains(name) && !NameWords.Descriptors.Contains(name);

    private static double Fit(string kind) => kind switch
    {
        "is" => 1,
        "of" => 0.95,
        "front" => 0.9,
        "apposition" => 0.85,
        "called" => 0.8,
        "done" => 0.45,
        _ => 0.6,
    };
}
