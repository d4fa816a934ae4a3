namespace FanBot.Plain;

/// <summary>Makes text from articles fit for a terminal.</summary>
internal static class PlainText
{
    /// <summary>One line without control characters, so that an article cannot move the cursor or colour the screen.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var line && line.Any(char.IsControl)
            ? string.Concat(line.Where(c => !char.IsControl(c)))
            : line;

    /// <summary>Several lines, each without control characters.</summary>
    public static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(OneLine));
}
