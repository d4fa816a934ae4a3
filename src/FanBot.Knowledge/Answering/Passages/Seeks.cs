using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Which side of a verb a "who" stands on: "who replaced X" seeks the doer, "who did X replace" the one it was done to.</summary>
/// <param name="Verb">The verb's term.</param>
/// <param name="Doer">Whether the doer is sought.</param>
internal sealed record Seeks(string Verb, bool Doer)
{
    private const string VerbPart = "verb";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.seeks.phrases");

    /// <summary>Reads it from the question in lower case; null where it does not tell.</summary>
    public static Seeks? Read(string words)
    {
        var tokens = Tokenizer.Read(words);
        return Verb("done") is { } done && done.EndsWith("ed", StringComparison.Ordinal) ? new Seeks(Term(done), Doer: false)
            : Verb("to-whom") is { } whom ? new Seeks(Term(whom), Doer: false)
            : Phrases.First(tokens, l => l.Value is "none" or "doer")?.Part(VerbPart) is { } doer ? new Seeks(Term(doer.Cut(words)), Doer: true)
            : null;

        string? Verb(string value) => Phrases.Fits(tokens, value)?.Part(VerbPart)?.Cut(words);
    }

    /// <summary>
    /// How well a candidate's side of the verb suits, from 0.6 (the wrong one) to 1; more for a doer right in front of the very verb, as in
    /// "Ada shot Ben": who does that is somebody, also where no claim knows the name.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="candidate">Whom it names.</param>
    /// <param name="ofEpisode">Whether what happens in an episode is asked for: whom somebody meets, only a sentence with the verb tells.</param>
    public double Suits(SentenceWords sentence, Candidate candidate, bool ofEpisode = false)
    {
        const double Wrong = 0.6;
        const double WithoutVerb = 0.35;
        const double Right = 1.7;
        var verbs = sentence.Places(Verb).Concat(AlikeWords.Of(Verb).SelectMany(sentence.Places)).ToList();
        if (verbs.Count == 0)
        {
            return ofEpisode && !Doer ? WithoutVerb : 1;
        }

        var (first, last) = sentence.WordsIn(candidate.Span);
        var verb = verbs.MinBy(v => v < first ? first - v : v > last ? v - last : 0);
        var passive = IsPassive(sentence, verb);
        var behindBy = first > verb && first - verb <= 3 && Enumerable.Range(verb + 1, first - verb - 1).Any(i => sentence.Words[i].Term == "by");
        var isDoer = behindBy || (passive ? first > verb : last < verb);
        return isDoer != Doer ? Wrong : Doer && !behindBy && verb == last + 1 && sentence.Places(Verb).Contains(verb) ? Right : 1;
    }

    private static bool IsPassive(SentenceWords sentence, int verb) => Enumerable.Range(Math.Max(0, verb - 2), Math.Min(2, verb))
        .Any(i => sentence.Words[i].Term is "wa" or "were" or "been" or "be" or "is" or "ar" or "get" or "got")
        && sentence.Words[verb].Span.Cut(sentence.Text).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private static string Term(string verb) => TermAnalyzer.Terms(verb)[0];
}
