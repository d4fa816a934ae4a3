using System.Buffers;
using System.Globalization;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage;

/// <summary>
/// A folder of snapshots, one of which is live. A snapshot is written aside and renamed into place, and the small file
/// <c>live</c> that names it is replaced the same way, so a reader sees the old one or the new one and nothing between.
/// </summary>
/// <param name="directory">The folder; created by the first build.</param>
/// <param name="time">Tells the time of a build.</param>
/// <param name="keep">How many snapshots to keep, the live one among them; at least 1.</param>
public sealed class SnapshotStore(string directory, TimeProvider time, int keep = SnapshotStore.DefaultKeep)
{
    /// <summary>Ten: enough to go back a week of daily builds.</summary>
    public const int DefaultKeep = 10;

    /// <summary>The most that may be kept: each is a whole copy.</summary>
    public const int MostKept = 1_000;

    /// <summary>How many snapshots are kept aside: what moderators look at now, and a little before.</summary>
    public const int MostAside = 3;

    /// <summary>How the names of files end that are being written.</summary>
    internal const string DraftExtension = ".draft";

    private const string Extension = ".db";
    private const string AsideName = "aside";
    private const string PointerName = "live";
    private const string LockName = "build.lock";
    private const string LastBuildName = "last-build.json";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("0123456789abcdefTZ-");

    private readonly string _directory = Path.GetFullPath(directory);

    /// <summary>The folder as it was given.</summary>
    public string Directory => directory;

    /// <summary>File name of the live snapshot, or null where nothing was built yet.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public string? LiveName()
    {
        try
        {
            var name = File.ReadAllText(Full(PointerName)).Trim();
            return IsSnapshotName(name) ? name : throw StoreErrors.Damaged(PointerName, "it names no snapshot");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Reading(PointerName, e);
        }
    }

    /// <summary>Opens the live snapshot, or null where nothing was built yet.</summary>
    /// <exception cref="StoreException">The live snapshot is gone, damaged or of another format.</exception>
    public Snapshot? OpenLive() => LiveName() is { } name ? Snapshot.Open(Full(name)) : null;

    /// <summary>Opens a snapshot of the history.</summary>
    /// <exception cref="StoreException">There is none of that name, or it is damaged or of another format.</exception>
    public Snapshot Open(string name) => IsSnapshotName(name) ? Snapshot.Open(Full(name)) : throw Unknown(name);

    /// <summary>The snapshots in the store, newest first. One that cannot be read is listed with its problem.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public IReadOnlyList<SnapshotHistoryEntry> History()
    {
        var live = LiveName();
        return [.. HistoryNames().Select(name => Entry(name, name == live))];
    }

    /// <summary>Makes an older snapshot the live one, after checking that it can be read.</summary>
    /// <exception cref="StoreException">There is none of that name, it cannot be read, or the store cannot be written to.</exception>
    public SnapshotInfo Rollback(string name)
    {
        using var snapshot = Open(name);
        using var building = TryLock() ?? throw new StoreException(StoreFault.Busy, BusyMessage);
        SetLive(name);
        return snapshot.Info;
    }

    /// <summary>Keeps builds out of the store until it is disposed; null where one holds it. A killed process lets go.</summary>
    /// <exception cref="StoreException">The store cannot be written to.</exception>
    public IDisposable? TryHold() => TryLock();

    /// <summary>The names of the snapshots that can be gone back to, newest first, without looking into them.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public IReadOnlyList<string> HistoryNames()
    {
        // One that is kept aside too was being published when the process ended.
        var (live, aside) = (LiveName(), AsideNames());
        return [.. Names(_directory).Where(name => name == live || !aside.Contains(name))];
    }

    /// <summary>The names of the snapshots that are kept aside, newest first.</summary>
    public IReadOnlyList<string> AsideNames() => [.. Names(Full(AsideName))];

    /// <summary>Opens a snapshot that is kept aside.</summary>
    /// <exception cref="StoreException">There is none of that name, or it is damaged or of another format.</exception>
    public Snapshot OpenAside(string name) => IsSnapshotName(name) ? Snapshot.Open(Full(Path.Combine(AsideName, name))) : throw Unknown(name);

    /// <summary>Makes a snapshot that is kept aside the live one, after checking that it can be read.</summary>
    /// <exception cref="StoreException">There is none of that name, it cannot be read, or the store cannot be written to.</exception>
    public SnapshotInfo PublishAside(string name)
    {
        using var snapshot = OpenAside(name);
        using var building = TryLock() ?? throw new StoreException(StoreFault.Busy, BusyMessage);
        try
        {
            // A copy: until the pointer names it, it stays what it is, whenever the process ends.
            var draft = NewDraft();
            File.Copy(Full(Path.Combine(AsideName, name)), draft);
            Publish(draft, name);
            Delete(Full(Path.Combine(AsideName, name)));
            RemoveOld();
            return snapshot.Info;
        }
        catch (Exception e) when (StoreErrors.IsExpected(e))
        {
            throw StoreErrors.Writing(directory, e);
        }
    }

    /// <summary>What the last build here found wrong with the files, whether or not it published; null where nothing tells of it.</summary>
    public LastBuild? LastBuild() => LastBuildFile.Read(Full(LastBuildName));

