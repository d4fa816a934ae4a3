using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>People who may play the part that is asked about; the wordings stand in <c>parts.phrases</c>.</summary>
internal static class PerformerCandidates
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.parts.phrases");

    /// <summary>The people of a sentence that speaks of playing a part; of any other those who stand beside the part.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked)
    {
        var people = PersonCandidates.Find(sentence, asked);
        if (people.Count == 0 || Phrases.Says(sentence.Named, "plays"))
        {
            return people;
        }

        var tokens = AskedTokens.Of(sentence, Parts(sentence, asked).SelectMany(sentence.Places).Where(p => !IsOfOther(sentence, asked, p)));
        // "Mara Voss's Ada" is played by her, "Mara Voss's husband" is not.
        var paired = Phrases.Matches(tokens)
            .Where(m => m.Value == "pair" && (m.Part("part") is not { } part || char.IsUpper(sentence.Text[part.Start])))
            .Select(PhraseCandidates.Value)
            .ToList();
        return [.. people.Where(c => paired.Exists(p => c.Span.Contains(p)))];
    }

    // Asked about the Grey Rider, Nettie Grey is somebody else.
    private static bool IsOfOther(SentenceWords sentence, PassageQuestion asked, int at) =>
        at > 0 && sentence.Words[at - 1] is { IsCapital: true } before && sentence.Words[at].Span.Start == before.Span.End + 1
        && asked.Names.Any(n => n.Contains(sentence.Words[at].Term) && !n.Contains(before.Term) && n.Count(asked.Says) > 1)
        && !NameWords.Honorifics.Contains(before.Span.Cut(sentence.Text)) && !NameWords.Descriptors.Contains(before.Span.Cut(sentence.Text));

    /// <summary>The words of the part that is asked about; none where the sentence lacks some that describe it.</summary>
    private static IEnumerable<string> Parts(SentenceWords sentence, PassageQuestion asked)
    {
        var described = asked.Weights.Keys.Where(t => !WantedReader.IsAsking(t, Wanted.Performer)).ToList();
        return described.TrueForAll(sentence.Has) ? asked.Names.SelectMany(n => n).Concat(described) : [];
    }
}
