using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>
/// Tells which show the articles of a folder belong to that do not say so, where the front matter of others does: a folder
/// holds one show, whatever the folder is called, unless its articles speak of two.
/// </summary>
internal static class FolderShows
{
    // Of what an article is about, its beginning tells.
    private const int Longest = 40_000;

    // Of several shows in a folder, the one with so many times the articles of any other is the folder's.
    private const int Lead = 3;

    /// <summary>
    /// For each silent article that belongs to a declared show, that show; none for those that belong to the folder's own
    /// name. And for each of these that may belong elsewhere, what to do.
    /// </summary>
    /// <param name="folder">The folder's name.</param>
    /// <param name="show">Its <c>show.yaml</c>, which names no show.</param>
    /// <param name="declared">The names in the front matter of its articles, one for each article that has one.</param>
    /// <param name="silent">Its other articles.</param>
    public static (IReadOnlyDictionary<string, ShowFile> Shows, IReadOnlyList<ReadProblem> Doubts) Assign(
        string folder,
        ShowFile show,
        IReadOnlyList<string> declared,
        IReadOnlyList<SourceDocument> silent)
    {
        var own = ShowKey.Of(folder);
        var others = Others(folder, show, declared);
        if (others.Count == 0)
        {
            return (new Dictionary<string, ShowFile>(), []);
        }

        // The folder's name is a show's too, where an article speaks of it and of no other as much.
        var isOneWord = !Folding.Words(folder.Replace('-', ' ').Replace('_', ' ')).Contains(' ', StringComparison.Ordinal);
        var named = silent.ToDictionary(d => d.Path, d => Named(d, own, isOneWord, show, others), StringComparer.Ordinal);
        var main = Main(declared.Select(d => OwnOr(ShowKey.Of(d))).Concat(named.Values.OfType<(string Key, string)>().Select(n => n.Key)));
        var shows = new Dictionary<string, ShowFile>(StringComparer.Ordinal);
        var doubts = new List<ReadProblem>();
        foreach (var path in silent.Select(d => d.Path))
        {
            var key = named[path]?.Key ?? main;
            if (others.Find(o => o.Key == key) is { Name: not null } other)
            {
                shows[path] = Named(show, other);
            }
            else if (key != own)
            {
                doubts.Add(new ReadProblem(path, Doubt(path, folder, named[path]?.Name, others)));
            }
        }

        return (shows, doubts);

        string OwnOr(string key) => key.Length == 0 || show.Aliases.Any(a => ShowKey.Of(a) == key) ? own : key;
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

    /// <summary>The key of the show that is the only one, or leads by far; null where it is open.</summary>
    private static string? Main(IEnumerable<string> keys)
    {
        var counts = keys.CountBy(k => k, StringComparer.Ordinal).OrderByDescending(k => k.Value).ToList();
        return counts.Count == 1 || counts[0].Value >= Lead * counts[1].Value ? counts[0].Key : null;
    }

    /// <summary>The show that an article speaks of: one of the folder's, the folder's own of level ones, or another; null where it names none.</summary>
    private static (string Key, string Name)? Named(SourceDocument document, string own, bool isOneWord, ShowFile show, List<(string Key, string Name)> others)
    {
        var text = $"{document.FrontMatter.Title}\n{document.Text[..Math.Min(Longest, document.Text.Length)]}";
        var most = others
            .Prepend((Key: own, Name: own))
            .Select(s => (Show: ((string Key, string Name)?)s, Times: Times(s.Key)))
            .Where(s => s.Times > 0)
            .OrderByDescending(s => s.Times)
            .FirstOrDefault();
        return Another() is var (another, times, inTitle) && (times > most.Times || (times == most.Times && inTitle)) ? another : most.Show;

        // A folder called "news" or "drama" is no show because an article has the word.
        int Times(string key) =>
            key.Length == 0 || (key == own && isOneWord && !(NameCensus.Of("", text).TryGetValue(key, out var tally) && tally.AsShow > 0)) ? 0
            : new ShowMatcher(key, key == own ? show : ShowFile.None).Find(text).Count();

        // What the article would be about if it lay in no folder, where it speaks of that as of a show.
        ((string Key, string Name) Show, int Times, bool InTitle)? Another() =>
            LooseArticle.Read(document with { Folder = null }, ArticleExtractor.GuessShow) is { } loose
            && loose.Names.TryGetValue(loose.Own.Key, out var tally) && tally.AsShow > 0 && tally.AsShow >= tally.AsPerson
            && loose.Own.Key != own
            && !others.Exists(o => o.Key == loose.Own.Key || $" {Folding.Words(o.Name)} ".Contains(tally.Folded, StringComparison.Ordinal))
                ? (loose.Own, tally.Mentions, tally.InTitle)
                : null;
    }

    private static string Doubt(string path, string folder, string? named, List<(string Key, string Name)> others)
    {
        var told = string.Join(" and ", others.Select(o => $"'{o.Name}'"));
        var why = named is null
            ? $"The article names no show, and '{folder}' holds articles of more than one, as {told}"
            : $"The article speaks of '{named}', and others in '{folder}' declare {told}";
        var declare = DocumentParser.MayDeclare(path) ? "Write" : "Save it as .md with";
        var line = named is null ? "a line 'show:' with the show's name" : $"a line 'show: {named}'";
        return $"{why}, so it was kept under the folder's name. {declare} {line} in its front matter, or move it to a folder of its own.";
    }

    // The hash makes an article be extracted again when it moves to another show.
    private static ShowFile Named(ShowFile show, (string Key, string Name) other) => show with { Name = other.Name, Hash = $"{show.Hash};folder:{other.Key}" };
}
