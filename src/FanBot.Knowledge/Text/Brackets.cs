namespace FanBot.Knowledge.Text;

/// <summary>What stands in brackets within words.</summary>
internal static class Brackets
{
    /// <summary>The words without what stands in brackets behind a space: "Mara Voss (Night Ferry)" is "Mara Voss".</summary>
    public static string Without(string words)
    {
        while (words.IndexOf(" (", StringComparison.Ordinal) is >= 0 and var open && words.IndexOf(')', open) is > 0 and var close)
        {
            words = words.Remove(open, close + 1 - open);
        }

        return words;
    }
}
