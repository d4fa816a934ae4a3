namespace FanBot.Discord.Json;

/// <summary>An interaction as Discord sends it, as far as it is used here.</summary>
internal sealed record InteractionJson
{
    public required Snowflake Id { get; init; }

    public required Snowflake ApplicationId { get; init; }

    public required int Type { get; init; }

    public string? Token { get; init; }

    public InteractionDataJson? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public MemberJson? Member { get; init; }

    public UserJson? User { get; init; }

    public InteractionMessageJson? Message { get; init; }

    public string? Locale { get; init; }
}
