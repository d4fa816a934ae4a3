using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>A piece that may answer a question.</summary>
/// <param name="Article">The article that it stands in.</param>
/// <param name="Piece">Its passages.</param>
/// <param name="Search">How well its words are those of the question: 1 for the best piece found, 0 where they share none.</param>
internal sealed record FoundPiece(StoredArticle Article, Piece Piece, double Search)
{
    /// <summary>As it is read.</summary>
    public PieceText Text => new(PieceTitle.Of(Article.Summary.Title, Article.Text, Article.Passages, Piece), Piece.Span.Cut(Article.Text));
}
