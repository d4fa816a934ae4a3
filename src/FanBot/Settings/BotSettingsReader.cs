using System.Globalization;
using FanBot.Discord;
using FanBot.Discord.Endpoint;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FanBot.Settings;

/// <summary>
/// Reads what the running bot is set to. No sentence repeats a value: any of them may be the token, put into the wrong
/// line.
/// </summary>
internal static class BotSettingsReader
{
    /// <summary>Reads and checks all of it.</summary>
    /// <exception cref="UsageException">A setting cannot be used.</exception>
    public static BotSettings Read(IConfiguration configuration)
    {
        CheckLevels(configuration.GetSection(SettingKeys.Logging));
        return new(
            Discord(configuration),
            new HttpSettings { Url = ListenAddress(configuration, SettingKeys.Url, "http://127.0.0.1:8080") },
            new LimitSettings
            {
                PerUser = Limit(configuration, SettingKeys.PerUser, new LimitSettings().PerUser),
                PerServer = Limit(configuration, SettingKeys.PerServer, new LimitSettings().PerServer),
            },
            new FeedbackSettings
            {
                Buttons = Servers(configuration, SettingKeys.Buttons, new FeedbackSettings().Buttons),
                Texts = Servers(configuration, SettingKeys.Texts, new FeedbackSettings().Texts),
                KeepDays = Days(configuration, SettingKeys.KeepDays, new FeedbackSettings().KeepDays),
            },
            ReaderSettingsReader.Read(configuration),
            Preview(configuration))
        {
            LinkHosts = [.. List(configuration.GetSection(SettingKeys.LinkHosts), SettingKeys.LinkHosts).Select(Host).Distinct()],
        };
    }

