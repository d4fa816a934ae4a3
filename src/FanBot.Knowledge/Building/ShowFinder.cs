using System.Collections.Concurrent;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction.Shows;

namespace FanBot.Knowledge.Building;

/// <summary>Looks at articles together, before any is extracted, to find the show of those for which nothing settles it.</summary>
/// <param name="folder">The articles.</param>
/// <param name="contents">What lies there.</param>
internal sealed class ShowFinder(ArticleFolder folder, ArticleFolderContents contents)
{
    /// <summary>
    /// The contents with the shows found for articles in no folder, and for those in a folder where only others name one;
    /// where that stays open, it is a problem.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<ArticleFolderContents> FindAsync(CancellationToken cancellation)
    {
        var loose = await ReadAsync(contents.Entries.Where(e => e.Folder is null), cancellation).ConfigureAwait(false);
        var found = new Dictionary<string, ShowFile>(LooseShows.Assign(loose), StringComparer.Ordinal);
        var problems = contents.Problems.ToList();
        var inFolders = new List<FoundShow>();
        foreach (var group in contents.Entries.Where(e => e.Folder is not null).GroupBy(e => e.Folder!, StringComparer.Ordinal))
        {
            var show = contents.ShowOf(group.Key);
            var declared = await DeclaredAsync(group, cancellation).ConfigureAwait(false);
            if (FolderShows.AreOpen(group.Key, show, [.. declared.Values]))
            {
                var documents = await ReadAsync(group.Where(e => show.Name is null || declared.ContainsKey(e.Path)), cancellation).ConfigureAwait(false);
                var (shows, doubts) = FolderShows.Assign(group.Key, show, declared, documents);
                problems.AddRange(doubts);
                foreach (var (path, other) in shows)
                {
                    found[path] = other;
                }
            }

            inFolders.AddRange(group
                .GroupBy(e => found.GetValueOrDefault(e.Path)?.Name ?? declared.GetValueOrDefault(e.Path) ?? show.Name ?? SlugName.Of(group.Key))
                .Select(g => new FoundShow(g.Key, group.Key, [.. g.Select(e => e.Path)], [])));
        }

        if (loose.Count > 0 && contents.ShowOf(folder: null).Name is null)
        {
            LooseShows.Join(found, inFolders);
            problems.AddRange(await OffersAsync(loose, found, inFolders, cancellation).ConfigureAwait(false));
        }

        return contents with { Found = found, Problems = problems };
    }

    /// <summary>What to tell of loose articles whose show may be another's. Only articles of folders whose names are alike are read for it.</summary>
    private async Task<IEnumerable<ReadProblem>> OffersAsync(
        List<SourceDocument> loose, Dictionary<string, ShowFile> found, List<FoundShow> inFolders, CancellationToken cancellation)
    {
        const int Enough = 20;
        var folders = inFolders.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var shows = loose.Where(d => found.ContainsKey(d.Path) && !folders.Contains(found[d.Path].Name!))
            .GroupBy(d => found[d.Path].Name!, StringComparer.Ordinal)
            .Select(g => new FoundShow(g.Key, null, [.. g.Select(d => d.Path)], [.. g.Select(d => d.Text)]))
            .ToList();
        foreach (var other in inFolders)
        {
            var paths = shows.Exists(s => OneShow.AreAlike(s.Name, other.Name)) ? other.Paths.Take(Enough).ToHashSet(StringComparer.Ordinal) : [];
            var documents = await ReadAsync(contents.Entries.Where(e => paths.Contains(e.Path)), cancellation).ConfigureAwait(false);
            shows.Add(other with { Texts = [.. documents.Select(d => d.Text)] });
        }

        return SpellingOffers.Of(shows);
    }

    /// <summary>The show that the front matter of each article names, by path; only Markdown and plain text have such.</summary>
    private async Task<IReadOnlyDictionary<string, string>> DeclaredAsync(IEnumerable<ArticleEntry> entries, CancellationToken cancellation)
    {
        var declared = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(entries.Where(e => DocumentParser.MayDeclare(e.Path)), cancellation, async (entry, token) =>
        {
            if ((await folder.ReadAsync(entry, token).ConfigureAwait(false)).File is { } file && DocumentParser.Declared(file).Show is { } show)
            {
                declared[entry.Path] = show;
            }
        }).ConfigureAwait(false);
        return declared;
    }

    private async Task<List<SourceDocument>> ReadAsync(IEnumerable<ArticleEntry> entries, CancellationToken cancellation)
    {
        var documents = new List<SourceDocument>();
        foreach (var entry in entries)
        {
            if ((await folder.ReadAsync(entry, cancellation).ConfigureAwait(false)).File is { } file && DocumentParser.Parse(file).Document is { } document)
            {
                documents.Add(document);
            }
        }

        return documents;
    }
}
