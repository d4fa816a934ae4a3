using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Commands.Moderating;

/// <summary>The articles that lie in the folder, by name: those that are answered from by their titles, the others by their paths.</summary>
internal static class ArticleNames
{
    /// <summary>All of them, those that are answered from first, the newest first.</summary>
    public static async Task<IReadOnlyList<Name>> AllAsync(ArticleFolder folder, Edition? edition, CancellationToken cancellationToken)
    {
        var contents = await folder.ListAsync(cancellationToken).ConfigureAwait(false);
        var paths = contents.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var known = Known(edition?.Snapshot).Where(a => paths.Contains(a.Path)).ToList();
        var others = paths.Except(known.Select(a => a.Path), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            .. known.Select(a => new Name(
                a.Title, string.Join(", ", new[] { a.Publisher, a.AsOf?.ToText() }.OfType<string>()), ValueOf(a.Path, a.Title), [a.Path])),
            .. others.Select(p => new Name(p, "not answered from", ValueOf(p, p), [])),
        ];
    }

    /// <summary>Those that a text names: by path, else by title.</summary>
    /// <param name="named">What was chosen or typed.</param>
    /// <param name="paths">The articles that there are.</param>
    /// <param name="edition">What is answered from, or null.</param>
    public static IReadOnlyList<string> Find(string named, IReadOnlyList<string> paths, Edition? edition) =>
        paths.Contains(named, StringComparer.Ordinal) ? [named]
        : [.. Known(edition?.Snapshot).Where(a => Folding.Key(a.Title) == Folding.Key(named)).Select(a => a.Path).Intersect(paths, StringComparer.Ordinal)];

    private static IEnumerable<ArticleSummary> Known(Snapshot? snapshot) =>
        snapshot is null ? [] : snapshot.Shows().SelectMany(s => snapshot.Articles(s.Key)).OrderByDescending(a => a.AsOf);

    private static string ValueOf(string path, string title) => path.Length <= DiscordLimits.ChoiceValue ? path : title;
}
