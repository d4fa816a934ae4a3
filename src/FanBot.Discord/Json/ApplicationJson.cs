namespace FanBot.Discord.Json;

/// <summary>An application, as far as it is used here.</summary>
internal sealed record ApplicationJson
{
    public required Snowflake Id { get; init; }

    public required string Name { get; init; }

    public required string VerifyKey { get; init; }
}
