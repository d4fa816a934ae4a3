using System.Text.Json;
using FanBot.Discord.Json;

namespace FanBot.Discord.Rest.Limits;

/// <summary>A 429: how long Discord, or the proxy in front of it, asks to wait, and with what.</summary>
/// <param name="Wait">Never negative.</param>
/// <param name="Scope">What has to wait.</param>
/// <remarks>Source: Discord's documentation, "Rate Limits". The proxy answers in HTML and tells the wait in a header alone.</remarks>
internal readonly record struct LimitHit(TimeSpan Wait, LimitScope Scope)
{
    // Where a 429 tells nothing. It is rather a ban than a bucket then, so this is long.
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(30);

    /// <summary>Reads a 429.</summary>
    public static LimitHit Of(RestAnswer answer, DateTimeOffset now)
    {
        var body = InBody(answer.Body);
        var asked = Span(body)
            ?? answer.RetryAfter?.Delta
            ?? (answer.RetryAfter?.Date is { } date ? date - now : Unknown);
        return new LimitHit(asked > TimeSpan.Zero ? asked : TimeSpan.Zero, ScopeOf(answer.Limits, body));
    }

    // Whatever does not say which limit it is comes from the proxy, which counts by address, so everything waits.
    private static LimitScope ScopeOf(LimitHeaders? headers, RateLimitJson? body) => headers switch
    {
        { Global: true } or { Scope: "global" } => LimitScope.Global,
        _ when body?.Global == true => LimitScope.Global,
        { Scope: "shared" } => LimitScope.Shared,
        { Scope: not null } or { Bucket: not null } => LimitScope.Bucket,
        _ => body?.RetryAfter is null ? LimitScope.Global : LimitScope.Bucket,
    };

    // The body knows milliseconds, the header only whole seconds. Rounded up, since a timer drops what is below one.
    private static TimeSpan? Span(RateLimitJson? body) => body?.RetryAfter is { } seconds && double.IsFinite(seconds)
        ? TimeSpan.FromMilliseconds(Math.Ceiling(Math.Clamp(seconds, 0, TimeSpan.SecondsPerDay) * 1000))
        : null;

    private static RateLimitJson? InBody(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJsonContext.Default.RateLimitJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
