using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Building;

/// <summary>Builds snapshots from a folder of articles.</summary>
public sealed class SnapshotBuilder
{
    // A build that ends meanwhile takes away at most what a look began with, and that not over and over.
    private const int MostLooks = 3;

    private readonly SnapshotStore _store;
    private readonly BuildRules _rules;
    private readonly ITextVectors? _vectors;

    /// <param name="store">Where to publish.</param>
    /// <param name="vectors">Makes the vectors by which pieces of articles are found that share no word with a question; null to do without.</param>
    public SnapshotBuilder(SnapshotStore store, ITextVectors? vectors = null)
        : this(store, BuildRules.Default, vectors)
    {
    }

    internal SnapshotBuilder(SnapshotStore store, BuildRules rules, ITextVectors? vectors = null)
    {
        _store = store;
        _rules = rules;
        _vectors = vectors;
    }

    /// <summary>
    /// Reads the articles, extracts those that changed since the live snapshot, reconciles the shows they belong to,
    /// and makes the result live. The same articles give the same content hash, however they were built, and where it
    /// is the live one's nothing is published. Whatever goes wrong, the live snapshot stays as it was.
    /// </summary>
    /// <param name="folder">The articles.</param>
    /// <param name="progress">Told of every article and show; may be called from any thread.</param>
    /// <param name="judge">
    /// Asked before the snapshot goes live what shall become of it, with the snapshot open for reading, and what the build has to report; null to
    /// publish it. Not asked where the articles come to what is live already.
    /// </param>
    /// <param name="cancellation">Ends the build; nothing is published then.</param>
    /// <exception cref="StoreException">The store cannot be written to, or the disk is full.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<BuildOutcome> BuildAsync(
        ArticleFolder folder,
        IProgress<BuildProgress>? progress = null,
        Func<Snapshot, BuildReport, CancellationToken, Task<BuildVerdict>>? judge = null,
        CancellationToken cancellation = default)
    {
        var contents = await folder.ListAsync(cancellation).ConfigureAwait(false);
        if (contents.State != ArticleFolderState.HasArticles)
        {
            var reason = contents.State == ArticleFolderState.Empty ? BuildRefusal.NoArticles : BuildRefusal.NoFolder;
            var refused = new BuildRefused(reason, contents.Message) { Problems = contents.Problems };
            Keep(refused);
            return refused;
        }

        using var held = _store.TryLock();
        if (held is null)
        {
            return new BuildRefused(BuildRefusal.Busy, _store.BusyMessage);
        }

        contents = await new ShowFinder(folder, contents).FindAsync(cancellation).ConfigureAwait(false);
        try
        {
            _store.RemoveLeftovers();
            var outcome = await BuildOnLiveAsync(folder, contents, _store.NewDraft(), progress, judge, cancellation).ConfigureAwait(false);
            _store.Keep(outcome);
            if (outcome is BuildReport)
            {
                // Also where nothing was published: an earlier build may have been killed before this, or fewer are kept now.
                _store.RemoveOld();
                if (judge is null)
                {
                    _store.RemoveAside();
                }
            }

            return outcome;
        }
        catch (Exception e) when (StoreErrors.IsExpected(e))
        {
            throw StoreErrors.Writing(_store.Directory, e);
        }
    }

    /// <summary>
    /// Builds aside what a folder would come to, lets it be looked at, and throws it away: nothing is published, and nothing is kept of it. It
    /// takes no turn in the store, so that no build waits for it, nor it for a build.
    /// </summary>
    /// <param name="folder">The articles, as with a change that is not made (<see cref="ArticleFolder.With"/>).</param>
    /// <param name="look">
    /// Looks at it, with what its build has to report; not asked where the folder comes to what is live already, or to nothing.
    /// </param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What is to be known of files and folders.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<BuildOutcome> TryAsync(ArticleFolder folder, Action<Snapshot, BuildReport> look, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(look);
        var contents = await folder.ListAsync(cancellation).ConfigureAwait(false);
        if (contents.State != ArticleFolderState.HasArticles)
        {
            var reason = contents.State == ArticleFolderState.Empty ? BuildRefusal.NoArticles : BuildRefusal.NoFolder;
            return new BuildRefused(reason, contents.Message) { Problems = contents.Problems };
        }

        contents = await new ShowFinder(folder, contents).FindAsync(cancellation).ConfigureAwait(false);
        using var place = _store.TakeLook();
        for (var attempt = 1; ; attempt++)
        {
            var live = _store.LiveName();
            try
            {
                return await BuildOnLiveAsync(folder, contents, place.Draft, progress: null, Look, cancellation).ConfigureAwait(false);
            }
            catch (Exception e) when ((StoreErrors.IsExpected(e) || e is StoreException) && attempt < MostLooks && _store.LiveName() != live)
            {
                // What it was built on is gone, since another snapshot is live.
            }
            catch (Exception e) when (StoreErrors.IsExpected(e))
            {
                throw StoreErrors.Writing(_store.Directory, e);
            }
        }

        Task<BuildVerdict> Look(Snapshot candidate, BuildReport report, CancellationToken token)
        {
            look(candidate, report);
            return Task.FromResult(BuildVerdict.Discard);
        }
    }

    /// <summary>Keeps why there is nothing to read, where that is news: a store that cannot be held, or is not there yet, is left alone.</summary>
    private void Keep(BuildRefused refused)
    {
        if (refused.Problems.Count == 0 && _store.LastBuild() is null)
        {
            return;
        }

        try
        {
            using var held = _store.TryLock();
            if (held is not null)
            {
                _store.Keep(refused);
            }
        }
        catch (StoreException)
        {
            // That there is nothing to read matters more, and is told.
        }
    }

    private async Task<BuildOutcome> BuildOnLiveAsync(
        ArticleFolder folder,
        ArticleFolderContents contents,
        string place,
        IProgress<BuildProgress>? progress,
        Func<Snapshot, BuildReport, CancellationToken, Task<BuildVerdict>>? judge,
        CancellationToken cancellation)
    {
        StoreException? damage = null;
        try
        {
            using var live = _store.OpenLive();
            if (live is not null)
            {
                return await Run().RunAsync(live, judge).ConfigureAwait(false);
            }
        }
        catch (StoreException e) when (e.Fault is StoreFault.Damaged or StoreFault.OtherFormat or StoreFault.NoSuchSnapshot)
        {
            damage = e;
        }
        catch (Microsoft.Data.Sqlite.SqliteException e) when (StoreErrors.IsDamage(e))
        {
            damage = StoreErrors.Damaged("live", "its content does not hang together", e);
        }

        var outcome = await Run().RunAsync(live: null, judge).ConfigureAwait(false);
        return damage is null ? outcome
            : outcome with { Problems = [new ReadProblem("", $"Everything was read afresh. {damage.Message}"), .. outcome.Problems] };

        BuildRun Run() => new(_store, place, _rules, _vectors, folder, contents, progress, cancellation);
    }
}
