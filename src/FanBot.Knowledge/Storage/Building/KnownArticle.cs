namespace FanBot.Knowledge.Storage.Building;

/// <summary>What the snapshot before knows of an article: enough to tell whether it changed.</summary>
/// <param name="Id">Its row there.</param>
/// <param name="FileHash">Hash of its file.</param>
/// <param name="ShowFileHash">Hash of the <c>show.yaml</c> it was extracted with.</param>
/// <param name="Rules">Version of the rules that extracted it.</param>
/// <param name="ShowKey">Its show.</param>
internal sealed record KnownArticle(long Id, string FileHash, string ShowFileHash, string Rules, string ShowKey)
{
    private const string Sql = "SELECT a.path, a.id, a.file_hash, a.show_file_hash, a.rules, s.key FROM article a JOIN show s ON s.id = a.show_id";

    /// <summary>Every article of a snapshot by its path.</summary>
    public static Dictionary<string, KnownArticle> All(SnapshotConnection connection)
    {
        using var row = connection.Command(Sql).ExecuteReader();
        var articles = new Dictionary<string, KnownArticle>(StringComparer.Ordinal);
        while (row.Read())
        {
            articles.Add(row.GetString(0), new KnownArticle(row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)));
        }

        return articles;
    }
}
