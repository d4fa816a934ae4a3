using Spectre.Console;

namespace FanBot.Printing;

/// <summary>Prints a table: drawn for people at a terminal, in plain aligned lines for files and pipes.</summary>
internal static class TablePrinter
{
    // A longer cell runs over its column rather than pushing every other line to the right.
    private const int WidestPadding = 60;

    /// <summary>Prints to <see cref="Surroundings.Out"/>.</summary>
    public static void Print(TableModel table, Surroundings surroundings)
    {
        if (surroundings.OutIsTerminal)
        {
            Consoles.For(surroundings.Out, surroundings.Width).Write(Drawn(table));
            return;
        }

        surroundings.Out.WriteLine(table.Title);
        var widths = table.Columns
            .Select((head, i) => Math.Min(WidestPadding, table.Rows.SelectMany(r => Lines(r[i])).Append(head).Max(c => c.Length)))
            .ToArray();
        PrintLine(surroundings.Out, table.Columns, widths);
        foreach (var row in table.Rows)
        {
            var cells = row.Select(Lines).ToArray();
            for (var line = 0; line < cells.Max(c => c.Length); line++)
            {
                PrintLine(surroundings.Out, [.. cells.Select(c => line < c.Length ? c[line] : "")], widths);
            }
        }

        surroundings.Out.WriteLine();
    }

    private static Table Drawn(TableModel model)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(model.Title)) };
        foreach (var column in model.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        }

        foreach (var row in model.Rows)
        {
            table.AddRow(row.Select(c => new Text(c)));
        }

        return table;
    }

    private static void PrintLine(TextWriter output, IReadOnlyList<string> cells, int[] widths) =>
        output.WriteLine(("  " + string.Join("  ", cells.Select((c, i) => c.PadRight(widths[i])))).TrimEnd());

    private static string[] Lines(string cell) => cell.Split('\n');
}
