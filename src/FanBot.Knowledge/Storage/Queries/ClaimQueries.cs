using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads claims.</summary>
internal static class ClaimQueries
{
    /// <summary>The columns of a claim, in the order in which <see cref="Read"/> takes them; the table is called <c>c</c>.</summary>
    public const string Columns =
        "c.article_id, c.kind, c.season, c.aspect, c.person, c.character, c.value, c.text, c.date, c.status, c.description, "
        + "c.standing, c.as_of, c.passage, c.quote_start, c.quote_end, c.quote, c.rule, c.origin, c.uncertain";

    private const string OfShowSql =
        $"SELECT {Columns} FROM claim c JOIN article a ON a.id = c.article_id "
        + "WHERE c.show_id = (SELECT id FROM show WHERE key = $0) AND ($1 IS NULL OR c.kind = $1) ORDER BY a.path, c.idx";

    private const string OfArticleSql = $"SELECT {Columns} FROM claim c WHERE c.article_id = $0 ORDER BY c.idx";

    /// <summary>Claims of a show by article and place in it.</summary>
    /// <param name="connection">Where to read.</param>
    /// <param name="showKey">The show.</param>
    /// <param name="kind">Only claims of this kind, or null for all.</param>
    /// <param name="summary">Finds the article of a row.</param>
    public static List<CitedClaim> OfShow(SnapshotConnection connection, string showKey, ClaimKind? kind, Func<long, ArticleSummary> summary)
    {
        using var reader = connection.Command(OfShowSql, showKey, (int?)kind).ExecuteReader();
        var row = new Row(reader);
        var claims = new List<CitedClaim>();
        while (row.Next())
        {
            claims.Add(new CitedClaim(Read(row, 0), summary(row.Long(0)), row.Text(16)));
        }

        return claims;
    }

    public static List<Claim> OfArticle(SnapshotConnection connection, long article)
    {
        using var reader = connection.Command(OfArticleSql, article).ExecuteReader();
        var row = new Row(reader);
        var claims = new List<Claim>();
        while (row.Next())
        {
            claims.Add(Read(row, 0));
        }

        return claims;
    }

    /// <summary>A claim from a row whose columns begin at <paramref name="at"/>.</summary>
    public static Claim Read(Row row, int at) => new()
    {
        Kind = (ClaimKind)row.Int(at + 1),
        Season = row.IntOrNull(at + 2),
        Aspect = Aspect.FromCode(row.Text(at + 3)),
        Person = row.TextOrNull(at + 4),
        Character = row.TextOrNull(at + 5),
        Value = row.TextOrNull(at + 6),
        Text = row.Text(at + 7),
        Date = row.DateOrNull(at + 8),
        Status = (CastStatus)row.Int(at + 9),
        Description = row.TextOrNull(at + 10),
        Standing = (Standing)row.Int(at + 11),
        AsOf = row.DateOrNull(at + 12),
        Passage = row.Int(at + 13),
        Quote = new TextSpan(row.Int(at + 14), row.Int(at + 15)),
        Rule = row.Text(at + 17),
        Origin = row.TextOrNull(at + 18),
        PairingUncertain = row.Flag(at + 19),
    };
}
