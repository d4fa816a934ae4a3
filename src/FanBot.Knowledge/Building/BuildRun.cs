using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Building;

/// <summary>One run of a build: from the files, and the snapshot before, to a draft.</summary>
internal sealed class BuildRun(
    SnapshotStore store,
    string place,
    BuildRules rules,
    ITextVectors? vectors,
    ArticleFolder folder,
    ArticleFolderContents contents,
    IProgress<BuildProgress>? progress,
    CancellationToken cancellation)
{
    private readonly List<ReadProblem> _problems = [.. contents.Problems];
    private readonly HashSet<string> _skipped = new(contents.LeftOut, StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private int _verified;
    private int _dropped;

    // Articles are small: enough of them are ahead that no processor waits for the one that writes.
    private static int ArticlesAhead => Environment.ProcessorCount * 4;

    // A show comes with all its claims, so every one that is ahead costs memory.
    private static int ShowsAhead => Environment.ProcessorCount;

    /// <summary>Builds from scratch, or on the live snapshot.</summary>
    /// <param name="live">The live snapshot, or null where there is none to build on.</param>
    /// <param name="judge">Asked before the snapshot goes live what shall become of it; null to publish it.</param>
    public async Task<BuildOutcome> RunAsync(Snapshot? live, Func<Snapshot, BuildReport, CancellationToken, Task<BuildVerdict>>? judge)
    {
        using var before = live is null ? null : SnapshotConnection.OpenPublished(store.Full(live.Info.Name));
        var known = before is null ? [] : KnownArticle.All(before);
        var hasVectors = live is null || live.Info.Vectors == vectors?.Name;
        var plan = await BuildPlan.MakeAsync(folder, contents, known, rules.Version, hasVectors, progress, cancellation).ConfigureAwait(false);
        if (live is not null && plan.NothingToDo)
        {
            return Report(before!, live.Info, plan, published: false);
        }

        using var draft = plan.StartsFromCopy
            ? SnapshotDraft.CopyOf(store.Full(live!.Info.Name), place, store.MaxDraftPages)
            : SnapshotDraft.Fresh(place, store.MaxDraftPages);
        await WriteArticlesAsync(draft.Connection, before, plan).ConfigureAwait(false);
        await WriteShowsAsync(draft.Connection).ConfigureAwait(false);

        var info = ReportQueries.Info(draft.Connection, store.Now(), vectors?.Name);
        if (info.Articles == 0)
        {
            return Refused(
                BuildRefusal.NoArticles,
                "None of the files could be read, so there is nothing to answer from. Correct what the problems say, and build again.");
        }

        if (info.ContentHash == live?.Info.ContentHash)
        {
            return Report(draft.Connection, live.Info, plan, published: false);
        }

        progress?.Report(new BuildProgress(BuildStage.Publishing, 0, 1));
        var report = Report(draft.Connection, info, plan, published: true);
        draft.Finish(info);
        var verdict = judge is null ? BuildVerdict.Publish : await VerdictAsync(draft.Path, report, judge).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return Act(verdict, draft.Path, report);
    }

    private async Task<BuildVerdict> VerdictAsync(
        string path, BuildReport report, Func<Snapshot, BuildReport, CancellationToken, Task<BuildVerdict>> judge)
    {
        using var candidate = Snapshot.Open(path, report.Snapshot.Name);
        return await judge(candidate, report, cancellation).ConfigureAwait(false);
    }

    private BuildOutcome Act(BuildVerdict verdict, string draft, BuildReport report)
    {
        switch (verdict)
        {
            case BuildVerdict.Publish:
                store.Publish(draft, report.Snapshot.Name);
                progress?.Report(new BuildProgress(BuildStage.Publishing, 1, 1));
                return report;
            case BuildVerdict.KeepAside:
                store.KeepAside(draft, report.Snapshot.Name);
                return report with { Published = false, KeptAside = true };
            default:
                return Refused(BuildRefusal.Discarded, "What was built was only looked at.");
        }
    }

    private async Task WriteArticlesAsync(SnapshotConnection draft, SnapshotConnection? before, BuildPlan plan)
    {
        var writer = new ArticleWriter(draft);
        if (plan.StartsFromCopy)
        {
            foreach (var path in plan.Removed.Concat(plan.Reweighed).Concat(plan.Changed.Select(e => e.Path)).Where(plan.Before.ContainsKey))
            {
                cancellation.ThrowIfCancellationRequested();
                _touched.Add(plan.Before[path].ShowKey);
                writer.Remove(plan.Before[path].Id);
            }
        }

        var preparer = new ArticlePreparer(folder, contents, rules, vectors);
        var jobs = plan.StartsFromCopy
            ? plan.Changed.Select(e => Job(preparer, e)).Concat(plan.Reweighed.Select(p => TakeOver(before!, plan, p)))
            : contents.Entries.Select(e => plan.Unchanged.Contains(e.Path) ? TakeOver(before!, plan, e.Path) : Job(preparer, e));
        var total = plan.StartsFromCopy ? plan.Changed.Count + plan.Reweighed.Count : contents.Entries.Count;
        var done = 0;
        var prepared = OrderedParallel.SelectAsync(jobs, ArticlesAhead, (job, token) => job(token), cancellation);
        await foreach (var (article, problem) in prepared.ConfigureAwait(false))
        {
            if (article is null)
            {
                _skipped.Add(problem!.Path);
                _problems.Add(problem);
            }
            else
            {
                Write(writer, article, isNew: !plan.Unchanged.Contains(article.Extracted.Article.Path));
            }

            progress?.Report(new BuildProgress(BuildStage.Reading, ++done, total));
        }
    }

    private void Write(ArticleWriter writer, PreparedArticle article, bool isNew)
    {
        writer.Add(article);
        _touched.Add(article.Extracted.Article.ShowKey);
        _problems.AddRange(article.Problems);
        if (isNew)
        {
            _verified += article.Extracted.Claims.Count;
            _dropped += article.QuotesDropped;
        }
    }

    private static Func<CancellationToken, Task<(PreparedArticle?, ReadProblem?)>> Job(ArticlePreparer preparer, ArticleEntry entry) =>
        token => preparer.PrepareAsync(entry, token);

    // The rows are read here, in the flow that owns the connection; hashing and cutting into terms is left to the workers.
    private Func<CancellationToken, Task<(PreparedArticle?, ReadProblem?)>> TakeOver(SnapshotConnection before, BuildPlan plan, string path)
    {
        var known = plan.Before[path];
        var extracted = ExtractedQuery.Read(before, known.Id);
        var weight = contents.Sources.WeightOf(known.Publisher, known.Url);
        var pieces = vectors is not null && plan.SameVectors ? PieceQueries.OfArticle(before, known.Id) : null;
        return _ => Task.FromResult<(PreparedArticle?, ReadProblem?)>(
            (PreparedArticle.Of(extracted, known.ShowFileHash, known.Rules, weight, [], 0).With(vectors, pieces), null));
    }

    private async Task WriteShowsAsync(SnapshotConnection draft)
    {
        var writer = new ShowWriter(draft);
        var done = 0;
        var jobs = _touched.Order(StringComparer.Ordinal).Select(key => ShowJob.Read(draft, key, contents)).OfType<ShowJob>();
        await foreach (var (job, show) in OrderedParallel.SelectAsync(jobs, ShowsAhead, ReconcileAsync, cancellation).ConfigureAwait(false))
        {
            writer.Write(show, job.Claims, job.Newest, job.ShowFile.Corrections.OfType<NameCorrection>());
            progress?.Report(new BuildProgress(BuildStage.Reconciling, ++done, _touched.Count));
        }

        writer.RemoveEmptyShows();
    }

    private Task<(ShowJob Job, ShowKnowledge Show)> ReconcileAsync(ShowJob job, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Task.FromResult((job, rules.Reconcile(job.Key, job.Name, job.Claims.Claims, job.ShowFile)));
    }

    private BuildReport Report(SnapshotConnection connection, SnapshotInfo info, BuildPlan plan, bool published) => new()
    {
        Snapshot = info,
        Published = published,
        Articles = [.. ReportQueries.Articles(connection, path => plan.Unchanged.Contains(path) ? ArticleStatus.Unchanged : ArticleStatus.Read)
            .Concat(_skipped.Select(ArticleReport.Skipped))
            .OrderBy(a => a.Path, StringComparer.Ordinal)],
        Shows = ReportQueries.Shows(connection, _touched.Contains),
        Publishers = ReportQueries.Publishers(connection),
        Removed = plan.Removed.Count,
        QuotesVerified = _verified,
        QuotesDropped = _dropped,
        Problems = [.. Problems().Concat(Unmatched(connection)).OrderBy(p => p.Path, StringComparer.Ordinal)],
    };

    // Only what was read tells which publishers there are.
    private IEnumerable<ReadProblem> Unmatched(SnapshotConnection connection) =>
        contents.Sources.Unmatched(ReportQueries.Origins(connection)).Select(m => new ReadProblem(FolderWalk.SourcesFileName, m));

    private BuildRefused Refused(BuildRefusal reason, string message) => new(reason, message) { Problems = Problems(), LeftOut = _skipped.Count };

    private List<ReadProblem> Problems() => [.. _problems.OrderBy(p => p.Path, StringComparer.Ordinal)];
}
