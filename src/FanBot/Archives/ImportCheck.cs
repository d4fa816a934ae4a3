using FanBot.Knowledge.Storage;
using FanBot.State;

namespace FanBot.Archives;

/// <summary>
/// Looks at what was unpacked, before anything is moved: what names the live snapshot must name one that can be answered from, and the state must
/// be one, in place of one that nobody uses just now.
/// </summary>
/// <param name="manifest">What the archive holds.</param>
/// <param name="places">Where it belongs.</param>
internal sealed class ImportCheck(ArchiveManifest manifest, ArchivePlaces places)
{
    private const int LongestPointer = 200;

    /// <summary>Checks it.</summary>
    /// <param name="staged">Tells where the file of a path in the archive was unpacked to.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArchiveException">It cannot be used.</exception>
    public async Task RunAsync(Func<string, string> staged, CancellationToken cancellationToken)
    {
        string Now(string path) => File.Exists(staged(path)) ? staged(path) : places.Target(path);
        if (manifest.Entries.FirstOrDefault(e => e.Path == ArchiveParts.Live) is { } live)
        {
            var name = live.Size <= LongestPointer
                ? (await File.ReadAllTextAsync(Now(ArchiveParts.Live), cancellationToken).ConfigureAwait(false)).Trim()
                : "";
            var path = $"{ArchiveParts.Snapshots}/{name}";
            if (manifest.Entries.All(e => e.Path != path) || !SnapshotStore.IsSnapshotName(name))
            {
                throw new ArchiveException("It names a live snapshot that it does not hold. Nothing was changed. Export once more, or take another archive.");
            }

            CheckSnapshot(Now(path));
        }

        if (File.Exists(staged(ArchiveParts.State)))
        {
            CheckState(staged(ArchiveParts.State));
        }
    }

    private void CheckState(string path)
    {
        if (StateFile.WhyNot(path) is { } why)
        {
            throw new ArchiveException($"Its state cannot be used. {why} Nothing was changed. Export once more, or take another archive.");
        }

        if (!StateFile.TryClose(places.State))
        {
            throw new UsageException("The bot is running on the state that would be replaced, so nothing was changed. Stop it, then import again.");
        }

        if (File.Exists(places.State))
        {
            StateFile.KeepSecrets(places.State, path);
        }
    }

    private static void CheckSnapshot(string path)
    {
        try
        {
            Snapshot.Open(path).Dispose();
        }
        catch (StoreException other) when (other.Fault == StoreFault.OtherFormat)
        {
            // The next build reads the articles afresh.
        }
        catch (StoreException damaged)
        {
            throw new ArchiveException("Its live snapshot is damaged. Nothing was changed. Export once more, or take another archive.", damaged);
        }
    }
}
