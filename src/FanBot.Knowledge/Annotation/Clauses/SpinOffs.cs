using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What is to grow out of the show, and is not the show: spin-offs, prequels, companion series; see <c>spin-offs.phrases</c>.</summary>
internal static class SpinOffs
{
    private const string Thing = "thing";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.spin-offs.phrases");

    /// <summary>Whether a spin-off is what the words before a verb speak of; a show that is itself called one names itself behind the word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the words begin in the mask.</param>
    /// <param name="to">Where the verb begins.</param>
    public static bool IsSubject(Sentence sentence, int from, int to) =>
        Phrases.Fits(sentence.TokensIn(from, to), Thing) is { } thing && !sentence.Mask[thing.Span.Start..to].Any(c => c == ';' || Masks.IsShow(c));

    /// <summary>Whether words, with plain quotation marks, speak of one.</summary>
    public static bool AreIn(string words) => Phrases.Fits(Tokenizer.Read(words, Masks.Label), Thing) is not null;

    /// <summary>Whether words in front of a name call what it names a spin-off: "the prequel series".</summary>
    public static bool IsCalledBefore(string words) => Phrases.Fits(Tokenizer.Read(words, Masks.Label), "called before") is not null;

    /// <summary>Whether words behind a name do so: ", a spin-off of".</summary>
    public static bool IsCalledBehind(string words) => Phrases.Fits(Tokenizer.Read(words, Masks.Label), "called behind") is not null;
}
