using System.Diagnostics.CodeAnalysis;

namespace FanBot.Knowledge.Lexicon;

/// <summary>
/// What belongs to words, found by the hash that a token brings along. Every wording asks for every word of every sentence, and most
/// words are in no table: one bit tells so, without a look at the word.
/// </summary>
/// <typeparam name="T">What belongs to a word.</typeparam>
internal sealed class WordTable<T>
{
    private const int Bits = 256;

    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly (string? Word, uint Hash, T Value)[] _slots;

    /// <summary>Words with nothing that belongs to them.</summary>
    public static WordTable<bool> Of(IEnumerable<string> words) =>
        new([.. words.Distinct(StringComparer.Ordinal).Select(w => KeyValuePair.Create(w, true))]);

    /// <param name="entries">The words, each once, with what belongs to them.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        // At least half of the slots stay empty, so that a search ends soon.
        _slots = new (string?, uint, T)[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * entries.Count) + 1)];
        foreach (var (word, value) in entries)
        {
            var hash = Token.HashOf(word);
            _bits[(hash / 64) % (Bits / 64)] |= 1UL << (int)(hash % 64);
            var slot = hash;
            while (_slots[slot & (_slots.Length - 1)].Word is not null)
            {
                slot++;
            }

            _slots[slot & (_slots.Length - 1)] = (word, hash, value);
        }
    }

    /// <summary>Whether a token's word is in the table.</summary>
    public bool Contains(Token token) => TryGet(token, out _);

    /// <summary>What belongs to a token's word.</summary>
    public bool TryGet(Token token, [MaybeNullWhen(false)] out T value)
    {
        if ((_bits[(token.Hash / 64) % (Bits / 64)] & (1UL << (int)(token.Hash % 64))) != 0)
        {
            for (var slot = token.Hash; _slots[slot & (_slots.Length - 1)] is { Word: { } word } found; slot++)
            {
                if (found.Hash == token.Hash && word == token.Word)
                {
                    value = found.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }
}
