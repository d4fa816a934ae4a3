namespace FanBot.Hosting;

/// <summary>A limit was reached.</summary>
/// <param name="OfServer">Whether it is the server's; else the member's own.</param>
/// <param name="PerMinute">How many interactions a minute it allows.</param>
/// <param name="RetryAfter">How long until the next is allowed.</param>
internal sealed record Flood(bool OfServer, int PerMinute, TimeSpan RetryAfter);