    private static void CheckLevels(IConfigurationSection logging)
    {
        foreach (var (key, value) in logging.AsEnumerable().Where(e => e.Key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase)))
        {
            if (value is not null && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _))
            {
                throw Wrong(key, $"is no level of a log. Write one of {string.Join(", ", Enum.GetNames<LogLevel>())}.");
            }
        }
    }

    private static DiscordSettings Discord(IConfiguration configuration) => new()
    {
        Token = Text(configuration, SettingKeys.Token) is not { } token ? null
            : BotToken.TryParse(token, out var usable) ? usable
            : throw Wrong(
                SettingKeys.Token, "is no bot token: it holds spaces or other characters that no token has. Copy it from the Developer Portal, page Bot."),
        ApplicationId = Id(configuration, SettingKeys.ApplicationId),
        PublicKey = Text(configuration, SettingKeys.PublicKey) is not { } key ? null
            : Ed25519PublicKey.IsKey(key) ? key
            : throw Wrong(
                SettingKeys.PublicKey, "is no public key: that is 64 hexadecimal digits. Copy it from the Developer Portal, page General Information."),
        ApiBase = ApiBase(configuration),
        Mode = Text(configuration, SettingKeys.Mode)?.ToUpperInvariant() switch
        {
            null or "GATEWAY" => DiscordMode.Gateway,
            "INTERACTIONS" => DiscordMode.Interactions,
            _ => throw Wrong(SettingKeys.Mode, "is neither 'gateway' nor 'interactions'."),
        },
        Compress = Flag(configuration, SettingKeys.Compress, byDefault: false),
        Pictures = Flag(configuration, SettingKeys.Pictures, byDefault: true),
        HomeGuilds = Ids(configuration.GetSection(SettingKeys.HomeGuilds), SettingKeys.HomeGuilds),
        ModeratorRoles = Ids(configuration.GetSection(SettingKeys.ModeratorRoles), SettingKeys.ModeratorRoles),
        TryGuild = Id(configuration, SettingKeys.TryGuild),
    };

    private static Uri ApiBase(IConfiguration configuration)
    {
        if (Text(configuration, SettingKeys.ApiBase) is not { } text)
        {
            return new DiscordSettings().ApiBase;
        }

        // The token goes there, so it goes there encrypted; a scripted Discord on this machine is another matter.
        return Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            && url is { UserInfo: "", Query: "", Fragment: "" }
                ? url
                : throw Wrong(SettingKeys.ApiBase, $"is no address of an API. Write an https address, or leave it out for '{new DiscordSettings().ApiBase}'.");
    }

    private static PreviewSettings Preview(IConfiguration configuration)
    {
        var isOff = string.Equals(Text(configuration, SettingKeys.PreviewUrl), PreviewSettings.Off, StringComparison.OrdinalIgnoreCase);
        var preview = new PreviewSettings
        {
            IsOff = isOff,
            Url = isOff ? null : ListenAddress(configuration, SettingKeys.PreviewUrl, PreviewSettings.Default.GetLeftPart(UriPartial.Authority)),
            Key = Text(configuration, SettingKeys.PreviewKey) is not { } key ? null
                : key.Length >= PreviewKey.Fewest ? new PreviewKey(key)
                : throw Wrong(SettingKeys.PreviewKey, $"is shorter than {PreviewKey.Fewest} characters. Take one that nobody guesses."),
            Opens = Flag(configuration, SettingKeys.PreviewOpen, byDefault: true),
        };
        return preview is { Url.IsLoopback: false, Key: null }
            ? throw Wrong(
                SettingKeys.PreviewUrl,
                $"is reached from other machines, and '{SettingKeys.PreviewKey}' is not set. Set a key, which the page then asks for, or an address of this "
                    + "machine alone, as 'http://127.0.0.1:5080'.")
            : preview;
    }

    private static Uri? ListenAddress(IConfiguration configuration, string key, string example) =>
        Text(configuration, key) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url is { Scheme: "http", UserInfo: "", PathAndQuery: "/", Fragment: "" }
            && (url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || url.Host == "localhost") ? url
        : throw Wrong(
            key,
            $"is no address to listen on. Write http, an IP address of this machine or localhost, and a port, as in '{example}', "
                + $"or 'http://0.0.0.0:{new Uri(example).Port}' for all of its addresses.");

    private static bool Flag(IConfiguration configuration, string key, bool byDefault) => Text(configuration, key)?.ToUpperInvariant() switch
    {
        null => byDefault,
        "FALSE" => false,
        "TRUE" => true,
        _ => throw Wrong(key, "is neither 'true' nor 'false'."),
    };

    private static Snowflake[] Ids(IConfigurationSection section, string key) =>
        [.. List(section, key).Select(text => Snowflake.TryParse(text, out var id) ? id : throw NoId(key)).Distinct()];

    private static IEnumerable<string> List(IConfigurationSection section, string key)
    {
        var listed = section.GetChildren().Select(c => (c.Value ?? "").Trim()).ToList();
        var written = (section.Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        // Neither may quietly win: the other's moderators would keep, or lose, the knowledge.
        return listed.Count > 0 && written.Length > 0
            ? throw Wrong(key, "is given twice, as a list and with commas. Keep one of them.")
            : listed.Concat(written);
    }

    private static string Host(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.', StringComparison.Ordinal)
            && Uri.TryCreate($"https://{text}/", UriKind.Absolute, out var address) && address.HostNameType == UriHostNameType.Dns
            ? address.IdnHost.ToLowerInvariant()
            : throw Wrong(SettingKeys.LinkHosts, "is no list of hosts. Write names such as 'news.example', without 'https://' and without a path.");

    private static Snowflake? Id(IConfiguration configuration, string key) =>
        Text(configuration, key) is not { } text ? null
        : Snowflake.TryParse(text, out var id) ? id
        : throw NoId(key);

    private static int Limit(IConfiguration configuration, string key, int byDefault) =>
        Text(configuration, key) is not { } text ? byDefault
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit <= LimitSettings.Most ? limit
        : throw Wrong(key, $"is no number of interactions a minute from 0 to {LimitSettings.Most.ToString("N0", CultureInfo.InvariantCulture)}.");

    private static int Days(IConfiguration configuration, string key, int byDefault) =>
        Text(configuration, key) is not { } text ? byDefault
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= FeedbackSettings.MostDays ? days
        : throw Wrong(key, $"is no number of days from 1 to {FeedbackSettings.MostDays.ToString("N0", CultureInfo.InvariantCulture)}.");

    private static WhichServers Servers(IConfiguration configuration, string key, WhichServers byDefault) => Text(configuration, key)?.ToUpperInvariant() switch
    {
        null => byDefault,
        "NONE" => WhichServers.None,
        "HOME" => WhichServers.Home,
        "ALL" => WhichServers.All,
        _ => throw Wrong(key, "is neither 'none' nor 'home' nor 'all'."),
    };

    /// <summary>A setting without spaces around it; an empty one is none, so that the example file can name them all.</summary>
    private static string? Text(IConfiguration configuration, string key) => configuration[key]?.Trim() is { Length: > 0 } text ? text : null;

    private static UsageException NoId(string key) =>
        Wrong(key, "is no id of Discord's. With developer mode on, Discord's menus offer to copy it: some 18 digits.");

    private static UsageException Wrong(string key, string what) => new($"The setting '{key}' {what}");
}
