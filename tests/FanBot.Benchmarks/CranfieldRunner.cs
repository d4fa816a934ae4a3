using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using Microsoft.Data.Sqlite;

namespace FanBot.Benchmarks;

/// <summary>
/// Prints how well the bot's passage ranking does on a collection with known judgements, beside SQLite's own bm25 with
/// the porter tokenizer. It is <see cref="PassageRanking"/> as the bot calls it: an abstract is a passage, its title the heading.
/// </summary>
internal static class CranfieldRunner
{
    private const int WrongUsage = 2;

    public static int Run(string folder)
    {
        if (!CranfieldCollection.IsIn(folder))
        {
            Console.Error.WriteLine(
                $"There is no Cranfield collection in \u201C{folder}\u201D: the files cran.all.1400, cran.qry and cranqrel are wanted. It is not part of this "
                    + "repository; name the folder that holds it.");
            return WrongUsage;
        }

        var collection = CranfieldCollection.Read(folder);
        Console.WriteLine($"Cranfield, {collection.Documents.Count} documents, {collection.Questions.Count} questions, relevance yes or no\n");
        Console.WriteLine("ranking                      MAP  nDCG@10  Recall@10");
        Print("FTS5 bm25, porter", Baseline(collection), collection);
        Print("FanBot, PassageRanking", Ours(collection), collection);
        return 0;
    }

    private static void Print(string name, Func<string, IReadOnlyList<int>> rank, CranfieldCollection collection)
    {
        var mean = RankingMeasures.Mean([.. collection.Questions.Select((question, i) => RankingMeasures.Of(rank(question), collection.Relevant[i]))]);
        Console.WriteLine($"{name,-24} {mean.AveragePrecision,7:0.000} {mean.Gain,8:0.000} {mean.Recall,10:0.000}");
    }

    private static Func<string, IReadOnlyList<int>> Ours(CranfieldCollection collection)
    {
        var documents = collection.Documents.ToDictionary(d => d.Key, d => (Title: TermAnalyzer.Terms(d.Value.Title), Text: TermAnalyzer.Terms(d.Value.Text)));
        var frequencies = documents.Values
            .SelectMany(d => d.Title.Concat(d.Text).Distinct())
            .GroupBy(t => t, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var averageLength = documents.Values.Average(d => d.Text.Count);
        return question =>
        {
            var asked = TermAnalyzer.Terms(question).Where(frequencies.ContainsKey).Distinct()
                .ToDictionary(t => t, t => frequencies[t], StringComparer.Ordinal);
            var ranking = new PassageRanking(asked, documents.Count, averageLength);
            return
            [
                .. documents
                    .Select(d => (Number: d.Key, Score: ranking.Score(d.Value.Text, d.Value.Title)))
                    .Where(d => d.Score > 0)
                    .OrderByDescending(d => d.Score)
                    .ThenBy(d => d.Number)
                    .Select(d => d.Number),
            ];
        };
    }

    private static Func<string, IReadOnlyList<int>> Baseline(CranfieldCollection collection)
    {
        var index = new SqliteConnection("Data Source=:memory:");
        index.Open();
        Execute(index, "CREATE VIRTUAL TABLE document USING fts5 (title, body, tokenize = 'porter')");
        foreach (var (number, (title, text)) in collection.Documents)
        {
            Execute(index, "INSERT INTO document (rowid, title, body) VALUES ($0, $1, $2)", number, title, text);
        }

        return question =>
        {
            using var command = index.CreateCommand();
            command.CommandText = "SELECT rowid FROM document WHERE document MATCH $0 ORDER BY rank, rowid";
            command.Parameters.AddWithValue("$0", string.Join(" OR ", TermAnalyzer.Words(question).Distinct().Select(w => $"\"{w}\"")));
            using var reader = command.ExecuteReader();
            var ranking = new List<int>();
            while (reader.Read())
            {
                ranking.Add(reader.GetInt32(0));
            }

            return ranking;
        };
    }

    private static void Execute(SqliteConnection index, string sql, params ReadOnlySpan<object> values)
    {
        using var command = index.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i}", values[i]);
        }

        command.ExecuteNonQuery();
    }
}
