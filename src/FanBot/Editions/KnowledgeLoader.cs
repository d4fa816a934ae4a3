using FanBot.Editions.Publishing;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;

namespace FanBot.Editions;

/// <summary>Reads the articles and makes the result live; whatever goes wrong, what is live stays.</summary>
/// <param name="store">The snapshots.</param>
/// <param name="articles">The articles.</param>
/// <param name="live">What is answered from.</param>
/// <param name="time">The clock.</param>
/// <param name="warmUp">Asks an edition before it goes live, so that the first member waits for nothing; or null.</param>
/// <param name="vectors">What is built finds pieces by besides words; null for none.</param>
/// <param name="keeper">Decides what goes live; null to let everything.</param>
internal sealed class KnowledgeLoader(
    SnapshotStore store,
    ArticleFolder articles,
    LiveKnowledge live,
    TimeProvider time,
    Func<Edition, Task>? warmUp = null,
    ITextVectors? vectors = null,
    GateKeeper? keeper = null) : IDisposable
{
    // Ten times what it takes on a busy machine. A question that hangs must not keep an edition from going live.
    private static readonly TimeSpan MostWarmUp = TimeSpan.FromSeconds(20);

    // Another process builds for as long as this one would.
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _swapping = new(1);
    private readonly BuildTurns _turns = new();
    private volatile LatestProgress? _running;
    private volatile ReloadResult? _last;

    /// <summary>Whether a build runs in this process, or waits to, or its result is being made live.</summary>
    public bool IsBuilding => _turns.IsTaken;

    /// <summary>The build that runs, to tell it from the next; null where none does.</summary>
    public LatestProgress? RunningBuild => _running;

    /// <summary>How far the build is that runs; null where none does.</summary>
    public BuildProgress? Running => _running?.Latest;

    /// <summary>How the knowledge stands.</summary>
    /// <param name="edition">What is live, held by the caller, or null where there is nothing.</param>
    public KnowledgeStatus Status(Edition? edition) => new()
    {
        Snapshot = edition?.Snapshot,
        LastBuild = store.LastBuild(),
        Last = _last,
        Running = Running,
        IsReading = live.IsReading,
        Trouble = live.Trouble,
    };

    /// <summary>Answers from the snapshot that the store calls live, if there is one and it is another than now.</summary>
    /// <returns>Whether another one is live now.</returns>
    /// <exception cref="StoreException">The store or its snapshot cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<bool> OpenLiveAsync(CancellationToken cancellationToken)
    {
        // One at a time, so that nobody brings back what the store called live a moment ago.
        await _swapping.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (store.LiveName() is not { } name || name == live.Name)
            {
                return false;
            }

            var edition = live.Open(store.Open(name));
            await WarmUpAsync(edition, cancellationToken).ConfigureAwait(false);
            live.Swap(edition);
            return true;
        }
        finally
        {
            _swapping.Release();
        }
    }

    /// <summary>
    /// Reads the articles, and publishes what has changed and answers from it, or keeps it aside. While another build runs it is refused, or,
    /// where that is wished, begins after it, shared with all who wish so before it begins.
    /// </summary>
    /// <param name="wish">What it is for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    /// <exception cref="StateException">What went live before cannot be read; nothing was published.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; nothing was published.</exception>
    public Task<ReloadResult> BuildAsync(BuildWish wish, CancellationToken cancellationToken)
    {
        var run = wish.Waits ? _turns.RunNext(() => BuildInTurnAsync(wish, cancellationToken)) : _turns.TryRun(() => BuildInTurnAsync(wish, cancellationToken));
        return run ?? Task.FromResult(new ReloadResult(
            time.GetUtcNow(), new BuildRefused(BuildRefusal.Busy, "They are being read already. Wait until that has ended, then try again."), []));
    }

    /// <summary>The articles.</summary>
    public ArticleFolder Articles => articles;

    /// <summary>Looks at what the articles would come to with a change, aside: nothing goes live, and nothing is kept.</summary>
    /// <param name="change">The change.</param>
    /// <param name="look">Is given what is live, or null, what the articles would come to, and what its build has to report.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was built, and whether there was anything to look at.</returns>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async Task<BuildOutcome> TryAsync(
        Func<ArticleFolder, ArticleFolder> change, Action<Snapshot?, Snapshot, BuildReport> look, CancellationToken cancellationToken)
    {
        using var before = live.Read();
        return await new SnapshotBuilder(store, vectors)
            .TryAsync(change(articles), (candidate, report) => look(before?.Edition.Snapshot, candidate, report), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _swapping.Dispose();

    private async Task<ReloadResult> BuildInTurnAsync(BuildWish wish, CancellationToken cancellationToken)
    {
        var progress = new LatestProgress();
        _running = progress;
        try
        {
            var began = time.GetTimestamp();
            var result = await BuildAsync(progress, wish, cancellationToken).ConfigureAwait(false);
            while (wish.Waits && result.Outcome is BuildRefused { Reason: BuildRefusal.Busy } && time.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(BetweenTries, time, cancellationToken).ConfigureAwait(false);
                result = await BuildAsync(progress, wish, cancellationToken).ConfigureAwait(false);
            }

            // Being turned away is no reading.
            _last = result.Outcome is BuildRefused { Reason: BuildRefusal.Busy } ? _last : result;
            return result;
        }
        finally
        {
            _running = null;
        }
    }

    private async Task<ReloadResult> BuildAsync(LatestProgress progress, BuildWish wish, CancellationToken cancellationToken)
    {
        // Held, since it is closed when another one goes live.
        using var before = live.IsReady ? await live.ReadAsync(cancellationToken).ConfigureAwait(false) : null;
        var old = before?.Edition.Snapshot;
        Judgement? judgement = null;
        var outcome = await new SnapshotBuilder(store, vectors).BuildAsync(articles, progress, JudgeAsync, cancellationToken).ConfigureAwait(false);
        var result = new ReloadResult(time.GetUtcNow(), outcome, []) { Aside = outcome is BuildReport { KeptAside: true } ? judgement?.Candidate : null };
        if (outcome is not BuildReport report)
        {
            return result;
        }

        if (report.Published && keeper is not null)
        {
            var candidate = judgement?.Candidate;
            await keeper.NoteAsync(new WentLive(time.GetUtcNow(), report.Snapshot.Name, wish.How, wish.Moderator)
            {
                Before = old?.Info.Name,
                Passed = candidate?.Passed,
                Failed = candidate?.Failed,
            }).ConfigureAwait(false);
        }

        await OpenLiveAsync(cancellationToken).ConfigureAwait(false);
        return result with { Changes = await ChangesAsync(old, report, cancellationToken).ConfigureAwait(false) };

        async Task<BuildVerdict> JudgeAsync(Snapshot candidate, BuildReport report, CancellationToken token)
        {
            judgement = keeper is null ? null : await keeper.JudgeAsync(old, candidate, report, wish, progress, token).ConfigureAwait(false);
            return judgement?.Verdict ?? BuildVerdict.Publish;
        }
    }

    /// <summary>What has changed, or would; null where the snapshot before is damaged: what is new is live all the same.</summary>
    private async Task<IReadOnlyList<ShowChanges>?> ChangesAsync(Snapshot? old, BuildReport report, CancellationToken cancellationToken)
    {
        try
        {
            if (report.KeptAside)
            {
                using var aside = store.OpenAside(report.Snapshot.Name);
                return SnapshotChanges.Between(old, aside);
            }

            using var after = await live.ReadAsync(cancellationToken).ConfigureAwait(false);
            return SnapshotChanges.Between(old, after?.Edition.Snapshot);
        }
        catch (StoreException)
        {
            return null;
        }
    }

    /// <exception cref="StoreException">The snapshot turned out to be damaged; it is closed.</exception>
    private async Task WarmUpAsync(Edition edition, CancellationToken cancellationToken)
    {
        if (warmUp is null)
        {
            return;
        }

        var warming = Task.Run(() => HeldAsync(edition), CancellationToken.None);
        try
        {
            await warming.WaitAsync(MostWarmUp, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // It goes live as cold as it is.
        }
        catch
        {
            edition.Release();
            throw;
        }
    }

    private async Task HeldAsync(Edition edition)
    {
        // A hold of its own: whoever waits may give up before it has ended.
        if (!edition.TryHold())
        {
            return;
        }

        try
        {
            await warmUp!(edition).ConfigureAwait(false);
        }
        finally
        {
            edition.Release();
        }
    }
}
