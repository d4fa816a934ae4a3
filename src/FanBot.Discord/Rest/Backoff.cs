namespace FanBot.Discord.Rest;

/// <summary>How long to wait before an attempt is repeated: twice as long each time, and not at the same moment as everybody else.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>The wait after an attempt.</summary>
    /// <param name="first">The longest wait after the first attempt.</param>
    /// <param name="attempt">Which attempt has failed, from 1.</param>
    /// <param name="jitter">0 to 1: a random share of the second half of the wait.</param>
    public static TimeSpan After(TimeSpan first, int attempt, double jitter)
    {
        var whole = Math.Min(first.TotalSeconds * Math.Pow(2, attempt - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds((whole / 2) + (whole / 2 * Math.Clamp(jitter, 0, 1)));
    }
}
