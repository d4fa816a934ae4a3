namespace FanBot.Discord.Json;

/// <summary>The session start limit; milliseconds. What is missing is what Discord gives to a small bot.</summary>
internal sealed record SessionStartLimitJson(int Total = 1000, int Remaining = 1000, long ResetAfter = 0, int MaxConcurrency = 1);
