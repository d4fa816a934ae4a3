using System.Buffers;
using System.Text;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Archives;

/// <summary>Which paths an archive may hold. Whatever passes is a plain name below a known folder, on every system alike.</summary>
internal static class ArchivePath
{
    // What file systems take for a name.
    private const int LongestName = 255;
    private const int LongestPath = 1_000;
    private const int MostParts = 40;

    // Colons, question marks and the like are none but on Windows, and headlines saved as files have them.
    private static readonly SearchValues<char> NoName = SearchValues.Create([.. Path.GetInvalidFileNameChars(), '\\']);

    // Names that Windows gives to devices, whatever ending follows.
    private static readonly string[] Devices =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
        "COM\u00B9", "COM\u00B2", "COM\u00B3", "LPT\u00B9", "LPT\u00B2", "LPT\u00B3",
    ];

    /// <summary>Why a path must not stand in an archive, as the end of a sentence; null where it may.</summary>
    public static string? WhyNot(string path)
    {
        var parts = path.Split('/');
        return path.Length > LongestPath || parts.Length > MostParts ? "is too long"
            : path.StartsWith('/') ? "is no path below a folder"
            : parts.Select(NameProblem).FirstOrDefault(p => p is not null) ?? (IsOurs(path, parts) ? null : "is nothing that an archive of FanBot holds");
    }

    private static string? NameProblem(string name) =>
        name is "" or "." or ".." ? "leads elsewhere"
        : name.StartsWith('.') ? "is hidden"
        : OperatingSystem.IsWindows() && (name.EndsWith('.') || name.EndsWith(' ')) ? "ends as no name may"
        : Encoding.UTF8.GetByteCount(name) > LongestName ? "is too long"
        : name.Any(char.IsControl) || name.AsSpan().ContainsAny(NoName) || HasLoneSurrogate(name) ? "holds characters that no name may"
        : Devices.Contains(name.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase) ? "is the name of a device"
        : null;

    private static bool HasLoneSurrogate(string name) => name.EnumerateRunes().Any(r => r == Rune.ReplacementChar);

    private static bool IsOurs(string path, string[] parts) => parts[0] switch
    {
        ArchiveParts.Articles => parts.Length > 1 && ArticleFolder.IsRead(parts[^1]),
        ArchiveParts.Questions => parts.Length == 2 && parts[1].EndsWith(".json", StringComparison.OrdinalIgnoreCase),
        ArchiveParts.Snapshots => path == ArchiveParts.Live || (parts.Length == 2 && SnapshotStore.IsSnapshotName(parts[1])),
        _ => path is ArchiveParts.State or ArchiveParts.Settings or ArchiveParts.Manifest,
    };
}
