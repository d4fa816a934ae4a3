using System.Runtime.InteropServices;
using System.Text;

namespace FanBot.Reading.Tokenizing;

/// <summary>The letters of a word as it is read, each with its place in the text.</summary>
internal sealed class Word
{
    private readonly StringBuilder _folded = new();
    private readonly List<char> _letters = [];
    private readonly List<(int Start, int End)> _places = [];

    /// <summary>How many letters there are.</summary>
    public int Length => _letters.Count;

    /// <summary>The letters, folded. Valid until the word changes.</summary>
    public ReadOnlySpan<char> Letters => CollectionsMarshal.AsSpan(_letters);

    /// <summary>Where the character that a letter came from begins.</summary>
    public int Start(int letter) => _places[letter].Start;

    /// <summary>Where it ends.</summary>
    public int End(int letter) => _places[letter].End;

    /// <summary>Adds what a character of the text folds to. One that folds to nothing belongs to the letter before it.</summary>
    public void Add(Rune c, int start, int end)
    {
        Tokenizing.Letters.Fold(c, _folded.Clear());
        for (var i = 0; i < _folded.Length; i++)
        {
            _letters.Add(_folded[i]);
            _places.Add((start, end));
        }

        if (_folded.Length == 0 && _places.Count > 0)
        {
            _places[^1] = (_places[^1].Start, end);
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _letters.Clear();
        _places.Clear();
    }
}
