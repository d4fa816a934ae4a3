using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Tables;

/// <summary>
/// Puts the rows of a table into sentences, as the headings of its columns tell: a cell alone ("8", "10 May 2031") says nothing.
/// What is read of such a sentence quotes its row.
/// </summary>
internal static class TableReader
{
    private const char Edge = '|';

    private static readonly PhraseBook Headings = PhraseBook.Read("Extraction.Tables.columns.phrases");

    private static readonly Dictionary<string, ColumnKind> Kinds =
        Enum.GetValues<ColumnKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

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
                if (sentences.Count > 0 || row.IsDoubted || columns.Contains(ColumnKind.Show))
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

    /// <summary>What the columns are, where a row consists of headings that together say something.</summary>
    private static List<ColumnKind>? Columns(string[] cells)
    {
        if (cells.Length < 2)
        {
            return null;
        }

        // Rows of episodes say what they are without.
        var kinds = Named([.. cells.Select(KindOf)]);
        return Has(ColumnKind.Number) ? null : (Has(ColumnKind.Season) && (Has(ColumnKind.Premiere) || Has(ColumnKind.Episodes) || Has(ColumnKind.Finale)))
            || (Has(ColumnKind.Country) && Has(ColumnKind.Premiere))
            || (Has(ColumnKind.Character) && Has(ColumnKind.Actor))
            ? kinds
            : null;

        bool Has(ColumnKind kind) => kinds.Contains(kind);
    }

    // Beside actors a name is a role's, and beside roles an actor's.
    private static List<ColumnKind> Named(List<ColumnKind> kinds) => kinds.ConvertAll(
        k => k != ColumnKind.Name ? k
        : !kinds.Contains(ColumnKind.Character) ? ColumnKind.Character
        : !kinds.Contains(ColumnKind.Actor) ? ColumnKind.Actor
        : ColumnKind.Unknown);

    private static ColumnKind KindOf(string heading) =>
        Headings.Matches(Tokenizer.Read(heading, Masks.Label)).FirstOrDefault() is { } match ? Kinds[match.Value] : ColumnKind.Unknown;

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

        if (row[ColumnKind.Premiere] is { } day)
        {
            yield return row[ColumnKind.Country] is { } country ? $"{season} premieres in {TableRow.The(country)} on {day}." : $"{season} premieres on {day}.";
        }

        if (row[ColumnKind.Finale] is { } last)
        {
            yield return $"The finale of {char.ToLowerInvariant(season[0])}{season[1..]} airs on {last}.";
        }
    }
}
