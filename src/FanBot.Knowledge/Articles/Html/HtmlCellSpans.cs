using System.Globalization;
using AngleSharp.Dom;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>Puts the cells of a table that reach over several rows or columns into each of them, so that headings stand above what they head.</summary>
internal sealed class HtmlCellSpans
{
    private const int MostRows = 200;
    private const int MostColumns = 20;

    // What reaches down from the rows above, by column, with the rows that it still holds for.
    private readonly Dictionary<int, (string Text, int Rows)> _open = [];

    /// <summary>The texts of a row, column by column. Only a heading stands above several columns; what else is as wide is told once.</summary>
    /// <param name="cells">The cells that the row has itself, with their text.</param>
    public IReadOnlyList<string> Place(IReadOnlyList<(IElement Cell, string Text)> cells)
    {
        var row = new List<string>();
        foreach (var (cell, text) in cells)
        {
            PlaceOpen(row);
            var width = cell.LocalName == "th" ? Span(cell, "colspan", MostColumns) : 1;
            for (var i = 0; i < width; i++)
            {
                if (Span(cell, "rowspan", MostRows) is > 1 and var rows)
                {
                    _open[row.Count] = (text, rows - 1);
                }

                row.Add(text);
            }
        }

        PlaceOpen(row);
        return row;
    }

    private void PlaceOpen(List<string> row)
    {
        while (_open.Remove(row.Count, out var above))
        {
            if (above.Rows > 1)
            {
                _open[row.Count] = (above.Text, above.Rows - 1);
            }

            row.Add(above.Text);
        }
    }

    private static int Span(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
