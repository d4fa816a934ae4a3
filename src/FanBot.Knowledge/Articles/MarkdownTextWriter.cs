using System.Text;
using FanBot.Knowledge.Articles.Html;
using FanBot.Knowledge.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FanBot.Knowledge.Articles;

/// <summary>Writes a Markdown document as the text a reader would see: links as their words; pictures, code and what is struck through left out.</summary>
internal sealed class MarkdownTextWriter
{
    private readonly BlockTextBuilder _builder = new();
    private readonly StringBuilder _inline = new();

    private static readonly Dictionary<string, int> StruckTags = new(StringComparer.Ordinal)
    {
        ["<del>"] = 1,
        ["<s>"] = 1,
        ["<strike>"] = 1,
        ["</del>"] = -1,
        ["</s>"] = -1,
        ["</strike>"] = -1,
    };

    public string Text => _builder.Text;

    public IReadOnlyList<TextBlock> Blocks => _builder.Blocks;

    private const int LongestLead = 60;
    private const int LeadLevel = 3;

    public void Write(MarkdownDocument document) => WriteAll(document, BlockKind.Paragraph);

    private void WriteAll(ContainerBlock container, BlockKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    _builder.Add(BlockKind.Heading, Words(heading.Inline), heading.Level);
                    break;
                case ParagraphBlock { Inline: { } led } when kind == BlockKind.Paragraph && Lead(led) is { } lead && HasSeveralLeads(container):
                    _builder.Add(BlockKind.Heading, lead, LeadLevel);
                    WriteLines(kind, led);
                    break;
                case ParagraphBlock { Inline: { } bold } when kind == BlockKind.Paragraph && IsBoldTitle(bold):
                    _builder.Add(BlockKind.Heading, Words(bold), LeadLevel);
                    break;
                case LeafBlock { Inline: { } inline }:
                    WriteLines(kind, inline);
                    break;
                case HtmlBlock html:
                    HtmlDocumentReader.WriteFragment(html.Lines.ToString(), _builder);
                    break;
                case Table table:
                    WriteRows(table);
                    break;
                case ListBlock list:
                    WriteAll(list, BlockKind.ListItem);
                    break;
                case ContainerBlock inner:
                    WriteAll(inner, kind);
                    break;
            }
        }
    }

    // "**Harbor Lights** – …", "**Night Ferry:** …": where several paragraphs begin so, each is a section with a heading.
    private static bool HasSeveralLeads(ContainerBlock container) =>
        container.OfType<ParagraphBlock>().Count(p => p.Inline is { } inline && Lead(inline) is not null) > 1;

    private static string? Lead(ContainerInline paragraph) =>
        paragraph.FirstChild is EmphasisInline { DelimiterCount: 2 } strong && strong.Descendants<LiteralInline>().ToList() is { Count: > 0 } words
        && string.Concat(words.Select(w => w.Content.ToString())).Trim() is { Length: > 0 and <= LongestLead } lead
        && strong.NextSibling is LiteralInline behind && (lead[^1] == ':' || behind.Content.ToString().TrimStart() is [':' or '–' or '—' or '-', ..])
            ? lead.TrimEnd(':') : null;

    // "**Cinder Row ends**" alone on its line heads what follows; a sentence in bold says something itself.
    private static bool IsBoldTitle(ContainerInline paragraph) =>
        paragraph.FirstChild is EmphasisInline { DelimiterCount: 2, NextSibling: null } strong
        && string.Concat(strong.Descendants<LiteralInline>().Select(w => w.Content.ToString())).Trim() is { Length: > 0 and <= LongestLead } title
        && char.IsLetterOrDigit(title[^1]) && !title.Contains(": ", StringComparison.Ordinal);

    private void WriteLines(BlockKind kind, ContainerInline inline)
    {
        foreach (var line in Words(inline).Split('\n'))
        {
            // Pasted lists keep their own bullets, which Markdown does not know.
            var isItem = kind == BlockKind.Paragraph && IsBullet(line);
            _builder.Add(isItem ? BlockKind.ListItem : kind, isItem ? line[1..].TrimStart() : line);
        }
    }

    private static bool IsBullet(ReadOnlySpan<char> line) => line.Length > 1 && line[0] is '\u2022' or '\u25CF' or '\u25AA' or '\u2023' or '\u25E6';

    private void WriteRows(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(c => string.Join(' ', c.Descendants<LeafBlock>().Select(b => Words(b.Inline).Trim())));
            var words = string.Join(" | ", cells).TrimEnd(' ', '|');
            // The names of the columns are no entry of the list.
            _builder.Add(row.IsHeader ? BlockKind.Paragraph : BlockKind.ListItem, words);
        }
    }

    private string Words(ContainerInline? inline)
    {
        _inline.Clear();
        if (inline is not null)
        {
            Append(inline);
        }

        return _inline.ToString();
    }

    private void Append(ContainerInline container)
    {
        var struck = 0;
        foreach (var inline in container)
        {
            if (inline is HtmlInline { Tag: var mark } && StruckTags.TryGetValue(mark.ToLowerInvariant(), out var step))
            {
                struck = Math.Max(0, struck + step);
                continue;
            }

            if (struck > 0)
            {
                continue;
            }

            switch (inline)
            {
                case EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 }:
                    break;
                case LiteralInline literal:
                    _inline.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _inline.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    _inline.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    _inline.Append(link.Url);
                    break;
                case LineBreakInline lineBreak:
                    _inline.Append(lineBreak.IsHard || (lineBreak.NextSibling is LiteralInline next && IsBullet(next.Content.AsSpan())) ? '\n' : ' ');
                    break;
                case HtmlInline { Tag: var tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    _inline.Append('\n');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Append(inner);
                    break;
            }
        }
    }
}
