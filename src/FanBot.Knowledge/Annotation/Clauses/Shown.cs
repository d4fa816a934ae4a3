using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Where a sentence speaks of a show, and of its being shown; see <c>shown.phrases</c>.</summary>
internal static class Shown
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.shown.phrases");

    /// <summary>What it says, from left to right.</summary>
    public static IReadOnlyList<PhraseMatch> Of(Sentence sentence) => [.. Phrases.Matches(sentence.Tokens)];
}
