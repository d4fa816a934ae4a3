using FanBot.Knowledge.Answers.Passages;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Deciding;

/// <summary>Chooses the pieces of a show's articles that are worth reading for a question.</summary>
internal static class PieceFinder
{
    /// <summary>The most pieces that are read for a question.</summary>
    public const int Most = 24;

    private const int Hits = 80;

    // Of a show with so few articles every piece is looked at, of another those of the articles that hold the question's words.
    private const int Few = 12;

    // A second passage with the question's words makes a piece somewhat likelier.
    private const double Further = 0.2;

    /// <summary>At most <see cref="Most"/> pieces, the likeliest first.</summary>
    public static IReadOnlyList<FoundPiece> Find(PassageQuestion asked, ShowView view)
    {
        var hits = asked.Searched.Count == 0 ? [] : view.Search(asked.Searched, Hits, asked.SearchedAlike);
        var byArticle = hits.ToLookup(h => h.Source.Path, StringComparer.Ordinal);
        var all = view.Articles().Where(a => a.Weight != SourceWeight.Ignored).ToList();
        var paths = all.Count <= Few ? all.Select(a => a.Path) : byArticle.Select(a => a.Key).Take(Most);
        List<FoundPiece> found = [.. paths.Select(view.Article).OfType<StoredArticle>().SelectMany(a => Pieces(a, [.. byArticle[a.Summary.Path]]))];
        var best = found.Count == 0 ? 0 : found.Max(f => f.Search);
        return
        [
            .. found
                .Select(f => f with { Search = best > 0 ? f.Search / best : 0 })
                .OrderByDescending(f => f.Search)
                .ThenBy(f => f.Article.Summary.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Piece.First)
                .Take(Most),
        ];
    }

    private static IEnumerable<FoundPiece> Pieces(StoredArticle article, IReadOnlyList<PassageHit> hits) =>
        PieceCutter.Cut(article.Text, article.Passages).Select(p =>
        {
            var own = hits.Where(h => h.Passage.Index >= p.First && h.Passage.Index <= p.Last).Select(h => h.Score).OrderDescending().ToList();
            return new FoundPiece(article, p, own.Count == 0 ? 0 : own[0] + (Further * own.Skip(1).Sum()));
        });
}
