namespace FanBot.Knowledge.Text;

/// <summary>Cuts an article's passages into pieces that are read at a time: some sentences that stand together.</summary>
public static class PieceCutter
{
    /// <summary>The most words of a piece, unless one passage alone is longer.</summary>
    public const int Longest = 75;

    // A heading opens a piece, unless that would leave a shorter one behind.
    private const int Shortest = 25;

    /// <summary>
    /// Pieces that cover all passages but noise, in order. A piece holds no noise, and begins with the last passage of the
    /// one before where both belong to the same part of the text.
    /// </summary>
    /// <param name="text">The stored text.</param>
    /// <param name="passages">Its passages, in order.</param>
    public static IReadOnlyList<Piece> Cut(string text, IReadOnlyList<Passage> passages)
    {
        var pieces = new List<Piece>();
        var first = -1;
        var words = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Noise)
            {
                Close(i);
                continue;
            }

            var own = Words(passage.Span.Cut(text));
            if (first >= 0 && passage.Kind == PassageKind.Heading && words >= Shortest)
            {
                Close(i);
            }
            else if (first >= 0 && words + own > Longest)
            {
                var last = Words(passages[i - 1].Span.Cut(text));
                var overlap = i - 1 > first && last + own <= Longest;
                Close(i);
                (first, words) = overlap ? (i - 1, last) : (-1, 0);
            }

            first = first < 0 ? i : first;
            words += own;
        }

        Close(passages.Count);
        return pieces;

        void Close(int end)
        {
            if (first >= 0)
            {
                pieces.Add(new Piece(first, end - 1, new TextSpan(passages[first].Span.Start, passages[end - 1].Span.End)));
            }

            (first, words) = (-1, 0);
        }
    }

    private static int Words(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return count;
    }
}