    /// <summary>Keeps what a build found wrong. Only while the store is held.</summary>
    internal void Keep(BuildOutcome outcome) => LastBuildFile.Write(Storage.LastBuild.Of(outcome, time.GetUtcNow()), Full(LastBuildName), NewDraft());

    /// <summary>Pages of 4 KB after which a draft finds the disk full; 0 for the disk itself. For tests.</summary>
    internal int MaxDraftPages { get; init; }

    internal string BusyMessage => $"Another build is running in '{directory}'. Wait until it has ended, then try again.";

    /// <summary>Takes the store for writing, or null while another build, in this process or another, holds it. A killed process lets go.</summary>
    internal FileStream? TryLock() => StoreLock.TryTake(directory, Full(LockName));

    /// <summary>Where to write a new snapshot aside.</summary>
    internal string NewDraft() => Full(Guid.NewGuid().ToString("N") + DraftExtension);

    /// <summary>Removes what killed builds have left behind. Only while the store is held.</summary>
    internal void RemoveLeftovers()
    {
        string[] patterns = ["*" + DraftExtension + "*", "*" + LookPlace.Extension];
        foreach (var file in patterns.SelectMany(p => System.IO.Directory.GetFiles(_directory, p)))
        {
            if (LookPlace.Owns(file))
            {
                LookPlace.RemoveLeftover(directory, file);
            }
            else
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Takes a place for what is only looked at; the store need not be held for it.</summary>
    internal LookPlace TakeLook() => LookPlace.Take(directory, _directory);

    /// <summary>When a build that ends now was made, to the second, as its name says it.</summary>
    internal DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    /// <summary>The hash in a snapshot's name: the same for the same articles, whenever they were built.</summary>
    public static string ShortHash(string name) => Path.GetFileNameWithoutExtension(name).Split('-')[^1];

    internal static string NameOf(DateTimeOffset builtAt, string contentHash) =>
        builtAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture) + "-" + contentHash[..12] + Extension;

    /// <summary>Puts a finished draft in place and makes it live. Only while the store is held.</summary>
    internal void Publish(string draft, string name)
    {
        Flush(draft);
        FolderFlush.Move(draft, Full(name));
        SetLive(name);
    }

    /// <summary>Puts a finished draft beside the live snapshot. Only while the store is held.</summary>
    internal void KeepAside(string draft, string name)
    {
        System.IO.Directory.CreateDirectory(Full(AsideName));
        Flush(draft);
        FolderFlush.Move(draft, Full(Path.Combine(AsideName, name)));
        foreach (var old in AsideNames().Skip(MostAside))
        {
            Delete(Full(Path.Combine(AsideName, old)));
        }
    }

    /// <summary>Removes the oldest snapshots, so that no more are left than are kept. Only while the store is held.</summary>
    internal void RemoveOld()
    {
        var live = LiveName();
        foreach (var name in Names(_directory).Where(n => n != live).Skip(Math.Max(keep, 1) - 1).ToList())
        {
            Delete(Full(name));
        }
    }

    /// <summary>Removes what is kept aside where no snapshot but the live one shall be kept. Only while the store is held.</summary>
    internal void RemoveAside()
    {
        foreach (var name in keep <= 1 ? AsideNames() : [])
        {
            Delete(Full(Path.Combine(AsideName, name)));
        }
    }

    internal string Full(string name) => Path.Combine(_directory, name);

    private void SetLive(string name)
    {
        try
        {
            var aside = NewDraft();
            File.WriteAllText(aside, name + "\n");
            Flush(aside);
            FolderFlush.Move(aside, Full(PointerName));
        }
        catch (Exception e) when (StoreErrors.IsExpected(e))
        {
            throw StoreErrors.Writing(directory, e);
        }
    }

    // Without this, a power cut could leave a renamed file whose content never reached the disk; the names are waited for by whoever renames.
    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader may hold it (Windows); a later build removes it.
        }
    }

    private static IEnumerable<string> Names(string folder) => System.IO.Directory.Exists(folder)
        ? System.IO.Directory.EnumerateFiles(folder, "*" + Extension).Select(f => Path.GetFileName(f))
            .Where(IsSnapshotName).OrderDescending(StringComparer.Ordinal)
        : [];

    /// <summary>A snapshot of the history as it is listed: what it is, or why it cannot be read.</summary>
    public SnapshotHistoryEntry Entry(string name, bool isLive)
    {
        try
        {
            using var snapshot = Open(name);
            return new SnapshotHistoryEntry(name, isLive, snapshot.Info, null);
        }
        catch (StoreException e)
        {
            return new SnapshotHistoryEntry(name, isLive, null, e.Message);
        }
    }

    private static StoreException Unknown(string name) => new(StoreFault.NoSuchSnapshot, $"There is no snapshot '{name}'. The history lists those there are.");

    /// <summary>Whether a file of this name in a store is a snapshot.</summary>
    public static bool IsSnapshotName(string name) =>
        name.Length == "20310524T101500Z-0123456789ab.db".Length
        && name.EndsWith(Extension, StringComparison.Ordinal)
        && name.AsSpan(0, name.Length - Extension.Length).IndexOfAnyExcept(NameCharacters) < 0;
}
