namespace FanBot.Discord.Json;

/// <summary>The body of a 429; seconds.</summary>
internal sealed record RateLimitJson(double? RetryAfter, bool? Global);
