namespace FanBot.Discord.Interactions;

/// <summary>
/// What a member did, as Discord tells it. A closed set: <see cref="PingInteraction"/>, <see cref="CommandInteraction"/>,
/// <see cref="AutocompleteInteraction"/>, <see cref="ComponentInteraction"/>, <see cref="ModalInteraction"/> and
/// <see cref="UnknownInteraction"/>.
/// </summary>
/// <remarks>Source: Discord's documentation, "Receiving and Responding", interaction object.</remarks>
public abstract record Interaction
{
    private protected Interaction()
    {
    }

    /// <summary>The interaction; unique, so one that arrives twice can be told.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>The application that is asked.</summary>
    public required Snowflake ApplicationId { get; init; }

    /// <summary>The right to answer.</summary>
    public required InteractionToken Token { get; init; }

    /// <summary>Who asks; null for a ping.</summary>
    public Member? Member { get; init; }

    /// <summary>The server, or null in a direct message.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>The channel, or null where Discord does not tell.</summary>
    public Snowflake? ChannelId { get; init; }

    /// <summary>The member's language as Discord writes it ("en-GB"), or null.</summary>
    public string? Locale { get; init; }
}
