namespace FanBot.Archives;

/// <summary>The folders and files at the top of an archive.</summary>
internal static class ArchiveParts
{
    /// <summary>Articles, and the <c>show.yaml</c> and <c>sources.yaml</c> beside them, which hold the corrections.</summary>
    public const string Articles = "articles";

    /// <summary>Golden questions.</summary>
    public const string Questions = "questions";

    /// <summary>Snapshots to go back to, and the pointer to the live one.</summary>
    public const string Snapshots = "snapshots";

    /// <summary>The pointer to the live snapshot.</summary>
    public const string Live = Snapshots + "/live";

    /// <summary>What moderators did and members told: audit, gaps, feedback.</summary>
    public const string State = "state/state.db";

    /// <summary>The settings, without those that are secret.</summary>
    public const string Settings = "settings.json";

    /// <summary>The manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The part that a path belongs to.</summary>
    public static string Of(string path) => path.Split('/', 2)[0];
}
