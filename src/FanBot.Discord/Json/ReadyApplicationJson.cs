namespace FanBot.Discord.Json;

/// <summary>The application as a gateway session tells it: little more than its id.</summary>
internal sealed record ReadyApplicationJson(Snowflake Id);
