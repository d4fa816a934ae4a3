using System.Collections.Frozen;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Candidates;

/// <summary>What something may be called: a title, a firm, a school, a ship.</summary>
internal static class NameCandidates
{
    // Asked for a name, a sentence has to say that it is one.
    private const double UncalledFit = 0.3;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.Candidates.titles.phrases");

    private static readonly FrozenSet<string> Beings = QuestionLists.Of("being").SelectMany(TermAnalyzer.Terms).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names that the sentence gives to something, and the others by how near they stand to what is asked for.</summary>
    public static IReadOnlyList<Candidate> Find(SentenceWords sentence, PassageQuestion asked) =>
        [.. Titled(sentence, asked), .. CapitalCandidates.Find(sentence, asked, span => Fit(sentence, asked, span))];

    private static List<Candidate> Titled(SentenceWords sentence, PassageQuestion asked) =>
    [
        .. PhraseCandidates.Find(Phrases, sentence.Named, "title", 1)
            .Concat(PatternCandidates.Find(QuotedPattern, sentence, 1))
            .DistinctBy(c => c.Span)
            .Where(c => !asked.Holds(c.Span.Cut(sentence.Text))),
    ];

    /// <summary>A name beside or with the noun that is asked for: "Lark Grammar School", "the ship, the Petrel", "the town of Tarn".</summary>
    private static double Fit(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var name = span.Cut(sentence.Text);
        if (asked.IsShow(name))
        {
            return 0;
        }

        if (asked.Focus is not { } focus)
        {
            return asked.WantsName ? UncalledFit : asked.IsPerson(name) ? 0.5 : 0.7;
        }

        // The name of a daughter is a person's.
        var isPerson = asked.IsPerson(name) && !Beings.Contains(focus);
        var (first, last) = sentence.WordsIn(span);
        var near = sentence.Places(focus).Concat(asked.Alike(focus).SelectMany(sentence.Places))
            .Select(p => p < first ? first - p : p > last ? p - last : 0).DefaultIfEmpty(99).Min();
        return near == 0 ? 1 : near <= 3 ? isPerson ? 0.4 : 0.9 : isPerson ? 0 : IsBracketed(sentence, asked, span) ? 0.85 : near <= 8 ? 0.5 : 0.25;
    }

    // "Ada Quill (Saltmarsh Nine)": what an actor is known from.
    private static bool IsBracketed(SentenceWords sentence, PassageQuestion asked, TextSpan span)
    {
        var (first, _) = sentence.WordsIn(span);
        return first > 0 && sentence.Text[sentence.Words[first - 1].Span.End..span.Start] == " ("
            && asked.Holds(sentence.Words[first - 1].Span.Cut(sentence.Text));
    }

    // "The Petrel"
    private static readonly Pattern QuotedPattern = new(@"(?<![\p{L}])[""'](?<v>\p{Lu}[^""',.!?]{1,48})[""'](?!\p{L})");
}
