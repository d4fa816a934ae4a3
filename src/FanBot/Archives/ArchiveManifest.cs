namespace FanBot.Archives;

/// <summary>What an archive holds (<c>manifest.json</c>).</summary>
internal sealed record ArchiveManifest
{
    /// <summary>The newest format that is known here; raised when an older FanBot could no longer import an archive rightly.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format.</summary>
    public required int Format { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The settings that were set and are not in it, by name: those that are secret or may be.</summary>
    public required IReadOnlyList<string> SettingsLeftOut { get; init; }

    /// <summary>Every file but the manifest, by path.</summary>
    public required IReadOnlyList<ArchiveEntry> Entries { get; init; }
}
