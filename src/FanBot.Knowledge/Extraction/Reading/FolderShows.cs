using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction.Annotation;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Reading;

/// <summary>
/// Tells which show the articles of a folder belong to that do not say so, where the front matter of others does: a folder
/// holds one show, whatever the folder is called, unless its articles speak of two.
/// </summary>
internal static class FolderShows
{
    // Of what an article is about, its beginning tells.
    private const int Longest = 40_000;

    /// <summary>For each silent article that belongs to a declared show, that show; none for those that belong to the folder's own name.</summary>
    /// <param name="folder">The folder's name.</param>
    /// <param name="show">Its <c>show.yaml</c>, which names no show.</param>
    /// <param name="declared">The names in the front matter of its articles, one for each article that has one.</param>
    /// <param name="silent">Its other articles.</param>
    public static IReadOnlyDictionary<string, ShowFile> Assign(
        string folder,
        ShowFile show,
        IReadOnlyList<string> declared,
        IReadOnlyList<SourceDocument> silent)
    {
        var own = ShowKey.Of(folder);
        var others = Others(folder, show, declared);
        if (others.Count == 0)
        {
            return new Dictionary<string, ShowFile>();
        }

        // The folder's name is a show's too, where an article speaks of it and of no other as much.
        var isOneWord = !Folding.Words(folder.Replace('-', ' ').Replace('_', ' ')).Contains(' ', StringComparison.Ordinal);
        var named = silent.ToDictionary(d => d.Path, d => MostNamed(d, own, isOneWord, others), StringComparer.Ordinal);
        var ownIsShow = declared.Any(d => ShowKey.Of(d) == own) || named.ContainsValue(own);
        return silent
            .Select(d => (d.Path, Key: named[d.Path] ?? (ownIsShow ? own : others[0].Key)))
            .Where(d => d.Key != own)
            .ToDictionary(d => d.Path, d => Named(show, others.First(o => o.Key == d.Key)), StringComparer.Ordinal);
    }

    /// <summary>Whether the silent articles must be read at all to tell.</summary>
    public static bool AreOpen(string folder, ShowFile show, IReadOnlyList<string> declared) => show.Name is null && Others(folder, show, declared).Count > 0;

    /// <summary>The shows declared beside the folder's own, the one that most articles declare first.</summary>
    private static List<(string Key, string Name)> Others(string folder, ShowFile show, IReadOnlyList<string> declared)
    {
        var own = show.Aliases.Append(folder).Select(ShowKey.Of).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. declared
                .GroupBy(ShowKey.Of, StringComparer.Ordinal)
                .Where(g => g.Key.Length > 0 && !own.Contains(g.Key))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, MostUsed(g))),
        ];
    }

    private static string MostUsed(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(n => n.Count()).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;

    /// <summary>The key that an article names most, the folder's own of level ones; null where it names none.</summary>
    private static string? MostNamed(SourceDocument document, string own, bool isOneWord, List<(string Key, string Name)> others)
    {
        var text = $"{document.FrontMatter.Title}\n{document.Text[..Math.Min(Longest, document.Text.Length)]}";
        return others
            .Select(o => o.Key)
            .Prepend(own)
            .Select(key => (Key: key, Times: Times(key)))
            .Where(k => k.Times > 0)
            .OrderByDescending(k => k.Times)
            .Select(k => k.Key)
            .FirstOrDefault();

        // A folder called "news" or "drama" is no show because an article has the word.
        int Times(string key) =>
            key.Length == 0 || (key == own && isOneWord && !(NameCensus.Of("", text).TryGetValue(key, out var tally) && tally.AsShow > 0)) ? 0
            : new ShowMatcher(key, ShowFile.None).Find(text).Count();
    }

    // The hash makes an article be extracted again when it moves to another show.
    private static ShowFile Named(ShowFile show, (string Key, string Name) other) => show with { Name = other.Name, Hash = $"{show.Hash};folder:{other.Key}" };
}
