using System.Globalization;
using System.Net.Http.Headers;

namespace FanBot.Discord.Rest.Limits;

/// <summary>What the headers of an answer tell of rate limits.</summary>
/// <param name="Bucket">Which limit it is; routes with the same name here share it.</param>
/// <param name="Limit">How many requests fit its window.</param>
/// <param name="Remaining">How many are left.</param>
/// <param name="ResetAfter">When the next window begins.</param>
/// <param name="Scope">Of a 429, whose limit was hit: "user", "global" or "shared".</param>
/// <param name="Global">Of a 429, whether it was the global one.</param>
/// <remarks>Source: Discord's documentation, "Rate Limits", header format.</remarks>
internal sealed record LimitHeaders(string? Bucket, int? Limit, int? Remaining, TimeSpan? ResetAfter, string? Scope, bool Global)
{
    // No limit of Discord is that long, and a moment further away could not be counted.
    private const double Longest = TimeSpan.SecondsPerDay;

    /// <summary>Whether they tell all of a limit's state.</summary>
    public bool AreWhole => Limit > 0 && Remaining >= 0 && ResetAfter is not null;

    /// <summary>Reads them; what is not written as it should be counts as missing.</summary>
    public static LimitHeaders Read(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        Whole(headers, "X-RateLimit-Limit"),
        Whole(headers, "X-RateLimit-Remaining"),
        Seconds(headers, "X-RateLimit-Reset-After"),
        Text(headers, "X-RateLimit-Scope")?.ToLowerInvariant(),
        string.Equals(Text(headers, "X-RateLimit-Global"), "true", StringComparison.OrdinalIgnoreCase));

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString().Trim() is { Length: > 0 } text ? text : null;

    private static int? Whole(HttpResponseHeaders headers, string name) =>
        int.TryParse(Text(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TimeSpan? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(seconds, Longest) * 1000))
            : null;
}
