using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Building;

/// <summary>What a build has to do.</summary>
/// <param name="Changed">Files to read, by path: new ones, and those whose file, <c>show.yaml</c> or rules changed.</param>
/// <param name="Unchanged">Files whose article can be taken over.</param>
/// <param name="Reweighed">Those of the unchanged whose publisher has another weight now.</param>
/// <param name="Removed">Articles of the snapshot before whose file is gone.</param>
/// <param name="Before">Articles of the snapshot before, by path.</param>
/// <param name="SameVectors">Whether that snapshot's vectors, or that it has none, are what is wanted now; else all are made anew.</param>
internal sealed record BuildPlan(
    IReadOnlyList<ArticleEntry> Changed,
    IReadOnlySet<string> Unchanged,
    IReadOnlyList<string> Reweighed,
    IReadOnlyList<string> Removed,
    IReadOnlyDictionary<string, KnownArticle> Before,
    bool SameVectors)
{
    // Replacing a row costs about as much as writing it, and leaves gaps; past this share a fresh file is quicker and smaller.
    private const double MostToReplace = 0.25;

    public bool NothingToDo => SameVectors && ToReplace == 0;

    /// <summary>Whether to start from a copy of the snapshot before.</summary>
    public bool StartsFromCopy => SameVectors && Before.Count > 0 && ToReplace <= Math.Max(1, Before.Count * MostToReplace);

    private int ToReplace => Changed.Count + Reweighed.Count + Removed.Count;

    /// <summary>Compares every file with the snapshot before.</summary>
    public static async Task<BuildPlan> MakeAsync(
        ArticleFolder folder,
        ArticleFolderContents contents,
        IReadOnlyDictionary<string, KnownArticle> before,
        string rules,
        bool sameVectors,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var same = new bool[contents.Entries.Count];
        var done = 0;
        await Parallel.ForAsync(0, contents.Entries.Count, cancellation, async (i, token) =>
        {
            var entry = contents.Entries[i];
            same[i] = before.TryGetValue(entry.Path, out var known)
                && known.Rules == rules
                && known.ShowFileHash == contents.ShowOf(entry).Hash
                && (await folder.ReadAsync(entry, token).ConfigureAwait(false)).File?.Hash == known.FileHash;
            progress?.Report(new BuildProgress(BuildStage.Comparing, Interlocked.Increment(ref done), contents.Entries.Count));
        }).ConfigureAwait(false);

        var paths = contents.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var unchanged = contents.Entries.Where((_, i) => same[i]).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        return new BuildPlan(
            [.. contents.Entries.Where((_, i) => !same[i])],
            unchanged,
            [.. unchanged.Where(p => contents.Sources.WeightOf(before[p].Publisher, before[p].Url) != before[p].Weight).Order(StringComparer.Ordinal)],
            [.. before.Keys.Where(p => !paths.Contains(p)).Order(StringComparer.Ordinal)],
            before,
            sameVectors);
    }
}
