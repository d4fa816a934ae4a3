using FanBot.Discord;
using FanBot.Discord.Rest;
using Microsoft.Extensions.Configuration;

namespace FanBot.Settings;

/// <summary>What registering the commands needs (section <c>Discord</c>).</summary>
internal sealed record RegistrationSettings
{
    private const string TokenKey = "Discord:Token";
    private const string ApplicationIdKey = "Discord:ApplicationId";
    private const string ApiBaseKey = "Discord:ApiBase";
    private const string TryGuildKey = "Discord:TryGuild";
    private const string HomeGuildsKey = "Discord:HomeGuilds";

    /// <summary>The bot's token.</summary>
    public required BotToken Token { get; init; }

    /// <summary>The application, or null to ask Discord.</summary>
    public Snowflake? ApplicationId { get; init; }

    /// <summary>Where Discord's API is.</summary>
    public required Uri ApiBase { get; init; }

    /// <summary>The server in which the member commands are tried, or null to have them everywhere.</summary>
    public Snowflake? TryGuild { get; init; }

    /// <summary>The servers whose moderators keep the knowledge.</summary>
    public IReadOnlyList<Snowflake> HomeGuilds { get; init; } = [];

    /// <summary>Reads the settings.</summary>
    /// <exception cref="UsageException">The token is missing, or a setting cannot be used. The message does not repeat the token.</exception>
    public static RegistrationSettings Read(IConfiguration configuration) => new()
    {
        Token = TokenOf(configuration[TokenKey]),
        ApplicationId = Id(configuration, ApplicationIdKey),
        ApiBase = ApiBaseOf(configuration[ApiBaseKey]),
        TryGuild = Id(configuration, TryGuildKey),
        HomeGuilds = [.. Guilds(configuration).Select(text => IdOf(HomeGuildsKey, text))],
    };

    private static BotToken TokenOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new UsageException($"The setting '{TokenKey}' is missing. Copy the token from the application's page in Discord's developer portal, under Bot.")
        : BotToken.TryParse(text, out var token) ? token
        : throw new UsageException($"The setting '{TokenKey}' is not a token: it must be one word of plain characters.");

    private static Uri ApiBaseOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new DiscordRestOptions().ApiBase
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address
        : throw new UsageException($"The setting '{ApiBaseKey}' is not an address: '{text}'.");

    private static Snowflake? Id(IConfiguration configuration, string key) =>
        configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? IdOf(key, text) : null;

    private static Snowflake IdOf(string key, string text) =>
        Snowflake.TryParse(text.Trim(), out var id) ? id
        : throw new UsageException($"The setting '{key}' is not an id: '{text.Trim()}'. In Discord, turn on the developer mode and choose 'Copy ID'.");

    // A list in the file, or one string in an environment variable.
    private static IEnumerable<string> Guilds(IConfiguration configuration) =>
        configuration.GetSection(HomeGuildsKey).GetChildren().Select(c => c.Value ?? "")
            .Concat((configuration[HomeGuildsKey] ?? "").Split(','))
            .Where(text => !string.IsNullOrWhiteSpace(text));
}
