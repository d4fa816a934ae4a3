namespace FanBot.Knowledge.Text;

/// <summary>What a piece stands below: the headline, and the heading where there is one.</summary>
internal static class PieceTitle
{
    // The heading above says what "it" is; one that opens the piece is in it already.
    public static string Of(string title, string text, IReadOnlyList<Passage> passages, Piece piece) =>
        passages[piece.First] is { Heading: >= 0 and var heading } first && heading < first.Index
            ? Sentence(title) + " " + passages[heading].Span.Cut(text)
            : title;

    private static string Sentence(string title) => title.Length == 0 || title[^1] is '.' or '!' or '?' ? title : title + ".";
}
