namespace FanBot.Discord.Json;

/// <summary>What is remembered of the commands that were sent: by scope the SHA-256 of the body, or nothing where that is not known.</summary>
internal sealed record RegistrationStateJson
{
    public required Snowflake ApplicationId { get; init; }

    public required IReadOnlyDictionary<string, string> Scopes { get; init; }
}
