using System.Buffers;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Names as items of lists hold them: "Ada Quill – Mara Voss", "Ada Quill (a diver)", "Mara Voss".</summary>
internal static class ListNames
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",:;()\u2013\u2014");

    private const string NameMarks = "'\u2019. \"-_";
    private const string Ends = "\"'*-,. ";
    private const int LongestName = 60;
    private const int LongestSide = 46;

    private static readonly string[] Separators = [" - ", " \u2013 ", " \u2014 ", ": ", "...", "\u2026", "\t", " | ", " ("];

    /// <summary>Whether words hold a mark that stands in no name.</summary>
    public static bool HasMark(string words) => words.AsSpan().ContainsAny(Marks);

    /// <summary>The words without marks around them; null where what is left is too short or too long for a name.</summary>
    public static string? Clean(string words)
    {
        var clean = words.Trim().Trim([.. Ends]).Trim();
        return clean.Length is > 1 and <= LongestName ? clean : null;
    }

    /// <summary>A name, and what is told behind a mark or in brackets; null where the words are not so.</summary>
    public static (string Name, string? Told)? WithTold(string words)
    {
        var end = words.AsSpan().IndexOfAny(Marks) is >= 0 and var mark ? mark : words.Length;
        end = words.IndexOf(" - ", StringComparison.Ordinal) is >= 0 and var dash && dash < end ? dash : end;
        var (name, rest) = (words[..end].Trim(), words[end..].Trim());
        return name.Length is < 2 or > LongestName ? null
            : rest.Length == 0 ? (name, null)
            : rest[0] == '(' ? rest.IndexOf(')', StringComparison.Ordinal) == rest.Length - 1 ? (name, rest[1..^1]) : null
            : rest[0] == ')' ? null
            : (name, rest[1..].Trim());
    }

    /// <summary>Two names with a mark between them, and what is told behind; null where the words are not so.</summary>
    public static (string Left, string Right, string? Told)? Separated(string words)
    {
        var (at, separator) = Separators.Select(s => (At: words.IndexOf(s, StringComparison.Ordinal), Text: s)).Where(s => s.At > 0)
            .OrderBy(s => s.At).FirstOrDefault();
        if (separator is null)
        {
            return null;
        }

        var behind = words[(at + separator.Length)..].TrimStart('.', ' ', '\t');
        if (separator == " (")
        {
            // "Ada Quill (Mara Voss)"
            var close = behind.IndexOf(')', StringComparison.Ordinal);
            if (close < 0 || behind.AsSpan(0, close).ContainsAny(Marks) || !IsEnd(behind[(close + 1)..]))
            {
                return null;
            }

            behind = behind.Remove(close, 1);
        }

        return WithTold(behind) is var (right, told) && IsSide(words[..at]) && IsSide(WithoutArticle(right))
            && Clean(words[..at]) is { } left && Clean(right) is { } other ? (left, other, told) : null;
    }

    /// <summary>Whether words are nothing but a name of two to five words.</summary>
    public static bool IsAlone(string words) =>
        words.Split(' ') is { Length: >= 2 and <= 5 } parts && parts[0].Length > 1 && char.IsUpper(words[0])
        && parts.All(p => p.Length > 0 && p.All(c => char.IsLetter(c) || c is '\'' or '\u2019' or '.' or '-'));

    private static bool IsEnd(string behind) => behind.TrimStart() is "" or [',' or ';' or ':' or '(' or '-' or '\u2013' or '\u2014', ..];

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name["the ".Length..] : name;

    private static bool IsSide(string name) =>
        name.Trim() is { Length: > 1 and <= LongestSide } side && char.IsUpper(side[0])
        && side.All(c => char.IsLetterOrDigit(c) || Text.Folding.IsCombiningMark(c) || NameMarks.Contains(c, StringComparison.Ordinal));
}
