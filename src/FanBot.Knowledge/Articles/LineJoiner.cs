using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Joins the lines of a text that was wrapped at some column into the paragraphs they were before.</summary>
internal static class LineJoiner
{
    private const int MaxWrapColumn = 110;
    private const int MinWrapColumn = 50;

    /// <summary>The lines as they are, unless most of them stop in mid-sentence near one column.</summary>
    public static List<TextLine> Join(string text, List<TextLine> lines)
    {
        if (WrapColumn(text, lines) is not { } column)
        {
            return lines;
        }

        var joined = new List<TextLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && !line.BlankBefore && !line.IsItem && RunsOn(text, joined[^1], line, column))
            {
                joined[^1] = joined[^1] with
                {
                    Span = new TextSpan(joined[^1].Span.Start, line.Span.End),
                    Outer = new TextSpan(joined[^1].Outer.Start, line.Outer.End),
                    BlankAfter = line.BlankAfter,
                };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    /// <summary>The column at which lines were wrapped, or null where they were not.</summary>
    private static int? WrapColumn(string text, List<TextLine> lines)
    {
        var joints = 0;
        var broken = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i + 1].BlankBefore && !lines[i + 1].IsItem && lines[i].Outer.Length >= MinWrapColumn - 10)
            {
                joints++;
                broken += StopsMidSentence(text, lines[i]) ? 1 : 0;
            }
        }

        if (joints < 2 || broken * 2 < joints)
        {
            return null;
        }

        // A stray long line, an address for instance, does not make the others unwrapped.
        var lengths = lines.Select(l => l.Outer.Length).Order().ToList();
        var column = lengths[(lengths.Count - 1) * 9 / 10];
        return column is >= MinWrapColumn and <= MaxWrapColumn ? column : null;
    }

    /// <summary>Whether the break between two lines is there only because the next word would not have fitted.</summary>
    private static bool RunsOn(string text, TextLine above, TextLine below, int column)
    {
        var lastBreak = text.LastIndexOf('\n', above.Outer.End - 1, above.Outer.Length) + 1;
        var length = above.Outer.End - Math.Max(lastBreak, above.Outer.Start);
        var word = text.AsSpan(below.Span.Start, below.Span.Length);
        var firstWord = word.IndexOf(' ') is var space and >= 0 ? space : word.Length;
        return length + 1 + firstWord > column - 8
            || (length >= MinWrapColumn - 10 && StopsMidSentence(text, above) && char.IsLower(text[below.Span.Start]));
    }

    private static bool StopsMidSentence(string text, TextLine line) => text[line.Span.End - 1] is not ('.' or '!' or '?' or ':' or '”' or '"' or '…');
}
