using FanBot.Discord.Gateway;

namespace FanBot.Discord.Json;

/// <summary>The session start limit; milliseconds. What is missing is what Discord gives to a small bot.</summary>
internal sealed record SessionStartLimitJson(int Total = 1000, int Remaining = 1000, long ResetAfter = 0, int MaxConcurrency = 1)
{
    private const long MostMilliseconds = 7 * 24 * 60 * 60 * 1000;

    public SessionStartLimit Read() =>
        new(Total, Remaining, TimeSpan.FromMilliseconds(Math.Clamp(ResetAfter, 0, MostMilliseconds)), Math.Max(MaxConcurrency, 1));
}
