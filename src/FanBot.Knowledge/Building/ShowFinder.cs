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
        foreach (var group in contents.Entries.Where(e => e.Folder is not null).GroupBy(e => e.Folder!, StringComparer.Ordinal))
        {
            var show = contents.ShowOf(group.Key);
            if (show.Name is not null)
            {
                continue;
            }

            var declared = await DeclaredAsync(group, cancellation).ConfigureAwait(false);
            if (FolderShows.AreOpen(group.Key, show, [.. declared.Values]))
            {
                var silent = await ReadAsync(group.Where(e => !declared.ContainsKey(e.Path)), cancellation).ConfigureAwait(false);
                var (shows, doubts) = FolderShows.Assign(group.Key, show, [.. declared.Values], silent);
                problems.AddRange(doubts);
                foreach (var (path, other) in shows)
                {
                    found[path] = other;
                }
            }
        }

        return contents with { Found = found, Problems = problems };
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
