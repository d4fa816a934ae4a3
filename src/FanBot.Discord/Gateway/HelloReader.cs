using System.Text.Json;
using FanBot.Discord.Json;

namespace FanBot.Discord.Gateway;

/// <summary>Reads Discord's hello.</summary>
internal static class HelloReader
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>How often to beat; null where that cannot be read or is out of all bounds.</summary>
    public static TimeSpan? Interval(ReadOnlySpan<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize(data, DiscordJsonContext.Default.HelloJson) is { HeartbeatInterval: > 0 and var milliseconds }
                && milliseconds <= Longest.TotalMilliseconds
                ? TimeSpan.FromMilliseconds(milliseconds)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
