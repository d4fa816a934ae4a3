using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Splits plain text into paragraphs, headings and list items.</summary>
internal static class PlainTextBlocks
{
    // Longer than this, a line is running text that a heading can stand above or below.
    private const int Long = 100;

    // So many lines of the form "Name – Name", each above its own paragraph, are a cast list and no headings.
    private const int FewestPairs = 4;

    private const int FewestInCapitals = 2;

    public static IReadOnlyList<TextBlock> Split(string text)
    {
        var lines = LineJoiner.Join(text, LineSplitter.Split(text));
        var entries = CastEntries(text, lines);
        var capitals = Capitals(text, lines);
        var blocks = new List<TextBlock>(lines.Count);
        var titled = false;
        var top = Math.Max(0, lines.FindIndex(l => !SiteLine.StandsAbove(Folding.Plain(l.Span.Cut(text)))));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var block = new TextBlock(BlockKind.Paragraph, line.Span);
            if (entries[i] || (line.IsItem && IsListed(text, lines, i)))
            {
                block = block with { Kind = BlockKind.ListItem };
            }
            else if (!line.IsItem && i >= top && (capitals[i] || IsHeading(text, lines, entries, i, i == top)))
            {
                block = new TextBlock(BlockKind.Heading, line.Span, titled || i > top ? 2 : 1);
                titled = true;
            }

            blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>Two or more entries of a cast list in a row are a list even without bullets, empty lines between them or not.</summary>
    private static bool[] CastEntries(string text, List<TextLine> lines)
    {
        var shaped = lines.ConvertAll(l => !l.IsItem && LineShape.IsCastEntry(l.Span.Cut(text)));
        var pairs = lines.ConvertAll(l => !l.IsItem && LineShape.IsPair(l.Span.Cut(text)));
        var spread = pairs.Count(p => p) >= FewestPairs;
        var entries = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            entries[i] = (spread && pairs[i])
                || (shaped[i]
                    && ((i > 0 && shaped[i - 1] && !SameWords(text, lines[i - 1], lines[i]))
                        || (i + 1 < lines.Count && shaped[i + 1] && !SameWords(text, lines[i], lines[i + 1]))));
        }

        return entries;
    }

    /// <summary>
    /// Lines in capitals that open paragraphs head them, though no empty line stands below them: "HARBOR LIGHTS" above what is new of it. One
    /// alone may be anything.
    /// </summary>
    private static bool[] Capitals(string text, List<TextLine> lines)
    {
        var opens = new bool[lines.Count];
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            opens[i] = !lines[i].IsItem && lines[i].BlankBefore && !lines[i].BlankAfter && !lines[i + 1].IsItem
                && LineShape.IsInCapitals(lines[i].Span.Cut(text)) && !LineShape.IsInCapitals(lines[i + 1].Span.Cut(text));
        }

        return opens.Count(o => o) >= FewestInCapitals ? opens : new bool[lines.Count];
    }

    /// <summary>A dash before a single sentence is how some sites set off a note; one item is a list only with a proper bullet, or beside another.</summary>
    private static bool IsListed(string text, List<TextLine> lines, int i) =>
        lines[i].Bullet is not ('-' or '–' or '—' or '+' or '*')
        || (i > 0 && lines[i - 1].Bullet == lines[i].Bullet)
        || (i + 1 < lines.Count && lines[i + 1].Bullet == lines[i].Bullet)
        || LineShape.IsCastEntry(lines[i].Span.Cut(text));

    private static bool IsHeading(string text, List<TextLine> lines, bool[] entries, int i, bool isTop)
    {
        var words = lines[i].Span.Cut(text);
        if (isTop && i + 1 < lines.Count && LineShape.CanBeHeading(words, LineShape.MaxTitle))
        {
            return !IsFollowedBySame(text, lines, i);
        }

        // A single "Name as Name" has no list around it, but is an entry all the same.
        if (!LineShape.CanBeHeading(words, LineShape.MaxHeading) || !StandsAlone(lines, i)
            || (words.Contains(" as ", StringComparison.Ordinal) && LineShape.IsCastEntry(words)))
        {
            return false;
        }

        return LineShape.IsQuestion(words) || LineShape.IsTitleCase(words) || OpensSection(lines, entries, i);
    }

    /// <summary>Whether no other short line touches it: menus, captions and repeated names come in clusters.</summary>
    private static bool StandsAlone(List<TextLine> lines, int i) =>
        (lines[i].BlankBefore || lines[i - 1].IsItem || lines[i - 1].Span.Length > Long)
        && (lines[i].BlankAfter || lines[i + 1].IsItem || lines[i + 1].Span.Length > Long);

    private static bool OpensSection(List<TextLine> lines, bool[] entries, int i) =>
        i + 1 < lines.Count && (lines[i + 1].IsItem || entries[i + 1] || lines[i + 1].Span.Length > lines[i].Span.Length);

    private static bool IsFollowedBySame(string text, List<TextLine> lines, int i) => !lines[i].BlankAfter && SameWords(text, lines[i], lines[i + 1]);

    private static bool SameWords(string text, TextLine a, TextLine b) =>
        text.AsSpan(a.Span.Start, a.Span.Length).SequenceEqual(text.AsSpan(b.Span.Start, b.Span.Length));
}
