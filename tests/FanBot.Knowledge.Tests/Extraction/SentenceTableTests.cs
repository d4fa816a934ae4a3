namespace FanBot.Knowledge.Tests.Extraction;

public sealed class SentenceTableTests
{
    private static readonly IReadOnlyDictionary<string, string> Gaps = KnownGaps.Read(Repository.TestFile("Extraction", "not-read-yet.md"));

    public static TheoryData<string, int, string> Rows()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var ((file, line), row) in SentenceTable.Rows)
        {
            data.Add(file, line, row.Cell);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentence_yields_the_claims_of_its_row(string file, int line, string sentence)
    {
        var row = SentenceTable.Rows[(file, line)];
        var read = row.Read();
        var missing = row.Expected.Except(read, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var besides = read.Except(row.Expected, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Gaps.ContainsKey(sentence))
        {
            Assert.True(missing.Count + besides.Count > 0, $"{row.Place} is read now: take it off not-read-yet.md.");
        }
        else if (missing.Count + besides.Count > 0)
        {
            Assert.Fail(string.Join('\n',
                [$"{row.Place}  ({row.Context})", "  " + sentence, .. missing.Select(m => "  expected: " + m), .. besides.Select(b => "  got:      " + b)]));
        }
    }
}
