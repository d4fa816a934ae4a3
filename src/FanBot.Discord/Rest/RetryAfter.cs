using System.Text.Json;
using FanBot.Discord.Json;

namespace FanBot.Discord.Rest;

/// <summary>How long Discord, or the proxy in front of it, asks to wait.</summary>
/// <remarks>Source: Discord's documentation, "Rate Limits". The proxy answers in HTML and tells it in the header alone.</remarks>
internal static class RetryAfter
{
    // Where a 429 tells nothing. It is rather a ban than a bucket then, so this is long.
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(30);

    /// <summary>The wait that a 429 asks for; never negative.</summary>
    public static TimeSpan Of(RestAnswer answer, DateTimeOffset now)
    {
        var asked = InBody(answer.Body)
            ?? answer.RetryAfter?.Delta
            ?? (answer.RetryAfter?.Date is { } date ? date - now : Unknown);
        return asked > TimeSpan.Zero ? asked : TimeSpan.Zero;
    }

    // The body knows milliseconds, the header only whole seconds. Rounded up, since a timer drops what is below one.
    private static TimeSpan? InBody(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJsonContext.Default.RateLimitJson)?.RetryAfter is { } seconds && double.IsFinite(seconds)
                ? TimeSpan.FromMilliseconds(Math.Ceiling(Math.Clamp(seconds, 0, TimeSpan.SecondsPerDay) * 1000))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
