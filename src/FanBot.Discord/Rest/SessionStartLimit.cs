namespace FanBot.Discord.Rest;

/// <summary>How often a bot may start a session at the gateway; resuming one is not counted.</summary>
/// <param name="Total">In all, usually a day.</param>
/// <param name="Remaining">How often still.</param>
/// <param name="ResetAfter">When the count begins anew.</param>
/// <param name="MaxConcurrency">How many may be started within 5 seconds; at least 1.</param>
public sealed record SessionStartLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
