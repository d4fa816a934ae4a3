using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace FanBot.Archives;

/// <summary>Writes an archive: a zip file with the manifest at its end. The same files give the same bytes, but for the time in the manifest.</summary>
internal static class ArchiveWriter
{
    private const int OrdinaryFile = 0x8000 | 0x1A4;

    // Where the file lies belongs to the machine and not to the archive, so when it was written does too.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes all files, in the order given.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="files">The files. One that is gone by now is left out, as a snapshot that a build has removed.</param>
    /// <param name="manifest">Makes the manifest of what was written.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="IOException">A file cannot be read, or the archive not written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static async Task<ArchiveManifest> WriteAsync(
        Stream to, IEnumerable<PlacedFile> files, Func<IReadOnlyList<ArchiveEntry>, ArchiveManifest> manifest, CancellationToken cancellationToken)
    {
        var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await using var closing = zip.ConfigureAwait(false);
        var entries = new List<ArchiveEntry>();
        foreach (var file in files)
        {
            if (TryOpen(file) is not { } from)
            {
                continue;
            }

            await using (from.ConfigureAwait(false))
            {
                var (size, hash) = await AddAsync(zip, file.Path, from, cancellationToken).ConfigureAwait(false);
                entries.Add(new ArchiveEntry(file.Path, size, hash));
            }
        }

        var whole = manifest(entries);
        using var json = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(whole, ArchiveJson.Default.ArchiveManifest));
        await AddAsync(zip, ArchiveParts.Manifest, json, cancellationToken).ConfigureAwait(false);
        return whole;
    }

    private static async Task<(long Size, string Sha256)> AddAsync(ZipArchive zip, string path, Stream from, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = OrdinaryFile << 16;
        var to = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (to.ConfigureAwait(false))
        {
            return (await HashedCopy.RunAsync(from, to, long.MaxValue, cancellationToken).ConfigureAwait(false))!.Value;
        }
    }

    private static FileStream? TryOpen(PlacedFile file)
    {
        try
        {
            return new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
