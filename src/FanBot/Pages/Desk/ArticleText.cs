using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Pages.Desk;

/// <summary>
/// Cuts an article into blocks and each block into pieces, such that every claim begins and ends between two pieces. Nothing of the text
/// is lost: what stands in no passage is noise.
/// </summary>
internal static class ArticleText
{
    /// <summary>The blocks of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">Its claims.</param>
    public static IReadOnlyList<ArticleBlock> Of(StoredArticle article, IReadOnlyList<Claim> claims)
    {
        var blocks = new List<ArticleBlock>();
        var at = 0;
        foreach (var passages in article.Passages.GroupBy(p => p.Block).Select(g => g.OrderBy(p => p.Span.Start).ToList()).OrderBy(g => g[0].Span.Start))
        {
            var (start, end) = (Between(at, passages[0].Span.Start), passages.Max(p => p.Span.End));
            blocks.Add(new ArticleBlock(passages[0].Kind, Pieces(article.Text, new TextSpan(start, Math.Max(start, end)), passages, claims)));
            at = Math.Max(at, end);
        }

        Between(at, article.Text.Length);
        return blocks;

        // What was read of an article's file may leave out a by-line or a link; it is shown, so that what is missing can be seen.
        int Between(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(article.Text[from]))
            {
                from++;
            }

            // The sign before the item of a list belongs to it.
            if (from >= to || !article.Text[from..to].Any(char.IsLetterOrDigit))
            {
                return Math.Max(from, at);
            }

            blocks.Add(new ArticleBlock(PassageKind.Sentence, Pieces(article.Text, new TextSpan(from, to), [], claims)));
            return to;
        }
    }

    private static List<ArticlePiece> Pieces(string text, TextSpan block, IReadOnlyList<Passage> passages, IReadOnlyList<Claim> claims)
    {
        var inside = claims.Index().Where(c => c.Item.Quote.Overlaps(block)).ToList();
        var cuts = inside.SelectMany(c => new[] { c.Item.Quote.Start, c.Item.Quote.End })
            .Concat(passages.SelectMany(p => new[] { p.Span.Start, p.Span.End }))
            .Where(cut => cut > block.Start && cut < block.End)
            .Append(block.Start)
            .Append(block.End)
            .Distinct()
            .Order()
            .ToList();
        return
        [
            .. cuts.Zip(cuts.Skip(1), (start, end) => new TextSpan(start, end)).Where(piece => piece.Length > 0).Select(piece => new ArticlePiece(
                piece.Start,
                piece.Cut(text),
                IsNoise(piece, passages),
                [.. inside.Where(c => c.Item.Quote.Contains(piece)).Select(c => c.Index)])),
        ];
    }

    // The space between two sentences is as they are.
    private static bool IsNoise(TextSpan piece, IReadOnlyList<Passage> passages) => passages.Count == 0
        || (passages.FirstOrDefault(p => p.Span.Overlaps(piece)) is { } own ? own.Noise : passages.All(p => p.Noise));
}
