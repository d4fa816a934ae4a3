using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FanBot.Printing;

namespace FanBot.Archives;

/// <summary>
/// An archive that was checked from end to end: every name is harmless, every file has the size and the hash that the manifest tells, there is
/// nothing more and nothing less.
/// </summary>
internal sealed class ArchiveReader : IDisposable
{
    private const int FileKinds = 0xF000;
    private const int OrdinaryFile = 0x8000;
    private const int LongestShown = 120;

    private readonly ZipArchive _zip;

    private ArchiveReader(ZipArchive zip, ArchiveManifest manifest) => (_zip, Manifest) = (zip, manifest);

    /// <summary>What it holds.</summary>
    public ArchiveManifest Manifest { get; }

    /// <summary>Opens an archive and checks all of it; writes nothing.</summary>
    /// <param name="stream">The archive; read from as long as this is not disposed, and not closed then.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <exception cref="ArchiveException">It must not be imported.</exception>
    public static async Task<ArchiveReader> OpenAsync(Stream stream, ArchiveLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            try
            {
                CheckEntries(zip, stream.Length, limits);
                var manifest = await ManifestAsync(zip, limits, cancellationToken).ConfigureAwait(false);
                CheckManifest(zip, manifest);
                var reader = new ArchiveReader(zip, manifest);
                foreach (var entry in manifest.Entries)
                {
                    await reader.CopyAsync(entry, Stream.Null, cancellationToken).ConfigureAwait(false);
                }

                return reader;
            }
            catch
            {
                zip.Dispose();
                throw;
            }
        }
        catch (InvalidDataException broken)
        {
            throw new ArchiveException("It is no archive of FanBot's, or it is damaged or cut short. Export once more, or take another archive.", broken);
        }
    }

    /// <summary>Copies a file out of it, and checks it once more.</summary>
    /// <exception cref="ArchiveException">It is not what the manifest tells.</exception>
    public async Task CopyAsync(ArchiveEntry entry, Stream to, CancellationToken cancellationToken)
    {
        try
        {
            var from = await _zip.GetEntry(entry.Path)!.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (from.ConfigureAwait(false))
            {
                var copied = await HashedCopy.RunAsync(from, to, entry.Size, cancellationToken).ConfigureAwait(false);
                if (copied != (entry.Size, entry.Sha256))
                {
                    throw Damaged(entry.Path);
                }
            }
        }
        catch (InvalidDataException broken)
        {
            throw Damaged(entry.Path, broken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    /// <summary>Names, kinds and sizes, as the archive itself tells them.</summary>
    private static void CheckEntries(ZipArchive zip, long length, ArchiveLimits limits)
    {
        if (zip.Entries.Count > limits.MostFiles)
        {
            throw Refused($"It holds more than {Counted.Of(limits.MostFiles, "file")}.");
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            if (ArchivePath.WhyNot(entry.FullName) is { } why)
            {
                throw Refused($"The name '{Shown(entry.FullName)}' {why}.");
            }

            if (((entry.ExternalAttributes >> 16) & FileKinds) is not (0 or OrdinaryFile))
            {
                throw Refused($"'{Shown(entry.FullName)}' is a link or a device, and no file.");
            }

            if (!names.Add(entry.FullName))
            {
                throw Refused($"It holds '{Shown(entry.FullName)}' twice, or in two spellings that some systems take for one.");
            }

            folders.UnionWith(Folders(entry.FullName));
            total = Math.Min(long.MaxValue / 2, total + Math.Max(0, entry.Length));
            if (total > limits.MostBytes || (total > limits.Harmless && total / limits.MostRatio > length))
            {
                throw Refused("It would unpack to far more than an archive of FanBot's holds.");
            }
        }

        if (names.Overlaps(folders))
        {
            throw Refused("It holds a file and a folder of one name.");
        }
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            yield return path[..at];
        }
    }

    private static async Task<ArchiveManifest> ManifestAsync(ZipArchive zip, ArchiveLimits limits, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry(ArchiveParts.Manifest) ?? throw Refused("It has no manifest.");
        using var bytes = new MemoryStream();
        var from = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (from.ConfigureAwait(false))
        {
            if (await HashedCopy.RunAsync(from, bytes, limits.MostManifestBytes, cancellationToken).ConfigureAwait(false) is null)
            {
                throw Refused("Its manifest is larger than any.");
            }
        }

        try
        {
            // The format is looked at first, since nothing else need be as it is here.
            using var json = JsonDocument.Parse(bytes.ToArray());
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var format)
                && format.TryGetInt64(out var number) && number > ArchiveManifest.NewestFormat)
            {
                throw Refused("A newer FanBot has made it. Import it with that version or a later one.");
            }

            return json.Deserialize(ArchiveJson.Default.ArchiveManifest) is { Format: > 0 } manifest && manifest.Entries.All(e => e is not null)
                ? manifest
                : throw Refused("Its manifest is none.");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new ArchiveException($"Its manifest is none. {Advice}", broken);
        }
    }

    private static void CheckManifest(ZipArchive zip, ArchiveManifest manifest)
    {
        var told = new Dictionary<string, ArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in manifest.Entries)
        {
            if (entry.Path == ArchiveParts.Manifest || !told.TryAdd(entry.Path, entry))
            {
                throw Refused($"Its manifest tells of '{Shown(entry.Path)}' twice.");
            }
        }

        foreach (var entry in zip.Entries.Where(e => e.FullName != ArchiveParts.Manifest))
        {
            if (!told.Remove(entry.FullName, out var expected))
            {
                throw Refused($"Its manifest does not tell of '{Shown(entry.FullName)}'.");
            }

            if (entry.Length != expected.Size)
            {
                throw Damaged(entry.FullName);
            }
        }

        if (told.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw Refused($"'{Shown(missing)}' is missing from it.");
        }
    }

    private const string Advice = "Nothing was changed. Export once more, or take another archive.";

    private static ArchiveException Refused(string why) => new($"{why} {Advice}");

    private static ArchiveException Damaged(string path, Exception? inner = null) =>
        new($"'{Shown(path)}' is not what was exported: it was changed or damaged. {Advice}", inner);

    private static string Shown(string path) =>
        PlainText.OneLine(path) is { Length: > LongestShown } line ? line[..LongestShown] + "\u2026" : PlainText.OneLine(path);
}
