using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Storage.Queries;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Building;

/// <summary>Writes and removes articles in a draft.</summary>
internal sealed class ArticleWriter(SnapshotConnection draft)
{
    private const string AddShow = "INSERT INTO show (key, name, articles, passages, terms, hash) VALUES ($0, '', 0, 0, 0, x'') ON CONFLICT DO NOTHING";
    private const string ShowId = "SELECT id FROM show WHERE key = $0";
    private const string NextId = "SELECT coalesce(max(id), 0) + 1 FROM article";

    private const string AddArticle =
        "INSERT INTO article (id, path, show_id, file_hash, show_file_hash, rules, hash, show_name, title, publisher, author, published, updated, url, kind, "
        + "passages, claims, indexed, terms, text) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";

    private const string AddPassage =
        "INSERT INTO passage (article_id, idx, kind, start, end, block, heading, noise, season) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)";

    private const string AddTerms = "INSERT INTO passage_fts (rowid, body, context) VALUES ($0, $1, $2)";

    private const string AddClaim =
        "INSERT INTO claim (article_id, idx, show_id, kind, season, aspect, person, character, value, text, date, status, description, standing, as_of, "
        + "passage, quote_start, quote_end, quote, rule, origin, uncertain) "
        + "VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";

    private const string AddDoubt = "INSERT INTO doubt (article_id, rank, text) VALUES ($0, $1, $2)";

    private const string Weight = "SELECT weight FROM article_weight WHERE article_id = $0";
    private const string AddWeight = "INSERT INTO article_weight (article_id, weight) VALUES ($0, $1)";

    private const string ShowOf = "SELECT show_id FROM article WHERE id = $0";
    private const string RemoveTerms = "INSERT INTO passage_fts (passage_fts, rowid, body, context) VALUES ('delete', $0, $1, $2)";
    private const string RemoveFacts = "DELETE FROM fact WHERE show_id = (SELECT show_id FROM article WHERE id = $0)";
    private const string RemoveClaims = "DELETE FROM claim WHERE article_id = $0";
    private const string RemoveArticle = "DELETE FROM article WHERE id = $0";

    /// <summary>
    /// Writes an article and returns its row. What an ignored one states is kept, so that it need not be read again, but is not counted
    /// nor found.
    /// </summary>
    public long Add(PreparedArticle prepared)
    {
        var (article, passages, claims) = (prepared.Extracted.Article, prepared.Extracted.Passages, prepared.Extracted.Claims);
        var counts = prepared.Weight != SourceWeight.Ignored;
        draft.Run(AddShow, article.ShowKey);
        var show = draft.Number(ShowId, article.ShowKey);
        var id = draft.Number(NextId);
        draft.Run(
            AddArticle, id, article.Path, show, article.Hash, prepared.ShowFileHash, prepared.Rules, prepared.Hash, article.ShowName, article.Title,
            article.Publisher, article.Author, article.Published?.ToString(), article.Updated?.ToString(), article.Url, (int)article.Kind,
            counts ? passages.Count : 0, counts ? claims.Count : 0,
            prepared.Body.Count(b => b is not null), prepared.Body.Sum(b => b?.Count ?? 0), article.Text);
        if (prepared.Weight != SourceWeight.Normal)
        {
            draft.Run(AddWeight, id, (int)prepared.Weight);
        }

        foreach (var passage in passages)
        {
            AddRow(id, passage);
        }

        RunTerms(AddTerms, id, show, prepared);
        if (prepared.Pieces is { } pieces)
        {
            PieceQueries.Add(draft, id, pieces);
        }

        for (var i = 0; i < claims.Count; i++)
        {
            AddRow(id, i, show, claims[i], article.Text);
        }

        CorrectionQueries.Add(draft, id, prepared.Extracted.Corrections);
        for (var i = 0; i < prepared.Extracted.Doubts.Count; i++)
        {
            draft.Run(AddDoubt, id, i, prepared.Extracted.Doubts[i]);
        }

        return id;
    }

    /// <summary>Removes an article, and the facts of its show, which have to be reconciled anew.</summary>
    public void Remove(long id)
    {
        draft.Run(RemoveFacts, id);

        // The index keeps no text: it has to be told the same terms again.
        var weight = (SourceWeight)draft.Number(Weight, id);
        RunTerms(RemoveTerms, id, draft.Number(ShowOf, id), PreparedArticle.Of(ExtractedQuery.Read(draft, id), "", "", weight, [], 0));
        draft.Run(RemoveClaims, id);
        draft.Run(RemoveArticle, id);
    }

    private void RunTerms(string sql, long article, long show, PreparedArticle prepared)
    {
        var prefix = SearchQueries.Token(show, "");
        foreach (var passage in prepared.Extracted.Passages)
        {
            if (prepared.Body[passage.Index] is { } terms)
            {
                draft.Run(sql, RowId(article, passage.Index), Tokens(prefix, terms), Tokens(prefix, Heading(prepared, passage)));
            }
        }
    }

    private void AddRow(long article, Passage p) =>
        draft.Run(AddPassage, article, p.Index, (int)p.Kind, p.Span.Start, p.Span.End, p.Block, p.Heading, p.Noise, p.Season);

    private void AddRow(long article, int index, long show, Claim c, string text) => draft.Run(
        AddClaim, article, index, show, (int)c.Kind, c.Season, c.Aspect.ToCode(), c.Person, c.Character, c.Value, c.Text, c.Date?.ToString(),
        (int)c.Status, c.Description, (int)c.Standing, c.AsOf?.ToString(), c.Passage, c.Quote.Start, c.Quote.End, c.Quote.Cut(text), c.Rule, c.Origin,
        c.PairingUncertain);

    private static IReadOnlyList<string> Heading(PreparedArticle prepared, Passage passage) =>
        passage.Heading >= 0 && passage.Heading != passage.Index ? prepared.Body[passage.Heading] ?? [] : [];

    private static long RowId(long article, int passage) => (article << SearchQueries.IndexBits) | (uint)passage;

    private static string Tokens(string prefix, IReadOnlyList<string> terms) => terms.Count == 0 ? "" : prefix + string.Join(" " + prefix, terms);
}
