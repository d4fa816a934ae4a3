using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Storage.Queries;

/// <summary>Reads facts with their values and the claims for each.</summary>
internal static class FactQueries
{
    /// <summary>Of each value, so many of the best claims are read; <see cref="FactValue.Support"/> counts all.</summary>
    public const int ClaimsPerValue = 5;

    // One walk in the order of the keys, which CROSS JOIN makes sure of: left to itself, SQLite begins with every claim
    // of the show. The kinds come as a bit set, so that one prepared command serves them all.
    private const string Sql =
        "SELECT f.rank, f.kind, f.season, f.aspect, f.person, f.character, f.status, f.description, f.conflicting, "
        + "v.rank, v.value, v.text, v.standing, v.as_of, v.support, v.doubt, " + ClaimQueries.Columns
        + " FROM fact f"
        + " CROSS JOIN fact_value v ON v.show_id = f.show_id AND v.fact = f.rank"
        + " CROSS JOIN fact_claim fc ON fc.show_id = v.show_id AND fc.fact = v.fact AND fc.value = v.rank AND fc.rank < $3"
        + " CROSS JOIN claim c ON c.article_id = fc.article_id AND c.idx = fc.claim"
        + " WHERE f.show_id = (SELECT id FROM show WHERE key = $0) AND ($1 >> f.kind) & 1 AND ($2 IS NULL OR f.season = $2)"
        + " ORDER BY f.rank, v.rank, fc.rank";

    private const int ClaimColumns = 16;

    /// <summary>Facts in their stored order.</summary>
    /// <param name="connection">Where to read.</param>
    /// <param name="showKey">The show.</param>
    /// <param name="kinds">Only these kinds, or null for all.</param>
    /// <param name="season">Only this season, or null for all and those of the show as a whole.</param>
    /// <param name="summary">Finds the article of a row.</param>
    public static List<Fact> Read(
        SnapshotConnection connection, string showKey, IReadOnlyCollection<ClaimKind>? kinds, int? season, Func<long, ArticleSummary> summary)
    {
        var mask = kinds is null ? -1L : kinds.Aggregate(0L, (bits, kind) => bits | (1L << (int)kind));
        using var reader = connection.Command(Sql, showKey, mask, season, ClaimsPerValue).ExecuteReader();
        var row = new Row(reader);
        var facts = new List<Fact>();
        var more = row.Next();
        while (more)
        {
            var fact = ReadFact(row);
            var rank = row.Int(0);
            var values = new List<FactValue>();
            while (more && row.Int(0) == rank)
            {
                values.Add(ReadValue(row, rank, summary, out more));
            }

            facts.Add(fact(values));
        }

        return facts;
    }

    private static Func<List<FactValue>, Fact> ReadFact(Row row)
    {
        var kind = (ClaimKind)row.Int(1);
        var season = row.IntOrNull(2);
        var aspect = Aspect.FromCode(row.Text(3));
        var person = row.TextOrNull(4);
        var character = row.TextOrNull(5);
        var status = (CastStatus)row.Int(6);
        var description = row.TextOrNull(7);
        var conflicting = row.Flag(8);
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

    private static FactValue ReadValue(Row row, int fact, Func<long, ArticleSummary> summary, out bool more)
    {
        var rank = row.Int(9);
        var claims = new List<CitedClaim>();
        var value = new FactValue(row.TextOrNull(10), row.Text(11), (Standing)row.Int(12), row.DateOrNull(13), claims, row.Int(14), row.TextOrNull(15));
        do
        {
            var claim = new CitedClaim(ClaimQueries.Read(row, ClaimColumns), summary(row.Long(ClaimColumns)), row.Text(ClaimColumns + 16));
            claims.Add(claim.Weigh() ?? claim);
            more = row.Next();
        }
        while (more && row.Int(0) == fact && row.Int(9) == rank);

        return value;
    }
}
