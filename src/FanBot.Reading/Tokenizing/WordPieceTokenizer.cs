using System.Text;

namespace FanBot.Reading.Tokenizing;

/// <summary>Cuts a text into the pieces that the network knows, as BERT's uncased models have it, and keeps where each one stands.</summary>
internal sealed class WordPieceTokenizer(Vocabulary vocabulary)
{
    private const int LongestWord = 100;

    /// <summary>What it cuts into.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>The pieces of a text in their order, at most <paramref name="limit"/> of them. No text is refused.</summary>
    public IReadOnlyList<Piece> Tokenize(string text, int limit = int.MaxValue)
    {
        var pieces = new List<Piece>();
        var word = new Word();
        for (var at = 0; at < text.Length && pieces.Count < limit;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var c, out var length);
            if (Rune.IsWhiteSpace(c))
            {
                Cut(word, pieces);
            }
            else if (Letters.StandsAlone(c))
            {
                Cut(word, pieces);
                word.Add(c, at, at + length);
                Cut(word, pieces);
            }
            else if (!Letters.IsNothing(c))
            {
                word.Add(c, at, at + length);
            }

            at += length;
        }

        Cut(word, pieces);
        return pieces.Count > limit ? pieces[..limit] : pieces;
    }

    // The longest piece that fits, again and again; a word that cannot be used up is unknown as a whole.
    private void Cut(Word word, List<Piece> pieces)
    {
        var before = pieces.Count;
        for (var at = 0; at < word.Length;)
        {
            var id = vocabulary.Unknown;
            var length = word.Length > LongestWord ? 0 : LongestFit(word.Letters[at..], at > 0, out id);
            if (length == 0)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(new Piece(vocabulary.Unknown, word.Start(0), word.End(word.Length - 1)));
                break;
            }

            pieces.Add(new Piece(id, word.Start(at), word.End(at + length - 1)));
            at += length;
        }

        word.Clear();
    }

    private int LongestFit(ReadOnlySpan<char> letters, bool inside, out int id)
    {
        for (var length = Math.Min(letters.Length, vocabulary.LongestPiece); length > 0; length--)
        {
            if (vocabulary.TryFind(letters[..length], inside, out id))
            {
                return length;
            }
        }

        id = vocabulary.Unknown;
        return 0;
    }
}
