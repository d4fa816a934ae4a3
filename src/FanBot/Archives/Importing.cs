using System.Globalization;
using FanBot.Knowledge.Articles;

namespace FanBot.Archives;

/// <summary>
/// Puts a checked archive in place. Everything is unpacked beside what is here and checked once more; then files are moved, one rename each,
/// and what they replace is kept. Killed at any moment, it is taken back whole by whoever comes next (<see cref="ImportJournal"/>).
/// </summary>
internal sealed class Importing
{
    // Hidden, so that no build reads it and nothing is registered by it.
    private const string StagingName = ".import-";
    private const string KeptName = ".before-import-";

    private readonly ArchivePlaces _places;
    private readonly string _when;

    /// <param name="places">Where to.</param>
    /// <param name="time">Names the folders in which is kept what was replaced.</param>
    public Importing(ArchivePlaces places, TimeProvider time)
    {
        _places = places;
        var now = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        _when = Enumerable.Range(1, int.MaxValue)
            .Select(n => n == 1 ? now : string.Create(CultureInfo.InvariantCulture, $"{now}-{n}"))
            .First(name => !places.Roots.Any(r => Directory.Exists(Path.Combine(r, KeptName + name))));
    }

    /// <summary>Called before each move with its number, from 0. For tests, which are killed there.</summary>
    internal Action<int>? Moving { get; init; }

    /// <summary>Puts the files of a plan in place. Only while the store is held.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="plan">What is new, what is replaced and what goes.</param>
    /// <param name="check">Looks at what was unpacked before anything is moved: throws where it cannot be used. Is given where a path lies then.</param>
    /// <param name="cancellationToken">Ends it; nothing has changed then.</param>
    /// <returns>The folders in which is kept what was here before.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(
        ArchiveReader archive, ImportPlan plan, Func<Func<string, string>, CancellationToken, Task> check, CancellationToken cancellationToken)
    {
        var staging = plan.New.Concat(plan.Replaced).Select(e => StagingOf(e.Path)).Distinct(StringComparer.Ordinal).ToList();
        RemoveStaging();
        try
        {
            foreach (var entry in plan.New.Concat(plan.Replaced))
            {
                await UnpackAsync(archive, entry, cancellationToken).ConfigureAwait(false);
            }

            await check(Staged, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Move(new ImportJournal(Moves(plan), staging));
        }
        finally
        {
            // Also where it failed halfway; after a move that failed this takes back the others.
            ImportJournal.TakeBack(_places.Store);
            RemoveStaging();
        }

        RemoveEmptyFolders(plan);
        return [.. Moves(plan).Where(m => m.To.Contains(KeptName, StringComparison.Ordinal)).Select(m => KeptFolder(m.To)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Also what imports have left that were killed while they unpacked.</summary>
    private void RemoveStaging()
    {
        foreach (var folder in _places.Roots.Where(Directory.Exists).SelectMany(r => Directory.GetDirectories(r, StagingName + "*")))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void RemoveEmptyFolders(ImportPlan plan)
    {
        foreach (var file in plan.Gone)
        {
            var root = _places.Root(file.Path);
            for (var folder = Path.GetDirectoryName(_places.Target(file.Path))!; folder.Length > root.Length; folder = Path.GetDirectoryName(folder)!)
            {
                if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    Directory.Delete(folder);
                }
            }
        }
    }

    private void Move(ImportJournal journal)
    {
        journal.Write(_places.Store);
        foreach (var (move, number) in journal.Moves.Select((m, i) => (m, i)))
        {
            Moving?.Invoke(number);
            Directory.CreateDirectory(Path.GetDirectoryName(move.To)!);
            File.Move(move.From, move.To);
        }

        // The journal goes when every name is on the disk, and no sooner.
        foreach (var folder in journal.Moves.SelectMany(m => new[] { m.From, m.To }).Select(p => Path.GetDirectoryName(p)!).Distinct(StringComparer.Ordinal))
        {
            FolderFlush.Run(folder);
        }

        Moving?.Invoke(journal.Moves.Count);
        ImportJournal.Remove(_places.Store);
    }

    /// <summary>What goes first, then what comes; what names the live snapshot last of all.</summary>
    private List<ImportMove> Moves(ImportPlan plan) =>
    [
        .. plan.Gone.Select(f => f.Path).Concat(plan.Replaced.Select(e => e.Path)).Select(p => new ImportMove(_places.Target(p), Kept(p))),
        .. plan.New.Concat(plan.Replaced).Select(e => e.Path).OrderBy(p => p == ArchiveParts.Live).ThenBy(p => p, StringComparer.Ordinal)
            .Select(p => new ImportMove(Staged(p), _places.Target(p))),
    ];

    private async Task UnpackAsync(ArchiveReader archive, ArchiveEntry entry, CancellationToken cancellationToken)
    {
        var path = Staged(entry.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await using (file.ConfigureAwait(false))
        {
            await archive.CopyAsync(entry, file, cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }

    private string StagingOf(string path) => Path.Combine(_places.Root(path), StagingName + _when);

    private string Staged(string path) => Beside(StagingOf(path), path);

    private string Kept(string path) => Beside(Path.Combine(_places.Root(path), KeptName + _when), path);

    // Parts may share a root, so each keeps its own folder.
    private static string Beside(string folder, string path) => Path.Combine(folder, Path.Combine(path.Split('/')));

    private static string KeptFolder(string path)
    {
        var at = path.IndexOf(KeptName, StringComparison.Ordinal);
        return path[..path.IndexOf(Path.DirectorySeparatorChar, at)];
    }
}
