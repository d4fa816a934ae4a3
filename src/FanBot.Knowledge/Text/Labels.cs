namespace FanBot.Knowledge.Text;

/// <summary>What stands in front of a sentence: the hour at which it was written, or a label with a colon, "Back in action: …".</summary>
internal static class Labels
{
    private const int Shortest = 2;
    private const int Longest = 40;

    private static readonly Pattern Hour = new(@"^\d{1,2}[:.]\d\d (?:[-\u2013\u2014] )?");

    /// <summary>Where what stands behind the label begins; 0 where there is none.</summary>
    public static int End(string text)
    {
        var end = text.AsSpan().IndexOfAny(":.;");
        return end is >= Shortest and <= Longest && text.AsSpan(end).StartsWith(": ") ? end + 2 : 0;
    }

    /// <summary>Whether words are nothing, or an hour and a label.</summary>
    public static bool IsOne(string front)
    {
        var label = front[Hour.Match(front).Length..];
        return label.Length == 0
            || (label.EndsWith(": ", StringComparison.Ordinal) && label.IndexOf(':', StringComparison.Ordinal) is >= Shortest and <= Longest and var colon
                && colon == label.Length - 2);
    }
}
