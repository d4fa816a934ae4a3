using System.Runtime.Intrinsics;

namespace FanBot.Knowledge.Lexicon;

/// <summary>
/// Words as bits of their hashes: where those of two sets share no bit, the sets share no word. A few instructions so tell of most wordings
/// that a text cannot hold them.
/// </summary>
internal readonly struct WordBits
{
    private const int Bits = 512;

    private static readonly uint Number = Token.HashOf(PhraseNode.Number);
    private static readonly uint SmallNumber = Token.HashOf(PhraseNode.SmallNumber);

    private readonly Vector512<ulong> _bits;

    private WordBits(Vector512<ulong> bits) => _bits = bits;

    /// <summary>Of the words that a text may be compared with; those for numbers are among them.</summary>
    public static WordBits Of(IEnumerable<string> words)
    {
        Span<ulong> bits = stackalloc ulong[Bits / 64];
        foreach (var word in words)
        {
            Add(bits, Token.HashOf(word));
        }

        return new WordBits(Vector512.Create<ulong>(bits));
    }

    /// <summary>Of the words of a text.</summary>
    public static WordBits Of(ReadOnlySpan<Token> tokens)
    {
        Span<ulong> bits = stackalloc ulong[Bits / 64];
        foreach (ref readonly var token in tokens)
        {
            Add(bits, token.Hash);
            if (token.IsNumber)
            {
                Add(bits, Number);
                Add(bits, SmallNumber);
            }
        }

        return new WordBits(Vector512.Create<ulong>(bits));
    }

    /// <summary>The words of both.</summary>
    public static WordBits operator |(in WordBits one, in WordBits other) => new(one._bits | other._bits);

    /// <summary>Whether a word may be in both; where not, none is.</summary>
    public bool MayShare(in WordBits other) => (_bits & other._bits) != Vector512<ulong>.Zero;

    private static void Add(Span<ulong> bits, uint hash) => bits[(int)(hash / 64) % (Bits / 64)] |= 1UL << (int)(hash % 64);
}
