namespace FanBot.Discord.Json;

/// <summary>The beginning of a gateway session, as far as it is used here.</summary>
internal sealed record ReadyJson
{
    public required string SessionId { get; init; }

    public string? ResumeGatewayUrl { get; init; }

    public required ReadyApplicationJson Application { get; init; }

    public IReadOnlyList<ReadyGuildJson?>? Guilds { get; init; }
}
