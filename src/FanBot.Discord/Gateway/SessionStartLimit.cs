namespace FanBot.Discord.Gateway;

/// <summary>How many sessions the bot may still start; resuming one is free.</summary>
/// <param name="Total">How many in one period.</param>
/// <param name="Remaining">How many are left in this one.</param>
/// <param name="ResetAfter">When the next period begins, from the moment in which Discord was asked.</param>
/// <param name="MaxConcurrency">How many may be started within 5 seconds; matters to a bot of several shards.</param>
public sealed record SessionStartLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
