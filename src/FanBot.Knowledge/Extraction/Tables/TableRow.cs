using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Tables;

/// <summary>A row of a table, cell by cell.</summary>
/// <param name="columns">What each column holds.</param>
/// <param name="cells">The words of each cell.</param>
internal sealed class TableRow(IReadOnlyList<ColumnKind> columns, IReadOnlyList<string> cells)
{
    /// <summary>The first cell of a kind that holds anything but a dash or a question mark; null where there is none.</summary>
    public string? this[ColumnKind kind]
    {
        get
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (columns[i] == kind && cells[i].Any(char.IsLetterOrDigit))
                {
                    return cells[i];
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The season as a sentence begins with it: "Season 2"; "The season" where no column tells which. Null where the cell names none, as in a row
    /// of specials.
    /// </summary>
    public string? Season
    {
        get
        {
            if (!columns.Contains(ColumnKind.Season))
            {
                return "The season";
            }

            return this[ColumnKind.Season] is not { } cell ? null
                : NumberWords.Read(cell) is { } number ? $"Season {number}"
                : SeasonFinder.Find(cell).FirstOrDefault() is { Seasons: [var named], Span.Start: 0 } ? $"Season {named}"
                : null;
        }
    }

    /// <summary>A country as a sentence names it.</summary>
    public static string The(string country) =>
        country.StartsWith("United", StringComparison.OrdinalIgnoreCase) || country.Length <= 3 ? "the " + country : country;
}
