using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Which spellings of a show's name are one beyond doubt: capitals, marks, "&amp;" or "and", "The" in front and a year behind.</summary>
internal static class ShowSpelling
{
    private static readonly string[] Ands = ["and", "&", "+"];

    /// <summary>The key under which they meet.</summary>
    public static string Of(string name)
    {
        var words = YearPattern.Replace(name, "").Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return ShowKey.Of(string.Join(' ', words.Where((w, i) => i == 0 || i == words.Length - 1 || !IsAnd(w))));
    }

    /// <summary>Whether a word joins two others and is left out of the key between them.</summary>
    public static bool IsAnd(string word) => Ands.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether two names are one; with different years behind them they are not.</summary>
    public static bool AreSame(string a, string b) => Of(a) is { Length: > 0 } key && key == Of(b) && (Year(a) is not { } year || (Year(b) ?? year) == year);

    /// <summary>The year in brackets behind a name, or null.</summary>
    public static string? Year(string name) => YearPattern.Match(name) is { Success: true } match ? match.Groups["y"].Value : null;

    private static readonly Pattern YearPattern = new(@"(?<=\S)\s*\((?<y>(?:19|20)\d\d)\)\s*$");
}
