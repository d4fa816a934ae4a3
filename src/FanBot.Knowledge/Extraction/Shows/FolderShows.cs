using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>
/// Tells which show the articles of a folder belong to that do not say so, where the front matter of others does: a folder
/// holds one show, whatever the folder is called and however it is spelt, unless its articles speak of two.
/// </summary>
internal static class FolderShows
{
    // Of what an article is about, its beginning tells.
    private const int Longest = 40_000;

    // Of several shows in a folder, the one with so many times the articles of any other is the folder's.
    private const int Lead = 3;

    /// <summary>
    /// For each article that belongs to a declared show without saying so, or says so in another spelling, that show; none for those that
    /// belong to the folder's own name. And for each of these that may belong elsewhere, what to do.
    /// </summary>
    /// <param name="folder">The folder's name.</param>
    /// <param name="show">Its <c>show.yaml</c>.</param>
    /// <param name="declared">The names in the front matter of its articles, by the path of each that has one.</param>
    /// <param name="documents">Its articles.</param>
    public static (IReadOnlyDictionary<string, ShowFile> Shows, IReadOnlyList<ReadProblem> Doubts) Assign(
        string folder,
        ShowFile show,
        IReadOnlyDictionary<string, string> declared,
        IReadOnlyList<SourceDocument> documents)
    {
        if (!AreOpen(folder, show, [.. declared.Values]))
        {
            return (new Dictionary<string, ShowFile>(), []);
        }

        var named = FolderNames.Of(show.Name ?? folder, show, declared, documents);
        var shows = new Dictionary<string, ShowFile>(StringComparer.Ordinal);
        foreach (var (path, name) in declared.Where(d => named.Of(d.Value) is { Others.Count: > 0 }))
        {
            shows[path] = named.Of(name)!.File(show);
        }

        // What show.yaml names is settled.
        var doubts = new List<ReadProblem>();
        if (show.Name is null)
        {
            Silent(folder, show, named, declared, [.. documents.Where(d => !declared.ContainsKey(d.Path))], shows, doubts);
        }

        return (shows, doubts);
    }

    /// <summary>Whether the articles must be read at all to tell.</summary>
    public static bool AreOpen(string folder, ShowFile show, IReadOnlyList<string> declared)
    {
        var own = show.Aliases.Append(show.Name ?? folder).Select(ShowKey.Of).ToHashSet(StringComparer.Ordinal);
        return declared.Any(d => ShowKey.Of(d) is { Length: > 0 } key && !own.Contains(key));
    }

    private static void Silent(
        string folder,
        ShowFile show,
        FolderNames names,
        IReadOnlyDictionary<string, string> declared,
        List<SourceDocument> silent,
        Dictionary<string, ShowFile> shows,
        List<ReadProblem> doubts)
    {
        // The folder's name is a show's too, where an article speaks of it and of no other as much.
        var isOneWord = !Folding.Words(folder.Replace('-', ' ').Replace('_', ' ')).Contains(' ', StringComparison.Ordinal);
        var named = silent.ToDictionary(d => d.Path, d => Named(d, isOneWord, show, names), StringComparer.Ordinal);
        var main = Main(declared.Values.Select(names.KeyOf).Concat(named.Values.OfType<(string Key, string)>().Select(n => n.Key)));
        foreach (var path in silent.Select(d => d.Path))
        {
            var key = named[path]?.Key ?? main;
            if (names.Shows.FirstOrDefault(o => o.Key == key) is { } other)
            {
                shows[path] = other.File(show);
            }
            else if (key != names.Own)
            {
                doubts.Add(new ReadProblem(path, Doubt(path, folder, named[path]?.Name, names)));
            }
        }
    }

    /// <summary>The key of the show that is the only one, or leads by far; null where it is open.</summary>
    private static string? Main(IEnumerable<string> keys)
    {
        var counts = keys.CountBy(k => k, StringComparer.Ordinal).OrderByDescending(k => k.Value).ToList();
        return counts.Count == 1 || counts[0].Value >= Lead * counts[1].Value ? counts[0].Key : null;
    }

    /// <summary>The show that an article speaks of: one of the folder's, the folder's own of level ones, or another; null where it names none.</summary>
    private static (string Key, string Name)? Named(SourceDocument document, bool isOneWord, ShowFile show, FolderNames names)
    {
        var own = names.Own;
        var text = $"{document.FrontMatter.Title}\n{document.Text[..Math.Min(Longest, document.Text.Length)]}";
        var most = names.Shows.Select(s => (s.Key, s.Name, s.Others))
            .Prepend((Key: own, Name: own, Others: names.Shows.FirstOrDefault(s => s.Key == own)?.Others ?? show.Aliases))
            .Select(s => (Show: ((string Key, string Name)?)(s.Key, s.Name), Times: Times(s.Key, s.Others), IsLonger: s.Key != own && IsLonger(s)))
            .Where(s => s.Times > 0)
            .OrderByDescending(s => s.Times)
            .ThenByDescending(s => s.IsLonger)
            .FirstOrDefault();
        return Another() is var (another, times, inTitle) && (times > most.Times || (times == most.Times && inTitle)) ? another : most.Show;

        // "Salt" stands in every "Salt & Ember".
        bool IsLonger((string Key, string Name, IReadOnlyList<string> Others) show) =>
            show.Others.Select(ShowKey.Of).Prepend(show.Key).Any(k => k.Contains(own, StringComparison.Ordinal));

        // A folder called "news" or "drama" is no show because an article has the word.
        int Times(string key, IReadOnlyList<string> others) =>
            key.Length == 0 || (key == own && isOneWord && !(NameCensus.Of("", text).TryGetValue(key, out var tally) && tally.AsShow > 0)) ? 0
            : new ShowMatcher(key, new ShowFile { Aliases = others }).Find(text).Count();

        // What the article would be about if it lay in no folder, where it speaks of that as of a show.
        ((string Key, string Name) Show, int Times, bool InTitle)? Another() =>
            LooseArticle.Read(document with { Folder = null }, ArticleExtractor.GuessShow) is { } loose
            && loose.Names.TryGetValue(loose.Own.Key, out var tally) && tally.AsShow > 0 && tally.AsShow >= tally.AsPerson
            && loose.Own.Key != own
            && !names.Shows.Any(o => o.Keys.Contains(loose.Own.Key) || $" {Folding.Words(o.Name)} ".Contains(tally.Folded, StringComparison.Ordinal))
                ? (loose.Own, tally.Mentions, tally.InTitle)
                : null;
    }

    private static string Doubt(string path, string folder, string? named, FolderNames names)
    {
        var told = string.Join(" and ", names.Shows.Select(o => $"'{o.Name}'"));
        var why = named is null
            ? $"The article names no show, and '{folder}' holds articles of more than one, as {told}"
            : $"The article speaks of '{named}', and others in '{folder}' declare {told}";
        var declare = DocumentParser.MayDeclare(path) ? "Write" : "Save it as .md with";
        var line = named is null ? "a line 'show:' with the show's name" : $"a line 'show: {named}'";
        return $"{why}, so it was kept under the folder's name. {declare} {line} in its front matter, or move it to a folder of its own.";
    }
}
