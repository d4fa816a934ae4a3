using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Words that take something back or leave it open; they stand in <c>doubts.phrases</c>.</summary>
internal static class Doubts
{
    private const string Denied = "denied";
    private const string Retracted = "retracted";
    private const string Open = "open";
    private const string Hedged = "hedged";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.doubts.phrases");

    /// <summary>Whether the words of a clause, with plain quotation marks, say that something is not so.</summary>
    public static bool Deny(string plain) => Says(plain, Denied) || TakeBack(plain);

    /// <summary>Whether words take back what their sentence tells, in whichever clause they stand.</summary>
    public static bool TakeBack(string plain) => Says(plain, Retracted);

    /// <summary>Whether words report nothing: nobody stands up for them, or they are a claim, a joke, a dream or a condition.</summary>
    public static bool LeaveOpen(string plain) => Says(plain, Open) || Hedge(plain);

    /// <summary>Whether the words of a clause pass on what is said, and what the next clause tells is not touched by it.</summary>
    public static bool Hedge(string plain) => Says(plain, Hedged);

    /// <inheritdoc cref="Hedge(string)"/>
    public static bool Hedge(IReadOnlyList<Token> clause) => Phrases.Says(clause, Hedged);

    /// <summary>Whether words say that nobody stands up for what their sentence tells.</summary>
    public static bool Attribute(IReadOnlyList<Token> sentence) => Phrases.Says(sentence, Open);

    private static bool Says(string plain, string value) => Phrases.Says(Tokenizer.Read(plain, Masks.Label), value);
}
