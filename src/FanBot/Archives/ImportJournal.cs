using System.Text.Json;
using FanBot.Knowledge.Articles;

namespace FanBot.Archives;

/// <summary>
/// What an import is about to move. It lies in the store from before the first move until after the last: whoever finds it there without an
/// import under way knows that one was killed, and takes back what it moved.
/// </summary>
/// <param name="Moves">The moves, in their order.</param>
/// <param name="Staging">Folders to which the archive was unpacked.</param>
internal sealed record ImportJournal(IReadOnlyList<ImportMove> Moves, IReadOnlyList<string> Staging)
{
    private const string FileName = "import.json";

    /// <summary>Writes it, and waits for the disk.</summary>
    public void Write(string store)
    {
        var aside = PathIn(store) + ".new";
        using (var file = new FileStream(aside, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, this, ArchiveJson.Default.ImportJournal);
            file.Flush(flushToDisk: true);
        }

        FolderFlush.Move(aside, PathIn(store));
    }

    /// <summary>Whether one lies there: an import is under way, or was killed.</summary>
    public static bool IsIn(string store) => File.Exists(PathIn(store));

    /// <summary>Ends the import: what it moved stays.</summary>
    public static void Remove(string store) => File.Delete(PathIn(store));

    /// <summary>Takes back what a killed import has moved, if there was one. Only while the store is held.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="IOException">A file cannot be moved back; it is tried again the next time.</exception>
    public static bool TakeBack(string store)
    {
        if (Read(store) is not { } journal)
        {
            return false;
        }

        foreach (var move in journal.Moves.Reverse().Where(m => File.Exists(m.To) && !File.Exists(m.From)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(move.From)!);
            File.Move(move.To, move.From);
        }

        foreach (var folder in journal.Staging.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        Remove(store);
        return true;
    }

    private static ImportJournal? Read(string store)
    {
        try
        {
            using var file = File.OpenRead(PathIn(store));
            return JsonSerializer.Deserialize(file, ArchiveJson.Default.ImportJournal);
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static string PathIn(string store) => Path.Combine(store, FileName);
}
