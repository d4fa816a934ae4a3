namespace FanBot.Reading.Tests;

/// <summary>Seeded text that nobody would write.</summary>
internal static class Junk
{
    private static readonly string[] Oddities =
    [
        "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u2028", "\u0085", "\u0000", "\u0301", "\uD83D", "\uDE00",
        "😀", "👩‍👩‍👧", "\uE000", "\uFFFD", "\u202E",
        "ﬁ", "İ", "ß", "ǅ", "№", "½", "٣", "漢字", "한국", "が", "…", "“", "’", "(", "]", "\t", "\r\n", "\n\n", "𝔘", "𠀀", "\u0958",
    ];

    private static readonly string[] Words =
        ["season", "two", "the", "harbour", "master", "Inês", "Varga", "O’Neil", "premieres", "3rd",
            "2031", "unforeseeable", "co-star", ",", ".", "?", "–"];

    /// <summary>Words and oddities, with spaces between most of them.</summary>
    public static string Text(int seed, int words)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, words).Select(_ =>
            (random.Next(4) == 0 ? Oddities[random.Next(Oddities.Length)] : Words[random.Next(Words.Length)]) + (random.Next(5) == 0 ? "" : " ")));
    }
}
