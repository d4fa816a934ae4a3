namespace FanBot.Reading.Chat;

/// <summary>Whether a quote stands in a text.</summary>
internal static class QuoteCheck
{
    /// <summary>Fewer characters than this are no quote.</summary>
    public const int Shortest = 2;

    /// <summary>More characters than this are no quote.</summary>
    public const int Longest = 300;

    /// <summary>Where a quote stands in a text letter for letter, as whole words; spaces around it are not part of it.</summary>
    /// <returns>Offsets of its first character and just behind its last; null where it does not stand there, or is too short or too long.</returns>
    public static (int Start, int End)? Find(string text, string? quote)
    {
        var words = (quote ?? "").Trim();
        if (words.Length is < Shortest or > Longest)
        {
            return null;
        }

        // "10" does not stand in "2010".
        var start = text.IndexOf(words, StringComparison.Ordinal);
        while (start >= 0 && !(IsEdge(text, start) && IsEdge(text, start + words.Length)))
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }

        return start < 0 ? null : (start, start + words.Length);
    }

    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
