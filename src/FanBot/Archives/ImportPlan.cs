using FanBot.State;

namespace FanBot.Archives;

/// <summary>What an import would do here, file by file; paths as in the archive.</summary>
internal sealed record ImportPlan
{
    /// <summary>Files that are not here yet.</summary>
    public required IReadOnlyList<ArchiveEntry> New { get; init; }

    /// <summary>Files that are here with another content.</summary>
    public required IReadOnlyList<ArchiveEntry> Replaced { get; init; }

    /// <summary>Articles and golden questions that are here and not in the archive.</summary>
    public required IReadOnlyList<PlacedFile> Gone { get; init; }

    /// <summary>How many files are here as they are in the archive.</summary>
    public required int Same { get; init; }

    /// <summary>Whether something that is here would be replaced or taken away.</summary>
    public bool Replaces => Replaced.Count + Gone.Count > 0;

    /// <summary>Compares an archive with what is here; reads, and writes nothing.</summary>
    /// <exception cref="ArchiveException">The archive does not fit what is here.</exception>
    /// <exception cref="IOException">What is here cannot be read.</exception>
    public static async Task<ImportPlan> OfAsync(ArchiveManifest manifest, ArchivePlaces places, CancellationToken cancellationToken)
    {
        if (places.QuestionsAreOneFile && manifest.Entries.Count(e => ArchiveParts.Of(e.Path) == ArchiveParts.Questions) > 1)
        {
            throw new ArchiveException(
                "It holds several files of golden questions, and Knowledge:Questions is one file. Name a folder there, then import again. "
                    + "Nothing was changed.");
        }

        List<ArchiveEntry> added = [];
        List<ArchiveEntry> replaced = [];
        var same = 0;
        foreach (var entry in manifest.Entries)
        {
            var target = places.Target(entry.Path);
            if (LinkOnTheWay(target, places.Root(entry.Path)) is { } link)
            {
                throw new ArchiveException(
                    $"'{link}' is a link, and an import writes through none. Put a folder or a file in its place, then import again. Nothing was changed.");
            }

            if (Directory.Exists(target))
            {
                throw new ArchiveException($"'{target}' is a folder, where a file belongs. Move it away, then import again. Nothing was changed.");
            }

            var isSame = entry.Path == ArchiveParts.State
                ? await IsSameStateAsync(entry, places, cancellationToken).ConfigureAwait(false)
                : await IsSameAsync(entry, target, cancellationToken).ConfigureAwait(false);
            switch (isSame)
            {
                case null:
                    added.Add(entry);
                    break;
                case false:
                    replaced.Add(entry);
                    break;
                default:
                    same++;
                    break;
            }
        }

        return new ImportPlan { New = added, Replaced = replaced, Gone = GoneFrom(places, manifest, cancellationToken), Same = same };
    }

    /// <summary>Snapshots stay, to go back to. Of a part that the archive has nothing of, all stays.</summary>
    private static IReadOnlyList<PlacedFile> GoneFrom(ArchivePlaces places, ArchiveManifest manifest, CancellationToken cancellationToken)
    {
        var parts = manifest.Entries.Select(e => ArchiveParts.Of(e.Path)).Where(p => p is ArchiveParts.Articles or ArchiveParts.Questions).ToHashSet();
        var targets = manifest.Entries.Select(e => places.Target(e.Path)).ToHashSet(StringComparer.Ordinal);
        return [.. places.Files(cancellationToken).Where(f => parts.Contains(ArchiveParts.Of(f.Path)) && !targets.Contains(places.Target(f.Path)))];
    }

    private static async Task<bool?> IsSameAsync(ArchiveEntry entry, string target, CancellationToken cancellationToken)
    {
        if (!File.Exists(target))
        {
            return null;
        }

        var file = File.OpenRead(target);
        await using (file.ConfigureAwait(false))
        {
            return file.Length == entry.Size
                && await HashedCopy.RunAsync(file, Stream.Null, long.MaxValue, cancellationToken).ConfigureAwait(false) == (entry.Size, entry.Sha256);
        }
    }

    /// <summary>What is here is more than a file, and has secrets, so what would be exported of it is compared.</summary>
    private static async Task<bool?> IsSameStateAsync(ArchiveEntry entry, ArchivePlaces places, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("fanbot-import-").FullName;
        try
        {
            var copy = Path.Combine(folder, SqliteStateStore.FileName);
            return await StateFile.CopyAsync(places.Store, copy, cancellationToken).ConfigureAwait(false)
                ? await IsSameAsync(entry, copy, cancellationToken).ConfigureAwait(false)
                : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first symbolic link below the root on the way to a file, which may lead anywhere; null where there is none.</summary>
    private static string? LinkOnTheWay(string target, string root)
    {
        for (var path = target; path.Length > root.Length; path = Path.GetDirectoryName(path)!)
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                return path;
            }
        }

        return null;
    }
}
