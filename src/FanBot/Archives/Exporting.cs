using FanBot.Knowledge.Articles;
using FanBot.State;

namespace FanBot.Archives;

/// <summary>Makes an archive of all that lies here, also while the bot runs.</summary>
/// <param name="places">What lies here.</param>
/// <param name="live">Tells the name of the live snapshot; null where nothing was built yet.</param>
/// <param name="settings">The settings.</param>
/// <param name="time">Tells when it is made.</param>
internal sealed class Exporting(ArchivePlaces places, Func<string?> live, ArchivedSettings settings, TimeProvider time)
{
    // A reload that is done meanwhile may remove the snapshot that was live when this began.
    private const int MostAttempts = 5;

    private const UnixFileMode OnlyMe = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes the archive aside, reads it as an import would, and puts it in place in one step.</summary>
    /// <exception cref="ArchiveException">It could not be imported again: a file here has a name that no archive may hold.</exception>
    /// <exception cref="IOException">Something cannot be read, or the archive not written.</exception>
    public async Task<ArchiveManifest> RunAsync(string file, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            // Asked before the snapshots are listed, so that it is among them.
            var name = live();
            var manifest = await RunAsync(file, name, cancellationToken).ConfigureAwait(false);
            if (manifest is not null)
            {
                return manifest;
            }

            if (attempt == MostAttempts)
            {
                throw new IOException("The articles are being reloaded over and over. Export again when they are not.");
            }
        }
    }

    /// <returns>Null where the live snapshot was removed meanwhile.</returns>
    private async Task<ArchiveManifest?> RunAsync(string file, string? live, CancellationToken cancellationToken)
    {
        var aside = $"{file}.{Guid.NewGuid():N}.new";
        var temporary = Directory.CreateTempSubdirectory("fanbot-export-").FullName;
        try
        {
            var files = Files(cancellationToken);
            files.AddRange(await MakeAsync(temporary, live, cancellationToken).ConfigureAwait(false));
            var manifest = await WriteAsync(aside, files, cancellationToken).ConfigureAwait(false);
            if (live is not null && manifest.Entries.All(e => e.Path != $"{ArchiveParts.Snapshots}/{live}"))
            {
                return null;
            }

            FolderFlush.Move(aside, file);
            return manifest;
        }
        finally
        {
            File.Delete(aside);
            Directory.Delete(temporary, recursive: true);
        }
    }

    private List<PlacedFile> Files(CancellationToken cancellationToken)
    {
        var files = places.Files(cancellationToken).ToList();
        foreach (var file in files)
        {
            if (ArchivePath.WhyNot(file.Path) is { } why)
            {
                throw new ArchiveException($"'{file.FullPath}' cannot be put into an archive: its name {why}. Rename it, then export again.");
            }
        }

        return files;
    }

    /// <summary>What is made for the archive: what names the live snapshot, the settings, and a copy of the state, which may be written to meanwhile.</summary>
    private async Task<List<PlacedFile>> MakeAsync(string folder, string? live, CancellationToken cancellationToken)
    {
        var made = new List<PlacedFile>();
        if (live is not null)
        {
            made.Add(new PlacedFile(ArchiveParts.Live, Path.Combine(folder, "live")));
            await File.WriteAllTextAsync(made[^1].FullPath, live + "\n", cancellationToken).ConfigureAwait(false);
        }

        made.Add(new PlacedFile(ArchiveParts.Settings, Path.Combine(folder, ArchiveParts.Settings)));
        await File.WriteAllBytesAsync(made[^1].FullPath, settings.Json(), cancellationToken).ConfigureAwait(false);

        var state = Path.Combine(folder, SqliteStateStore.FileName);
        if (await StateFile.CopyAsync(places.Store, state, cancellationToken).ConfigureAwait(false))
        {
            made.Add(new PlacedFile(ArchiveParts.State, state));
        }

        return made;
    }

    private async Task<ArchiveManifest> WriteAsync(string path, List<PlacedFile> files, CancellationToken cancellationToken)
    {
        // It holds what members asked, where that is kept, and who did what: nobody else's to read.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OnlyMe;
        }

        var file = new FileStream(path, options);
        await using (file.ConfigureAwait(false))
        {
            await ArchiveWriter.WriteAsync(file, files, ManifestOf, cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
            file.Position = 0;
            using var read = await ArchiveReader.OpenAsync(file, new ArchiveLimits(), cancellationToken).ConfigureAwait(false);
            return read.Manifest;
        }
    }

    private ArchiveManifest ManifestOf(IReadOnlyList<ArchiveEntry> entries) => new()
    {
        Format = ArchiveManifest.NewestFormat,
        MadeAt = time.GetUtcNow(),
        SettingsLeftOut = settings.LeftOut,
        Entries = entries,
    };
}
