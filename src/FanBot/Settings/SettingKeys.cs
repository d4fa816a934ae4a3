namespace FanBot.Settings;

/// <summary>Every setting there is; <c>appsettings.example.json</c> shows each with its default.</summary>
internal static class SettingKeys
{
    /// <summary>Folder of the articles.</summary>
    public const string Articles = KnowledgeSettings.Section + ":Articles";

    /// <summary>Folder of the snapshots.</summary>
    public const string Store = KnowledgeSettings.Section + ":Store";

    /// <summary>Golden questions.</summary>
    public const string Questions = KnowledgeSettings.Section + ":Questions";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Articles, Store, Questions];

    /// <summary>Whether a key is one of them, or tunes the logs.</summary>
    public static bool IsKnown(string key) =>
        All.Contains(key, StringComparer.OrdinalIgnoreCase) || key.StartsWith("Logging:", StringComparison.OrdinalIgnoreCase);
}
