using FanBot.Discord.Messages;

namespace FanBot.Replies;

/// <summary>A list in a field of an embed.</summary>
internal static class FieldLines
{
    private const int MostLines = 12;
    private const int LongestLine = 240;
    private const int RoomForCount = 24;

    /// <summary>As many lines as a field takes, none of them cut in its middle but for its own length; then how many more there are.</summary>
    /// <param name="lines">The first lines; markdown.</param>
    /// <param name="count">How many there are in all.</param>
    public static string Of(IEnumerable<string> lines, int count)
    {
        var kept = new List<string>();
        var room = DiscordLimits.FieldValue - RoomForCount;
        foreach (var line in lines.Take(MostLines).Select(l => "\u2022 " + Shorten.Markdown(l, LongestLine)))
        {
            if (room < line.Length + 1)
            {
                break;
            }

            kept.Add(line);
            room -= line.Length + 1;
        }

        return string.Join('\n', kept) + (kept.Count < count ? $"\nand {count - kept.Count:N0} more" : "");
    }
}
