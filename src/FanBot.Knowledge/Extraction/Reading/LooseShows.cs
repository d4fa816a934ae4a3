using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Reading;

/// <summary>
/// Tells which show articles belong to that lie in no folder. One article alone can mistake a headline's words for the
/// show; a name that several agree on, and that the others hold too, is the show's.
/// </summary>
internal static class LooseShows
{
    private const int Agreeing = 2;

    /// <summary>For each document, the show it belongs to. Independent of their order.</summary>
    public static IReadOnlyDictionary<string, ShowFile> Assign(IReadOnlyList<SourceDocument> documents)
    {
        var own = documents.ToDictionary(d => d.Path, d => ArticleExtractor.GuessShow(d), StringComparer.Ordinal);
        var agreed = own.Values
            .GroupBy(s => s.Key, StringComparer.Ordinal)
            .Where(g => g.Count() >= Agreeing)
            .Select(g => (g.Key, Name: g.GroupBy(s => s.Name, StringComparer.Ordinal).OrderByDescending(n => n.Count()).ThenBy(n => n.Key, StringComparer.Ordinal).First().Key, Articles: g.Count()))
            .OrderByDescending(s => s.Articles)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .ToList();
        return documents.ToDictionary(d => d.Path, d => Named(Choose(d, own[d.Path], agreed)), StringComparer.Ordinal);
    }

    private static (string Key, string Name) Choose(SourceDocument document, (string Key, string Name) own, List<(string Key, string Name, int Articles)> agreed)
    {
        var counted = agreed
            .Select(s => (s.Key, s.Name, Mentions: new ShowMatcher(s.Key, ShowFile.None).Find(document.Text).Count()))
            .Where(s => s.Mentions >= Agreeing || (s.Mentions == 1 && own.Key.Length == 0))
            .OrderByDescending(s => s.Mentions)
            .ToList();
        return agreed.Find(s => s.Key == own.Key) is { Key: not null } settled && (counted.Count == 0 || counted[0].Mentions < 3 * counted.Find(c => c.Key == settled.Key).Mentions)
            ? (settled.Key, settled.Name)
            : counted.Count > 0 ? (counted[0].Key, counted[0].Name) : own;
    }

    // The hash makes an article be extracted again when it moves to another show.
    private static ShowFile Named((string Key, string Name) show) => new() { Name = show.Name, Hash = "loose:" + show.Key };
}
