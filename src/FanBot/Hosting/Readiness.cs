namespace FanBot.Hosting;

/// <summary>Whether the bot can answer from its knowledge yet.</summary>
internal sealed record Readiness(Func<bool> IsReady);
