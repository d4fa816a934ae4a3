using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Tables;

/// <summary>
/// Puts the rows of a table into sentences, as the headings of its columns tell: a cell alone ("8", "10 May 2031") says nothing.
/// What is read of such a sentence quotes its row.
/// </summary>
internal static class TableReader
{
    private const char Edge = '|';

    /// <summary>The sentences of each row whose columns have headings that are known.</summary>
    /// <param name="blocks">A document's blocks.</param>
    /// <param name="words">The words of each, with plain quotation marks; the cells of a row are parted by <c>|</c>.</param>
    /// <param name="namesShow">Whether words name the show.</param>
    /// <returns>Sentences by the index of the row's block; rows that are read as they are, are missing.</returns>
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> Read(
        IReadOnlyList<TextBlock> blocks, IReadOnlyList<string> words, Func<string, bool> namesShow)
    {
        var read = new Dictionary<int, IReadOnlyList<string>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Seasons(Cells(words[i])) is { } seasons)
            {
                for (; i + 1 < words.Count && IsRow(i + 1, i + 1, seasons.Length); i++)
                {
                    if (Turned(seasons, Cells(words[i + 1])).ToList() is { Count: > 0 } told)
                    {
                        read[i + 1] = told;
                    }
                }

                continue;
            }

            if (Columns(Cells(words[i])) is not { } columns)
            {
                continue;
            }

            var first = i + 1;
            for (; i + 1 < words.Count && IsRow(i + 1, first, columns.Count); i++)
            {
                var row = new TableRow(columns, Cells(words[i + 1]));

                // What is in doubt, or another show's, says nothing.
                IReadOnlyList<string> sentences = row.IsDoubted || (row[ColumnKind.Show] is { } show && !namesShow(show)) ? [] : [.. Sentences(row)];
                if (sentences.Count > 0 || row.IsDoubted || columns.Exists(c => c.Kind is ColumnKind.Show or ColumnKind.Elsewhere))
                {
                    read[i + 1] = sentences;
                }
            }
        }

        return read;

        // Another table below has headings of its own.
        bool IsRow(int at, int first, int most) =>
            blocks[at].Kind == blocks[first].Kind && Cells(words[at]) is { Length: >= 2 } cells && cells.Length <= most && Columns(cells) is null;
    }

    private static string[] Cells(string block) =>
        block.Contains(Edge, StringComparison.Ordinal) ? block.Trim().Split(Edge, StringSplitOptions.TrimEntries) : [];

    // Seasons beside each other, with what is told of them below: "| Season 1 | Season 2", "Episodes | 8 | 10".
    private static string[]? Seasons(string[] cells) =>
        cells.Length > 2
        && cells.Skip(1).All(c => SeasonFinder.Find(c).FirstOrDefault() is { Seasons.Count: 1 } named && named.Span == new TextSpan(0, c.Length))
            ? cells : null;

    private static IEnumerable<string> Turned(string[] seasons, string[] cells) =>
        TableColumn.Of(cells[0]) is { Kind: not ColumnKind.Unknown } told
            ? Enumerable.Range(1, cells.Length - 1).SelectMany(i =>
                Sentences(new TableRow([new TableColumn(ColumnKind.Season), told], [seasons[i], cells[i]])))
            : [];

    /// <summary>What the columns are, where a row consists of headings that together say something.</summary>
    private static List<TableColumn>? Columns(string[] cells)
    {
        if (cells.Length < 2)
        {
            return null;
        }

        // Rows of episodes say what they are without.
        var kinds = Named([.. cells.Select(TableColumn.Of)]);
        return Has(ColumnKind.Number) ? null : (Has(ColumnKind.Season) && kinds.Exists(k => IsOfSeason(k.Kind)))
            || (Has(ColumnKind.Country) && Has(ColumnKind.Premiere))
            || (Has(ColumnKind.Character) && Has(ColumnKind.Actor))
            ? kinds
            : null;

        bool Has(ColumnKind kind) => kinds.Exists(k => k.Kind == kind);
    }

    private static bool IsOfSeason(ColumnKind kind) =>
        kind is ColumnKind.Premiere or ColumnKind.Episodes or ColumnKind.Finale or ColumnKind.Platform or ColumnKind.Elsewhere;

    // Beside actors a name is a role's, and beside roles an actor's.
    private static List<TableColumn> Named(List<TableColumn> columns) => columns.ConvertAll(
        c => c.Kind != ColumnKind.Name ? c
        : !columns.Exists(o => o.Kind == ColumnKind.Character) ? new(ColumnKind.Character)
        : !columns.Exists(o => o.Kind == ColumnKind.Actor) ? new(ColumnKind.Actor)
        : default);

    private static IEnumerable<string> Sentences(TableRow row)
    {
        if (row[ColumnKind.Character] is { } character && row[ColumnKind.Actor] is { } actor)
        {
            yield return $"{actor} plays {character}.";
        }

        if (row.Season is not { } season)
        {
            yield break;
        }

        if (row[ColumnKind.Episodes] is { } count && NumberWords.Read(count) is not null)
        {
            yield return $"{season} has {count} episodes.";
        }

        foreach (var (day, where) in row.Premieres)
        {
            yield return (where ?? row[ColumnKind.Country]) is { } country
                ? $"{season} premieres in {TableRow.The(country)} on {day}." : $"{season} premieres on {day}.";
        }

        if (row[ColumnKind.Finale] is { } last)
        {
            yield return $"The finale of {char.ToLowerInvariant(season[0])}{season[1..]} airs on {last}.";
        }

        if (row[ColumnKind.Platform] is { } home)
        {
            yield return $"{season} is on {home}.";
        }
    }
}
