using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Deciding;

/// <summary>A piece that may answer a question.</summary>
/// <param name="Article">The article that it stands in.</param>
/// <param name="Piece">Its passages.</param>
/// <param name="Search">How well its words are those of the question: 1 for the best piece found, 0 where they share none.</param>
internal sealed record FoundPiece(StoredArticle Article, Piece Piece, double Search)
{
    /// <summary>As it is read.</summary>
    public PieceText Text => new(Title, Piece.Span.Cut(Article.Text));

    // The heading above says what "it" is; one that opens the piece is in it already.
    private string Title => Article.Passages[Piece.First] is { Heading: >= 0 and var heading } first && heading < first.Index
        ? Sentence(Article.Summary.Title) + " " + Article.Passages[heading].Span.Cut(Article.Text)
        : Article.Summary.Title;

    private static string Sentence(string title) => title.Length == 0 || title[^1] is '.' or '!' or '?' ? title : title + ".";
}
