namespace FanBot.Printing;

/// <summary>Makes text from articles fit for a terminal.</summary>
internal static class PlainText
{
    /// <summary>One line without characters that steer, so that an article cannot move the cursor, colour the screen or turn text around.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var line && line.Any(Steers)
            ? string.Concat(line.Where(c => !Steers(c)))
            : line;

    /// <summary>Whether a character only steers how others are shown: control characters, marks of writing direction, and spaces without width.</summary>
    public static bool Steers(char c) =>
        char.IsControl(c)
            || c is '\u200B' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Several lines, each without control characters.</summary>
    public static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(OneLine));
}
