namespace FanBot.Discord.Tests.Gateway.Scripted;

/// <summary>
/// How long a test waits for what must come, before it fails instead of hanging. Nothing waits for it to pass, and the
/// busiest machine does not come near it.
/// </summary>
internal static class Guard
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(10);
}
