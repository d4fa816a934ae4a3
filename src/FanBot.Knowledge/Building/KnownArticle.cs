using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Building;

/// <summary>What the snapshot before knows of an article: enough to tell whether it changed.</summary>
/// <param name="Id">Its row there.</param>
/// <param name="FileHash">Hash of its file.</param>
/// <param name="ShowFileHash">Hash of the <c>show.yaml</c> it was extracted with.</param>
/// <param name="Rules">Version of the rules that extracted it.</param>
/// <param name="ShowKey">Its show.</param>
/// <param name="Publisher">Its publisher, or null.</param>
/// <param name="Url">Its address, or null.</param>
/// <param name="Weight">The weight it was written with.</param>
internal sealed record KnownArticle(
    long Id,
    string FileHash,
    string ShowFileHash,
    string Rules,
    string ShowKey,
    string? Publisher,
    string? Url,
    SourceWeight Weight)
{
    private const string Sql =
        "SELECT a.path, a.id, a.file_hash, a.show_file_hash, a.rules, s.key, a.publisher, a.url, coalesce(w.weight, 0) "
        + "FROM article a JOIN show s ON s.id = a.show_id LEFT JOIN article_weight w ON w.article_id = a.id";

    /// <summary>Every article of a snapshot by its path.</summary>
    public static Dictionary<string, KnownArticle> All(SnapshotConnection connection)
    {
        using var reader = connection.Command(Sql).ExecuteReader();
        var row = new Row(reader);
        var articles = new Dictionary<string, KnownArticle>(StringComparer.Ordinal);
        while (row.Next())
        {
            articles.Add(row.Text(0), new KnownArticle(
                row.Long(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.TextOrNull(6), row.TextOrNull(7), (SourceWeight)row.Int(8)));
        }

        return articles;
    }
}
