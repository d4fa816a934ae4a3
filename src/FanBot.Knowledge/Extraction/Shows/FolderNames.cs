using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>The shows that the front matter of a folder's articles names, each with its other spellings.</summary>
/// <param name="Own">The key of the folder's own show: of its name, or of the declared show that it is a spelling of.</param>
/// <param name="Shows">The declared shows but for those that are the folder's own under its own name; the one that most articles declare first.</param>
internal sealed record FolderNames(string Own, IReadOnlyList<FolderShow> Shows)
{
    /// <summary>The declared show of that name, or null.</summary>
    public FolderShow? Of(string name) => Shows.FirstOrDefault(s => s.Keys.Contains(ShowKey.Of(name)));

    /// <summary>The key of the show of that name; the folder's own where it is none of the others.</summary>
    public string KeyOf(string name) => Of(name)?.Key ?? Own;

    /// <summary>Groups the names of a folder.</summary>
    /// <param name="own">Its own.</param>
    /// <param name="show">Its <c>show.yaml</c>.</param>
    /// <param name="declared">The names in front matter, by path.</param>
    /// <param name="documents">Its articles.</param>
    public static FolderNames Of(string own, ShowFile show, IReadOnlyDictionary<string, string> declared, IReadOnlyList<SourceDocument> documents)
    {
        var ownKeys = show.Aliases.Append(own).Select(ShowKey.Of).ToHashSet(StringComparer.Ordinal);
        var texts = documents.ToDictionary(d => d.Path, d => d.Text, StringComparer.Ordinal);
        var silent = documents.Where(d => !declared.TryGetValue(d.Path, out var name) || ownKeys.Contains(ShowKey.Of(name))).Select(d => d.Text).ToList();
        var names = declared.Where(d => ShowKey.Of(d.Value) is { Length: > 0 } key && !ownKeys.Contains(key))
            .GroupBy(d => ShowKey.Of(d.Value), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Spelling(MostUsed(g.Select(d => d.Value)), g.Count(), [.. g.Select(d => texts.GetValueOrDefault(d.Key, ""))]));

        // The folder's own name is the first, so that what is a spelling of it joins it.
        var groups = new List<List<Spelling>> { new() { new Spelling(own.Replace('-', ' ').Replace('_', ' '), 0, silent) } };
        foreach (var name in names)
        {
            var same = groups.Find(g => g.Exists(n => OneShow.Are(n.Name, n.Texts, name.Name, name.Texts)));
            (same ?? Added(groups)).Add(name);
        }

        var ownKey = ShowKey.Of(own);
        var shows = groups.Select((g, i) => Show(g, i == 0, show, [.. texts.Values])).OfType<FolderShow>().ToList();
        return new FolderNames(groups[0].Count > 1 ? shows[0].Key : ownKey, shows);
    }

    private static FolderShow? Show(List<Spelling> group, bool isOwn, ShowFile show, List<string> texts)
    {
        var declared = group.Skip(isOwn ? 1 : 0).ToList();
        if (declared.Count == 0)
        {
            return null;
        }

        // The name that most articles declare; of level ones one without a subtitle, and no short form.
        var name = (isOwn ? show.Name : null) ?? declared.OrderByDescending(d => d.Declared)
            .ThenBy(d => d.Name.Contains(':', StringComparison.Ordinal))
            .ThenByDescending(d => d.Name.Length)
            .ThenByDescending(d => texts.Count(t => t.Contains(d.Name, StringComparison.Ordinal)))
            .ThenBy(d => d.Name, StringComparer.Ordinal)
            .First().Name;
        return new FolderShow(name, [.. group.Select(g => g.Name).Where(n => ShowKey.Of(n) != ShowKey.Of(name)).Order(StringComparer.Ordinal)]);
    }

    private static List<Spelling> Added(List<List<Spelling>> groups)
    {
        groups.Add([]);
        return groups[^1];
    }

    private static string MostUsed(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(n => n.Count()).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;

    private sealed record Spelling(string Name, int Declared, IReadOnlyList<string> Texts);
}
