using System.Globalization;
using FanBot.Readers;

namespace FanBot.Settings;

/// <summary>Every setting there is; <c>appsettings.example.json</c> shows each with its default.</summary>
internal static class SettingKeys
{
    private static readonly string[] SecretEnds = ["Token", "Key", "Secret", "Password"];

    /// <summary>Folder of the articles.</summary>
    public const string Articles = KnowledgeSettings.Section + ":Articles";

    /// <summary>Folder of the snapshots.</summary>
    public const string Store = KnowledgeSettings.Section + ":Store";

    /// <summary>Golden questions.</summary>
    public const string Questions = KnowledgeSettings.Section + ":Questions";

    /// <summary>How many snapshots are kept.</summary>
    public const string Keep = KnowledgeSettings.Section + ":Keep";

    /// <summary>Hosts from which a moderator's link may be fetched; a list, or with commas.</summary>
    public const string LinkHosts = KnowledgeSettings.Section + ":LinkHosts";

    /// <summary>How many moderators have to agree.</summary>
    public const string Approvals = KnowledgeSettings.Section + ":Approvals";

    /// <summary>Whether answers tell their snapshot.</summary>
    public const string TellsSnapshot = KnowledgeSettings.Section + ":SnapshotInFooter";

    /// <summary>The bot's token.</summary>
    public const string Token = DiscordSettings.Section + ":Token";

    /// <summary>The application's id.</summary>
    public const string ApplicationId = DiscordSettings.Section + ":ApplicationId";

    /// <summary>The key that checks Discord's signatures.</summary>
    public const string PublicKey = DiscordSettings.Section + ":PublicKey";

    /// <summary>Address of Discord's API.</summary>
    public const string ApiBase = DiscordSettings.Section + ":ApiBase";

    /// <summary>How interactions come in.</summary>
    public const string Mode = DiscordSettings.Section + ":Mode";

    /// <summary>Whether what the gateway sends is compressed.</summary>
    public const string Compress = DiscordSettings.Section + ":Compress";

    /// <summary>Whether a timeline gets a picture.</summary>
    public const string Pictures = DiscordSettings.Section + ":Pictures";

    /// <summary>Servers whose moderators keep the knowledge; a list, or with commas.</summary>
    public const string HomeGuilds = DiscordSettings.Section + ":HomeGuilds";

    /// <summary>Roles whose members are moderators too; a list, or with commas.</summary>
    public const string ModeratorRoles = DiscordSettings.Section + ":ModeratorRoles";

    /// <summary>Server for trying.</summary>
    public const string TryGuild = DiscordSettings.Section + ":TryGuild";

    /// <summary>Where FanBot listens.</summary>
    public const string Url = HttpSettings.Section + ":Url";

    /// <summary>Where the preview is served.</summary>
    public const string PreviewUrl = PreviewSettings.Section + ":Url";

    /// <summary>What opens the preview.</summary>
    public const string PreviewKey = PreviewSettings.Section + ":Key";

    /// <summary>Whether a browser is opened.</summary>
    public const string PreviewOpen = PreviewSettings.Section + ":Open";

    /// <summary>Interactions of a member a minute.</summary>
    public const string PerUser = LimitSettings.Section + ":PerUser";

    /// <summary>Interactions of a server a minute.</summary>
    public const string PerServer = LimitSettings.Section + ":PerServer";

    /// <summary>Where members are asked what they think of answers.</summary>
    public const string Buttons = FeedbackSettings.Section + ":Buttons";

    /// <summary>From where the words of questions are kept that were asked in vain.</summary>
    public const string Texts = FeedbackSettings.Section + ":Texts";

    /// <summary>For how long is kept what members asked and pressed.</summary>
    public const string KeepDays = FeedbackSettings.Section + ":KeepDays";

    /// <summary>Who reads the articles.</summary>
    public const string ReaderKind = ReaderSettings.Section + ":Kind";

    /// <summary>The probability from which what was read is an answer.</summary>
    public const string Least = ReaderSettings.Section + ":Least";

    /// <summary>The section that tunes the logs; its keys are .NET's.</summary>
    public const string Logging = "Logging";

    /// <summary>Levels of the logs, by category.</summary>
    public const string LogLevel = Logging + ":LogLevel";

    /// <summary>Those of the chat model, named as the reader's options are.</summary>
    public static IReadOnlyList<string> Chat { get; } =
    [
        .. new[]
        {
            "Address", "Model", "Key", "TimeLimitMs", "MaxInputTokens", "MaxOutputTokens", "Temperature",
            "DailyTokens", "DailyCost", "InputPrice", "OutputPrice", "FailuresInRow", "PauseSeconds",
        }.Select(name => $"{ReaderSettings.Chat}:{name}"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Articles, Store, Questions, Keep, Approvals, TellsSnapshot, LinkHosts,
        Token, ApplicationId, PublicKey, ApiBase, Mode, Compress, Pictures, HomeGuilds, ModeratorRoles, TryGuild,
        Url,
        PreviewUrl, PreviewKey, PreviewOpen,
        PerUser, PerServer,
        Buttons, Texts, KeepDays,
        ReaderKind, Least,
        .. Chat,
    ];

    /// <summary>The sections that they stand in.</summary>
    public static IReadOnlyList<string> Sections { get; } = [.. All.Select(k => k[..k.LastIndexOf(':')]).Distinct()];

    /// <summary>Whether a key is one of them, an entry of a list, or tunes the logs.</summary>
    public static bool IsKnown(string key) =>
        All.Contains(key, StringComparer.OrdinalIgnoreCase)
        || IsEntry(key, HomeGuilds)
        || IsEntry(key, ModeratorRoles)
        || IsEntry(key, LinkHosts)
        || TunesLogs(key);

    /// <summary>Whether a setting is a token, a key or a secret of another kind, by how its name ends.</summary>
    public static bool IsSecret(string key) => SecretEnds.Any(end => key.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of a setting as it is written here, whichever way it was typed.</summary>
    public static string AsWritten(string key) => All.FirstOrDefault(k => k.Equals(key, StringComparison.OrdinalIgnoreCase)) ?? key;

    // "Logging:LogLevel:Default", "Logging:Console:LogLevel:Default", "Logging:Console:FormatterName"
    private static bool TunesLogs(string key) =>
        key.StartsWith(LogLevel + ":", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith(Logging + ":Console:", StringComparison.OrdinalIgnoreCase)
        || (key.StartsWith(Logging + ":", StringComparison.OrdinalIgnoreCase) && key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase));

    private static bool IsEntry(string key, string list) =>
        key.StartsWith(list + ":", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(key.AsSpan(list.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
