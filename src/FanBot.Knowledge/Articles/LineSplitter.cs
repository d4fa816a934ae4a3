using System.Buffers;
using System.Collections.Frozen;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles;

/// <summary>Splits plain text into its lines and finds their bullets.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    // A bullet without words says no more than an empty line.
    private static readonly SearchValues<char> OnlyBullet = SearchValues.Create("•·●○◦‣⁃▪▫■□►*+–—-");

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var blank = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var outer = Trim(text, start, end);
            if (outer.Length == 0 || (outer.Length == 1 && OnlyBullet.Contains(text[outer.Start])))
            {
                blank = true;
                if (lines.Count > 0)
                {
                    lines[^1] = lines[^1] with { BlankAfter = true };
                }
            }
            else
            {
                var (span, bullet) = WithoutBullet(text, outer);
                lines.Add(new TextLine(span, outer, blank, BlankAfter: false, bullet));
                blank = false;
            }

            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        if (lines.Count > 0)
        {
            lines[^1] = lines[^1] with { BlankAfter = true };
        }

        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // Besides white space, the invisible characters that copying from a web page leaves behind.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static (TextSpan Span, char Bullet) WithoutBullet(string text, TextSpan outer)
    {
        foreach (var match in Bullets.EnumerateMatches(text.AsSpan(outer.Start, outer.Length)))
        {
            var span = Trim(text, outer.Start + match.Length, outer.End);
            var first = text[outer.Start];
            return span.Length == 0 || (char.IsAsciiDigit(first) && IsOtherDay(span.Cut(text)))
                ? (outer, '\0') : (span, char.IsAsciiDigit(first) || first == '(' ? '1' : first);
        }

        return (outer, '\0');
    }

    // "5. M\u00E4rz 2031" is a day of another language and no item.
    private static bool IsOtherDay(string words)
    {
        var end = words.AsSpan().IndexOfAny(" ,.");
        var month = end < 0 ? words : words[..end];
        return OtherMonths.Contains(month) || (DateWords.Month(month) > 0 && end > 0 && words[(end + 1)..] is [>= '1' and <= '2', _, _, _, ..]);
    }

    private static readonly Pattern Bullets = new(@"^(?:[•·●○◦‣⁃▪▫■□►*+–—-]\s+|[•●▪‣]|\(?\d{1,3}[.)]\s+)");

    private static readonly FrozenSet<string> OtherMonths =
        FrozenSet.Create("Januar", "J\u00E4nner", "Februar", "M\u00E4rz", "Mai", "Juni", "Juli", "Oktober", "Dezember");
}
