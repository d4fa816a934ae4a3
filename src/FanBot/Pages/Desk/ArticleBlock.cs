using FanBot.Knowledge.Text;

namespace FanBot.Pages.Desk;

/// <summary>A paragraph, heading or list item of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Pieces">Its text in order; together they are all of it.</param>
internal sealed record ArticleBlock(PassageKind Kind, IReadOnlyList<ArticlePiece> Pieces);
