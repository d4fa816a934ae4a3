namespace FanBot.Knowledge.Storage;

/// <summary>
/// Where a snapshot is written that is only looked at. It needs no turn in the store: its file is held while it is in use, which tells builds
/// that clear away what was left behind from what is somebody's.
/// </summary>
internal sealed class LookPlace : IDisposable
{
    /// <summary>How the held file's name ends; the draft's begins with it.</summary>
    public const string Extension = ".look";

    private readonly string _path;
    private readonly FileStream _held;

    private LookPlace(string path, FileStream held) => (_path, _held) = (path, held);

    /// <summary>Where to write the snapshot.</summary>
    public string Draft => _path + SnapshotStore.DraftExtension;

    /// <summary>Takes a place in a store.</summary>
    /// <param name="directory">The store's folder as people know it.</param>
    /// <param name="full">Full path of the folder.</param>
    /// <exception cref="StoreException">The store cannot be written to.</exception>
    public static LookPlace Take(string directory, string full)
    {
        while (true)
        {
            // A build that clears up may have come between making the file and holding it.
            var path = Path.Combine(full, Guid.NewGuid().ToString("N") + Extension);
            if (StoreLock.TryTake(directory, path) is { } held)
            {
                return new LookPlace(path, held);
            }
        }
    }

    /// <summary>Whether a file belongs to a place.</summary>
    public static bool Owns(string file) => Path.GetFileName(file).Contains(Extension, StringComparison.Ordinal);

    /// <summary>Removes a file of a place that nobody holds any more.</summary>
    /// <param name="directory">The store's folder as people know it.</param>
    /// <param name="file">The held file, or a draft of its.</param>
    public static void RemoveLeftover(string directory, string file)
    {
        var path = file[..(file.LastIndexOf(Extension, StringComparison.Ordinal) + Extension.Length)];
        if (StoreLock.TryTake(directory, path) is not { } held)
        {
            return;
        }

        held.Dispose();
        File.Delete(file);
        File.Delete(path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _held.Dispose();
        File.Delete(_path);
    }
}
