using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Tables;

/// <summary>A row of a table, cell by cell.</summary>
/// <param name="columns">What each column holds.</param>
/// <param name="cells">The words of each cell.</param>
internal sealed class TableRow(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> cells)
{
    private static readonly PhraseBook Cells = PhraseBook.Read("Extraction.Tables.cells.phrases");

    // A longer cell describes, and its "not" and "after" are of something else.
    private const int LongestStatus = 5;

    /// <summary>The first cell of a kind that holds anything but a dash or a question mark; null where there is none.</summary>
    public string? this[ColumnKind kind]
    {
        get
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (columns[i].Kind == kind && Told(cells[i]) is { } words)
                {
                    return words;
                }
            }

            return null;
        }
    }

    /// <summary>The days of the showing, each with the country that its column is for: the first without one, and all with one.</summary>
    public IEnumerable<(string Day, string? Country)> Premieres => cells
        .Select((cell, i) => (Day: columns[i].Kind == ColumnKind.Premiere ? Told(cell) : null, columns[i].Country))
        .Where(p => p.Day is not null)
        .Select(p => (p.Day!, p.Country))
        .DistinctBy(p => p.Country);

    private static string? Told(string cell) => WithoutMarks(cell) is var words && words.Any(char.IsLetterOrDigit) && !IsOpen(words) ? words : null;

    /// <summary>
    /// The season as a sentence begins with it: "Season 2"; "The season" where no column tells which. Null where the cell names none, as in a row
    /// of specials.
    /// </summary>
    public string? Season
    {
        get
        {
            if (!columns.Any(c => c.Kind == ColumnKind.Season))
            {
                return "The season";
            }

            return this[ColumnKind.Season] is not { } cell ? null
                : NumberWords.Read(cell) is { } number ? $"Season {number}"
                : SeasonFinder.Find(cell).FirstOrDefault() is { Seasons: [var named], Span.Start: 0 } ? $"Season {named}"
                : null;
        }
    }

    /// <summary>Whether a cell says that the row is not so, or not sure.</summary>
    public bool IsDoubted => cells.Where((_, i) => !IsName(columns[i].Kind))
        .Any(cell => cell.Split(' ').Length <= LongestStatus && Says(cell, "doubted"));

    // A title or a name may hold any word: "After the Rain".
    private static bool IsName(ColumnKind kind) => kind is ColumnKind.Show or ColumnKind.Character or ColumnKind.Actor or ColumnKind.Platform;

    // "8[2]", "10 May 2031*"
    private static string WithoutMarks(string cell) => MarkPattern.Replace(cell, "").Trim();

    private static bool IsOpen(string words) => Says(words, "open");

    private static bool Says(string words, string value) => Cells.Says(Tokenizer.Read(words, Masks.Label), value);

    private static readonly Pattern MarkPattern = new(@"\[\w{1,3}\]|[*\u2020\u2021]+$");

    /// <summary>A country as a sentence names it.</summary>
    public static string The(string country) =>
        country.StartsWith("United", StringComparison.OrdinalIgnoreCase) || country.Length <= 3 ? "the " + country : country;
}
