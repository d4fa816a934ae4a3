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

    /// <summary>Those of them that stand in a range of the text.</summary>
    public TokenList In(int start, int end)
    {
        var first = 0;
        while (first < tokens.Length && tokens[first].Start < start)
        {
            first++;
        }

        var last = first;
        while (last < tokens.Length && tokens[last].End <= end)
        {
            last++;
        }

        return last - first == tokens.Length ? this : new TokenList(tokens[first..last]);
    }

    /// <summary>Tokens of whichever kind as a list.</summary>
    public static TokenList Of(IReadOnlyList<Token> tokens) => tokens as TokenList ?? new TokenList([.. tokens]);

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
