using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Episodes;

/// <summary>What is said around the name or number of one episode; see <c>episode-words.phrases</c>.</summary>
internal static class EpisodeWording
{
    // So far, in characters, an episode and its length stand apart.
    private const int Longest = 75;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Topics.Episodes.episode-words.phrases");

    /// <summary>Where a sentence says that a title follows.</summary>
    public static IEnumerable<TextSpan> Titles(Sentence sentence) =>
        Phrases.Matches(sentence.Tokens).Where(m => m.Value is "titled" or "quoted").Select(m => m.Span);

    /// <summary>Whether the words up to a place of the mask go on with the episode of the sentence before.</summary>
    public static bool OpensWithIt(Sentence sentence, int end) => Says("it", sentence.TokensIn(0, end));

    /// <summary>Whether the words between an episode and a length tell that it is so long.</summary>
    public static bool Lasts(Sentence sentence, int end, int start) =>
        Gap.IsShort(sentence.Mask, end, start, Longest) && Says("lasts", sentence.TokensIn(end, start));

    /// <summary>Whether a length is one with which another is compared: "90 minutes instead of the usual 45".</summary>
    public static bool IsUsual(Sentence sentence, TextSpan length) =>
        Phrases.Matches(sentence.Tokens).Any(m => m.Value == "usual" && Gap.IsNone(sentence.Mask, m.Span.End, length.Start));

    /// <summary>Whether a length and an episode are told in one breath: "the 81-minute finale", "an hour-long, action-packed premiere".</summary>
    public static bool AreOne(Sentence sentence, int end, int start)
    {
        const int MostWords = 2;
        if (!Gap.IsShort(sentence.Mask, end, start, Longest, ".;:()"))
        {
            return false;
        }

        var between = sentence.TokensIn(end, start).SkipWhile(t => t.Word is "," or "long").ToList();
        return between.Count <= MostWords && between.TrueForAll(t => char.IsLetterOrDigit(t.Word[0])) && !Says("apart", between);
    }

    /// <summary>The episode with whose number a row or line begins, and where the number ends in its text; null where it begins with none.</summary>
    public static (int Number, int End)? NumberAt(string cell)
    {
        var tokens = Tokenizer.Read(cell, Masks.Label);
        return EpisodeCode.At(cell)
            ?? ((Phrases.Fits(tokens, "row") ?? Phrases.Fits(tokens, "cell")) is { } row && NumberWords.Read(row.Part("n")!.Value.Cut(cell)) is { } number
                ? (number, row.Span.End) : null);
    }

    /// <summary>The same of a sentence; a number alone begins no line of a list.</summary>
    public static (int Number, int End)? NumberAt(Sentence sentence) => EpisodeCode.At(sentence.Text)
        ?? (Phrases.Fits(sentence.Tokens, "row") is { } row && NumberWords.Read(row.Part("n")!.Value.Cut(sentence.Mask)) is { } number
            ? (number, sentence.Words(0, row.Span.End).Length) : null);

    /// <summary>Whether a sentence tells something, as no row of a table does.</summary>
    public static bool IsTold(Sentence sentence) => Says("told", sentence.Tokens);

    private static bool Says(string what, IReadOnlyList<Token> tokens) => Phrases.Fits(tokens, what) is not null;
}
