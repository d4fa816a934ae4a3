using System.Globalization;

namespace FanBot.Pictures.Drawings;

/// <summary>Makes text fit into a width.</summary>
internal static class FittedText
{
    private const string More = "\u2026";

    /// <summary>The text in lines, broken between words where that goes; what is beyond the last line is left out behind "…".</summary>
    /// <param name="text">One line of plain text.</param>
    /// <param name="size">Height of the font.</param>
    /// <param name="bold">Whether it is bold.</param>
    /// <param name="width">The room.</param>
    /// <param name="most">Most lines.</param>
    public static IReadOnlyList<string> Lines(string text, float size, bool bold, float width, int most)
    {
        var lines = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            if (Fits(rest))
            {
                return [.. lines, rest];
            }

            if (lines.Count == most - 1)
            {
                return [.. lines, rest[..Longest(rest, More)].TrimEnd() + More];
            }

            var end = Longest(rest, "");
            var space = rest.LastIndexOf(' ', Math.Min(end, rest.Length - 1));
            var cut = space > 0 ? space : end;
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        return lines;

        bool Fits(string line) => TextWidths.Of(line, size, bold) <= width;

        // Whole characters that fit, with what follows them; at least one.
        int Longest(string line, string tail)
        {
            var end = StringInfo.GetNextTextElementLength(line);
            for (var next = end; next <= line.Length && Fits(line[..next] + tail); next += Math.Max(1, StringInfo.GetNextTextElementLength(line, next)))
            {
                end = next;
                if (next == line.Length)
                {
                    break;
                }
            }

            return end;
        }
    }
}
