using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using Microsoft.Data.Sqlite;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads facts with their values and the claims for each.</summary>
internal static class FactQueries
{
    /// <summary>Of each value, so many of the best claims are read; <see cref="FactValue.Support"/> counts all.</summary>
    public const int ClaimsPerValue = 8;

    // One walk in the order of the keys; the kinds come as a bit set, so that one prepared command serves them all.
    private const string Sql =
        "SELECT f.rank, f.kind, f.season, f.aspect, f.person, f.character, f.status, f.description, f.conflicting, "
        + "v.rank, v.value, v.text, v.standing, v.as_of, v.support, v.doubt, " + ClaimQueries.Columns
        + " FROM fact f"
        + " JOIN fact_value v ON v.show_id = f.show_id AND v.fact = f.rank"
        + " JOIN fact_claim fc ON fc.show_id = v.show_id AND fc.fact = v.fact AND fc.value = v.rank AND fc.rank < $3"
        + " JOIN claim c ON c.article_id = fc.article_id AND c.idx = fc.claim"
        + " WHERE f.show_id = (SELECT id FROM show WHERE key = $0) AND ($1 >> f.kind) & 1 AND ($2 IS NULL OR f.season = $2)"
        + " ORDER BY f.rank, v.rank, fc.rank";

    private const int ClaimColumns = 16;

    /// <summary>Facts in their stored order.</summary>
    /// <param name="connection">Where to read.</param>
    /// <param name="showKey">The show.</param>
    /// <param name="kinds">Only these kinds, or null for all.</param>
    /// <param name="season">Only this season, or null for all and those of the show as a whole.</param>
    /// <param name="summary">Finds the article of a row.</param>
    public static List<Fact> Read(SnapshotConnection connection, string showKey, IReadOnlyCollection<ClaimKind>? kinds, int? season, Func<long, ArticleSummary> summary)
    {
        var mask = kinds is null ? -1L : kinds.Aggregate(0L, (bits, kind) => bits | (1L << (int)kind));
        using var row = connection.Command(Sql, showKey, mask, season, ClaimsPerValue).ExecuteReader();
        var facts = new List<Fact>();
        var more = row.Read();
        while (more)
        {
            var fact = ReadFact(row);
            var rank = row.GetInt32(0);
            var values = new List<FactValue>();
            while (more && row.GetInt32(0) == rank)
            {
                values.Add(ReadValue(row, rank, summary, out more));
            }

            facts.Add(fact(values));
        }

        return facts;
    }

    private static Func<List<FactValue>, Fact> ReadFact(SqliteDataReader row)
    {
        var kind = (ClaimKind)row.GetInt32(1);
        var season = row.IntOrNull(2);
        var aspect = row.GetString(3);
        var person = row.TextOrNull(4);
        var character = row.TextOrNull(5);
        var status = (CastStatus)row.GetInt32(6);
        var description = row.TextOrNull(7);
        var conflicting = row.GetBoolean(8);
        return values => new Fact
        {
            Kind = kind,
            Season = season,
            Aspect = aspect,
            Person = person,
            Character = character,
            Status = status,
            Description = description,
            Best = values[0],
            Rivals = values[1..],
            Conflicting = conflicting,
        };
    }

    private static FactValue ReadValue(SqliteDataReader row, int fact, Func<long, ArticleSummary> summary, out bool more)
    {
        var rank = row.GetInt32(9);
        var claims = new List<CitedClaim>();
        var value = new FactValue(row.TextOrNull(10), row.GetString(11), (Standing)row.GetInt32(12), row.DateOrNull(13), claims, row.GetInt32(14), row.TextOrNull(15));
        do
        {
            claims.Add(new CitedClaim(ClaimQueries.Read(row, ClaimColumns), summary(row.GetInt64(ClaimColumns)), row.GetString(ClaimColumns + 16)));
            more = row.Read();
        }
        while (more && row.GetInt32(0) == fact && row.GetInt32(9) == rank);

        return value;
    }
}
