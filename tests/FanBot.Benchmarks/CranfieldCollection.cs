using System.Globalization;
using System.Text;

namespace FanBot.Benchmarks;

/// <summary>
/// The Cranfield collection of 1,400 abstracts and 225 questions, read from its three files <c>cran.all.1400</c>,
/// <c>cran.qry</c> and <c>cranqrel</c>.
/// </summary>
/// <param name="Documents">Title and text by number.</param>
/// <param name="Questions">The questions in the order of the file, which is how the judgements number them (from 1), and not by their <c>.I</c>.</param>
/// <param name="Relevant">For each question the numbers of the documents that were judged relevant (codes 1 to 4).</param>
internal sealed record CranfieldCollection(
    IReadOnlyDictionary<int, (string Title, string Text)> Documents,
    IReadOnlyList<string> Questions,
    IReadOnlyList<IReadOnlySet<int>> Relevant)
{
    private static readonly string[] Files = ["cran.all.1400", "cran.qry", "cranqrel"];

    /// <summary>Whether the folder holds the three files.</summary>
    public static bool IsIn(string folder) => Files.All(f => File.Exists(Path.Combine(folder, f)));

    public static CranfieldCollection Read(string folder)
    {
        var documents = Records(Path.Combine(folder, Files[0]))
            .ToDictionary(r => r.Number, r => (r.Fields.GetValueOrDefault('T', ""), r.Fields.GetValueOrDefault('W', "")));
        List<string> questions = [.. Records(Path.Combine(folder, Files[1])).Select(r => r.Fields.GetValueOrDefault('W', ""))];
        var relevant = questions.Select(_ => new HashSet<int>()).ToList();
        foreach (var line in File.ReadLines(Path.Combine(folder, Files[2])))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var question, var document, var code, ..] && Number(code) is >= 1 and <= 4)
            {
                relevant[Number(question) - 1].Add(Number(document));
            }
        }

        return new CranfieldCollection(documents, questions, relevant);
    }

    /// <summary>Records that begin with <c>.I number</c>; each field begins with a line of its own, such as <c>.T</c>.</summary>
    private static IEnumerable<(int Number, Dictionary<char, string> Fields)> Records(string file)
    {
        (int Number, Dictionary<char, string> Fields)? record = null;
        var (field, text) = ('\0', new StringBuilder());
        foreach (var line in File.ReadLines(file, Encoding.Latin1))
        {
            if (line.StartsWith(".I ", StringComparison.Ordinal))
            {
                if (record is { } whole)
                {
                    whole.Fields[field] = text.ToString();
                    yield return whole;
                }

                record = (Number(line[3..]), []);
                (field, text) = ('\0', new StringBuilder());
            }
            else if (line.TrimEnd() is ['.', 'T' or 'A' or 'B' or 'W'] && record is { } open)
            {
                open.Fields[field] = text.ToString();
                (field, text) = (line[1], new StringBuilder());
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (record is { } last)
        {
            last.Fields[field] = text.ToString();
            yield return last;
        }
    }

    private static int Number(string digits) => int.Parse(digits.Trim(), CultureInfo.InvariantCulture);
}
