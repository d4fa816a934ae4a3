namespace FanBot.Discord.Gateway;

/// <summary>How long to wait before connecting again: not at all at first, then twice as long each time, up to a minute.</summary>
internal static class ReconnectDelay
{
    private const double First = 0.5;
    private const double Longest = 60;

    /// <summary>The wait before the next connection.</summary>
    /// <param name="failures">How many connections in a row have failed before this one.</param>
    /// <param name="jitter">0 to 1: a random share of the second half of the wait, so that not all come back at once.</param>
    public static TimeSpan After(int failures, double jitter)
    {
        if (failures <= 0)
        {
            return TimeSpan.Zero;
        }

        var whole = Math.Min(First * Math.Pow(2, failures - 1), Longest);
        return TimeSpan.FromSeconds((whole / 2) + (whole / 2 * Math.Clamp(jitter, 0, 1)));
    }
}
