using System.Collections;

namespace FanBot.Knowledge.Lexicon;

/// <summary>The tokens of a text, with what tells quickly which words are not among them.</summary>
/// <param name="tokens">The tokens, in order.</param>
internal sealed class TokenList(params Token[] tokens) : IReadOnlyList<Token>
{
    /// <summary>Its words.</summary>
    public WordBits Words { get; } = WordBits.Of(tokens);

    /// <inheritdoc/>
    public int Count => tokens.Length;

    /// <inheritdoc/>
    public Token this[int index] => tokens[index];

    /// <summary>The same, to be walked: an array is several times faster than asking for each token through the interface.</summary>
    public Token[] Walked => tokens;

    /// <summary>Tokens of whichever kind as a list.</summary>
    public static TokenList Of(IReadOnlyList<Token> tokens) => tokens as TokenList ?? new TokenList([.. tokens]);

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
