using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

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

    // So much a piece as near as can be counts beside one whose words are as good as any.
    private const double Mix = 2.2;

    /// <summary>At most <see cref="Most"/> pieces, the likeliest first.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="view">The show.</param>
    /// <param name="vectors">Tells which pieces are near the question in meaning, or null: then only words tell.</param>
    public static IReadOnlyList<FoundPiece> Find(PassageQuestion asked, ShowView view, ITextVectors? vectors)
    {
        IReadOnlyList<PassageHit> found = asked.Searched.Count == 0 ? [] : view.Search(asked.Searched, Hits, asked.SearchedAlike);
        var hits = found.ToLookup(h => h.Source.Path, StringComparer.Ordinal);
        return view.Compare(asked.Question.Text, vectors) is { Count: > 0 } near ? Near(near, hits, view) : Worded(hits, view);
    }

    /// <summary>By words alone.</summary>
    private static List<FoundPiece> Worded(ILookup<string, PassageHit> hits, ShowView view)
    {
        var all = view.Articles().Where(a => a.Weight != SourceWeight.Ignored).ToList();
        var paths = all.Count <= Few ? all.Select(a => a.Path) : hits.Select(a => a.Key).Take(Most);
        List<FoundPiece> found =
        [
            .. paths.Select(view.Article).OfType<StoredArticle>().SelectMany(a =>
                PieceCutter.Cut(a.Text, a.Passages).Select(p => new FoundPiece(a, p, Search(hits[a.Summary.Path], p.First, p.Last)))),
        ];
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

    /// <summary>By words and by nearness together, of all the show's pieces. Only articles of the chosen ones are read.</summary>
    private static List<FoundPiece> Near(IReadOnlyList<PieceHit> near, ILookup<string, PassageHit> hits, ShowView view)
    {
        var searched = near.Select(n => (Hit: n, Search: Search(hits[n.Source.Path], n.First, n.Last))).ToList();
        var best = searched.Max(s => s.Search);
        var articles = new Dictionary<string, StoredArticle>(StringComparer.Ordinal);
        return
        [
            .. searched
                .Select(s => s with { Search = best > 0 ? s.Search / best : 0 })
                .OrderByDescending(s => s.Search + (Mix * s.Hit.Nearness))
                .ThenBy(s => s.Hit.Source.Path, StringComparer.Ordinal)
                .ThenBy(s => s.Hit.First)
                .Take(Most)
                .Select(s => Piece(s.Hit, s.Search)),
        ];

        FoundPiece Piece(PieceHit hit, double search)
        {
            if (!articles.TryGetValue(hit.Source.Path, out var article))
            {
                articles.Add(hit.Source.Path, article = view.Article(hit.Source.Path)!);
            }

            var span = new TextSpan(article.Passages[hit.First].Span.Start, article.Passages[hit.Last].Span.End);
            return new FoundPiece(article, new Piece(hit.First, hit.Last, span), search);
        }
    }

    private static double Search(IEnumerable<PassageHit> hits, int first, int last)
    {
        var own = hits.Where(h => h.Passage.Index >= first && h.Passage.Index <= last).Select(h => h.Score).OrderDescending().ToList();
        return own.Count == 0 ? 0 : own[0] + (Further * own.Skip(1).Sum());
    }
}
