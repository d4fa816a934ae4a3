using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Release;

/// <summary>A season that comes out once more, on discs or in another language; see <c>again.phrases</c>.</summary>
internal static class Again
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Topics.Release.again.phrases");

    /// <summary>Whether words tell that it does.</summary>
    public static bool IsMeant(string words) => Read(words) is var tokens && Phrases.Matches(tokens).Any(m => m.Value != "disc");

    /// <summary>Whether words tell of discs, whose number counts no episodes.</summary>
    public static bool OnDiscs(string words) => Read(words) is var tokens && Phrases.Matches(tokens).Any(m => m.Value is "discs" or "disc");

    private static IReadOnlyList<Token> Read(string words) => Tokenizer.Read(Folding.Plain(words));
}
