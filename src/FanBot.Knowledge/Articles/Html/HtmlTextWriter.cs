using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>Writes an element as the text a reader would see. Depth is bounded by <see cref="HtmlGuard"/>.</summary>
internal sealed class HtmlTextWriter(BlockTextBuilder builder)
{
    // A cell longer than this is a column of a page that is laid out by a table, not of a list of data.
    private const int MaxCell = 400;

    // What stands within a line: words, and what is not shown as text.
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "meter", "output",
        "progress", "q", "rp", "rt", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "img", "picture", "source", "link", "meta");

    private readonly StringBuilder _line = new();
    private BlockKind _kind = BlockKind.Paragraph;
    private int _level;

    public void Write(IElement element)
    {
        WriteChildren(element);
        EndLine();
    }

    private void WriteChildren(INode parent)
    {
        // By the list and not from sibling to sibling, since each such step searches the list.
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
            {
                _line.Append(text.Data);
            }
            else if (node is IElement element)
            {
                WriteElement(element);
            }
        }
    }

    private void WriteElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br" or "hr":
                EndLine();
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                WriteBlock(element, BlockKind.Heading, element.LocalName[1] - '0');
                break;
            case "li":
                WriteBlock(element, BlockKind.ListItem, 0);
                break;
            case "dl":
                WriteDefinitions(element);
                break;
            case "pre":
                WritePreformatted(element);
                break;
            case "table" when IsData(element):
                WriteRows(element);
                break;
            case var name when Inline.Contains(name):
                WriteChildren(element);
                break;
            default:
                WriteBlock(element, _kind == BlockKind.ListItem ? BlockKind.ListItem : BlockKind.Paragraph, 0);
                break;
        }
    }

    private void WriteBlock(IElement element, BlockKind kind, int level)
    {
        EndLine();
        var (outerKind, outerLevel) = (_kind, _level);
        (_kind, _level) = (kind, level);
        WriteChildren(element);
        EndLine();
        (_kind, _level) = (outerKind, outerLevel);
    }

    private void WritePreformatted(IElement element)
    {
        EndLine();
        foreach (var line in element.TextContent.Split('\n'))
        {
            builder.Add(_kind, line);
        }
    }

    private void WriteRows(IElement table)
    {
        EndLine();

        // Below headings an empty cell keeps its place.
        var hasHeadings = table.QuerySelector("th") is not null;
        var spans = new HtmlCellSpans();
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            // The names of the columns are no entry of the list.
            var cells = row.Children.Where(c => c.LocalName is "td" or "th").ToList();
            var kind = cells.Any(c => c.LocalName == "td") ? BlockKind.ListItem : BlockKind.Paragraph;
            var texts = spans.Place([.. cells.Select(c => (c, CellText(c).Trim()))]);
            builder.Add(kind, string.Join(" | ", texts.Where(c => hasHeadings || c.Length > 0)).TrimEnd(' ', '|'));
        }
    }

    /// <summary>"Term: description" for each description, so that a cast kept as terms and descriptions stays paired.</summary>
    private void WriteDefinitions(IElement list)
    {
        EndLine();
        var term = "";
        foreach (var element in list.QuerySelectorAll("dt, dd"))
        {
            var words = CellText(element).Trim();
            if (element.LocalName == "dt")
            {
                term = words;
            }
            else
            {
                builder.Add(BlockKind.ListItem, term.Length > 0 ? $"{term.TrimEnd(':')}: {words}" : words);
            }
        }
    }

    private static string CellText(IElement cell)
    {
        foreach (var separating in cell.QuerySelectorAll("br, p, div, li").ToList())
        {
            separating.Parent?.InsertBefore(cell.Owner!.CreateTextNode(" "), separating);
        }

        return cell.TextContent;
    }

    private static bool IsData(IElement table) =>
        table.QuerySelector("table, h1, h2, h3, h4") is null && table.QuerySelectorAll("td, th").All(c => c.TextContent.Length <= MaxCell);

    private void EndLine()
    {
        builder.Add(_kind, _line.ToString(), _kind == BlockKind.Heading ? _level : 0);
        _line.Clear();
    }
}
