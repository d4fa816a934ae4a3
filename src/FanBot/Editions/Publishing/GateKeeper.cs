using FanBot.Knowledge.Storage;
using FanBot.State.Publishing;
using Microsoft.Extensions.Logging;

namespace FanBot.Editions.Publishing;

/// <summary>Decides what becomes of a snapshot that was built, and keeps a history of what went live, by whom and why.</summary>
/// <param name="gate">Looks at it.</param>
/// <param name="settings">How many have to agree.</param>
/// <param name="store">The snapshots.</param>
/// <param name="history">What went live when.</param>
/// <param name="candidates">Why others did not.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class GateKeeper(
    Gate gate,
    GateSettings settings,
    SnapshotStore store,
    LiveHistory history,
    CandidateList candidates,
    TimeProvider time,
    ILogger<GateKeeper> logger)
{
    /// <summary>Judges a snapshot before it goes live. Why it does not is on the disk before the snapshot is.</summary>
    /// <param name="live">The live one, or null where there is none: then whatever there is is better.</param>
    /// <param name="candidate">The other.</param>
    /// <param name="report">What its build found.</param>
    /// <param name="wish">What it was built for.</param>
    /// <param name="progress">Is told how far it is; or null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="StateException">The history cannot be read or written; then nothing may go live unseen.</exception>
    public async Task<Judgement> JudgeAsync(
        Snapshot? live,
        Snapshot candidate,
        BuildReport report,
        BuildWish wish,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellationToken)
    {
        if (live is null)
        {
            return new Judgement(BuildVerdict.Publish, null);
        }

        var (found, passed, failed) = await gate.LookAsync(live, candidate, report.QuotesDropped, progress, cancellationToken).ConfigureAwait(false);
        List<Concern> concerns = [.. found];
        if (await RolledBackAsync(live, candidate, wish, cancellationToken).ConfigureAwait(false) is { } back)
        {
            concerns.Add(back);
        }

        if (settings.Approvals > 1)
        {
            concerns.Add(new Concern(ConcernKind.Approvals, "moderators", null, null, []));
        }

        var judged = new Candidate(time.GetUtcNow(), candidate.Info.Name, wish.Moderator, live.Info.Name, concerns) { Passed = passed, Failed = failed };
        if (concerns.Count == 0 && !wish.OnlyLook)
        {
            return new Judgement(BuildVerdict.Publish, judged);
        }

        await candidates.ForgetOthersAsync([.. store.AsideNames()], cancellationToken).ConfigureAwait(false);
        await candidates.KeepAsync(judged, cancellationToken).ConfigureAwait(false);
        return new Judgement(BuildVerdict.KeepAside, judged);
    }

    /// <summary>Writes into the history what has gone live. It is live all the same where that fails, which the log tells.</summary>
    public async Task NoteAsync(WentLive note)
    {
        try
        {
            await history.AddAsync(note, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StateException failed)
        {
            Log.NotNoted(logger, note.Snapshot, failed);
        }
    }

    /// <summary>Writes into the history that something else has put a snapshot there, unless the history knows.</summary>
    public async Task NoticeAsync(string name)
    {
        try
        {
            if ((await history.NewestAsync(CancellationToken.None).ConfigureAwait(false))?.Snapshot != name)
            {
                await history.AddAsync(new WentLive(time.GetUtcNow(), name, WentLiveHow.Elsewhere), CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (StateException failed)
        {
            Log.NotNoted(logger, name, failed);
        }
    }

    /// <summary>
    /// Whether this would undo what a moderator went back to: at the bot's start whatever it is, on a moderator's own reload where the articles
    /// are still those that were gone back from.
    /// </summary>
    private async Task<Concern?> RolledBackAsync(Snapshot live, Snapshot candidate, BuildWish wish, CancellationToken cancellationToken)
    {
        var newest = await history.NewestAsync(cancellationToken).ConfigureAwait(false);
        var back = newest is { How: WentLiveHow.Rollback } && newest.Snapshot == live.Info.Name && wish.How == WentLiveHow.Start ? newest
            : await history.LeftAsync(SnapshotStore.ShortHash(candidate.Info.Name), cancellationToken).ConfigureAwait(false);
        return back is null ? null : new Concern(ConcernKind.RolledBack, back.Snapshot, back.Why, null, []);
    }
}
