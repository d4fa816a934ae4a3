using FanBot.Discord;
using FanBot.Discord.Rest;

namespace FanBot.Settings;

/// <summary>What Discord's Developer Portal says about the bot, and how it is used (section <c>Discord</c>).</summary>
internal sealed record DiscordSettings
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Discord";

    /// <summary>The bot's token, or null.</summary>
    public BotToken? Token { get; init; }

    /// <summary>The application, or null to ask Discord for it.</summary>
    public Snowflake? ApplicationId { get; init; }

    /// <summary>The key that checks what Discord sends to the endpoint: 64 hexadecimal digits, or null.</summary>
    public string? PublicKey { get; init; }

    /// <summary>Where Discord's API is, without a slash at the end.</summary>
    public Uri ApiBase { get; init; } = new DiscordRestOptions().ApiBase;

    /// <summary>How interactions come in. Default: <see cref="DiscordMode.Gateway"/>.</summary>
    public DiscordMode Mode { get; init; }

    /// <summary>Whether what the gateway sends is compressed. Default: no, since a bot that only answers commands receives little.</summary>
    public bool Compress { get; init; }

    /// <summary>Whether a timeline gets a picture. Default: yes.</summary>
    public bool Pictures { get; init; } = true;

    /// <summary>Servers whose moderators keep the knowledge. Default: none.</summary>
    public IReadOnlyList<Snowflake> HomeGuilds { get; init; } = [];

    /// <summary>Roles on home servers whose members are moderators without Manage Server. Default: none.</summary>
    public IReadOnlyList<Snowflake> ModeratorRoles { get; init; } = [];

    /// <summary>The server to which the members' commands are registered while trying, or null for everywhere.</summary>
    public Snowflake? TryGuild { get; init; }

    /// <summary>Whether FanBot is meant to answer on Discord at all.</summary>
    public bool IsUsed => Token is not null || PublicKey is not null || Mode != DiscordMode.Gateway;
}
