using FanBot.Editions;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.Printing;

namespace FanBot.Verbs;

/// <summary>Gets the snapshot that a verb answers from: built from articles, or the one that is live in a store.</summary>
internal sealed class KnowledgeOpener(VerbContext context)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Surroundings _surroundings = context.Surroundings;

    /// <summary>Opens the snapshot that was chosen.</summary>
    /// <exception cref="UsageException">There are no articles, or no snapshot in the store.</exception>
    /// <exception cref="StoreException">The store or its snapshot cannot be used.</exception>
    public async Task<Snapshot> OpenAsync(SourceChoice choice, CancellationToken cancellationToken)
    {
        if (choice is { Store: { } existing, Articles: null })
        {
            context.Settings();
            return OpenLive(existing);
        }

        var (store, report) = await BuildAsync(choice, waits: true, cancellationToken).ConfigureAwait(false);
        await WarnAsync(report).ConfigureAwait(false);

        // By its name and not as the live one: another process may have published in the meantime.
        return store.Open(report.Snapshot.Name);
    }

    /// <summary>Builds the articles that were chosen.</summary>
    /// <param name="choice">What was chosen.</param>
    /// <param name="waits">Whether to wait a while where another build is running; else that is an error.</param>
    /// <param name="cancellationToken">Ends the build; nothing is published then.</param>
    /// <exception cref="UsageException">There are no articles, or a setting cannot be used.</exception>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async Task<(SnapshotStore Store, BuildReport Report)> BuildAsync(SourceChoice choice, bool waits, CancellationToken cancellationToken)
    {
        var (store, folder) = Places(choice);
        var builder = new SnapshotBuilder(store, context.Vectors());
        var started = _surroundings.Time.GetTimestamp();
        while (true)
        {
            var outcome = await BuildProgressBar.ShowAsync(
                _surroundings, progress => builder.BuildAsync(folder, progress, cancellation: cancellationToken)).ConfigureAwait(false);
            switch (outcome)
            {
                case BuildReport report:
                    return (store, report);
                case BuildRefused { Reason: BuildRefusal.Busy } when waits && _surroundings.Time.GetElapsedTime(started) < Patience:
                    await Task.Delay(BetweenTries, _surroundings.Time, cancellationToken).ConfigureAwait(false);
                    break;
                case BuildRefused refused:
                    await WarnAsync(refused).ConfigureAwait(false);
                    throw Refusal(refused);
                default:
                    throw new InvalidOperationException($"A build came to {outcome}.");
            }
        }
    }

    /// <summary>The folder of the snapshots that were chosen.</summary>
    public string StoreFolder(SourceChoice choice) => choice.Store is { } chosen ? _surroundings.Resolve(chosen) : context.Settings().Store;

    /// <summary>Whether articles are to be read into a store that holds no snapshot yet, which takes a while.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public bool ReadsAfresh(SourceChoice choice) => choice is not { Store: not null, Articles: null } && Places(choice).Store.LiveName() is null;

    /// <summary>What the running bot answers from and reloads; nothing is read yet.</summary>
    /// <exception cref="UsageException">A store was chosen that holds no snapshot.</exception>
    /// <exception cref="StoreException">The store or its snapshot cannot be used.</exception>
    public KnowledgeSource Source(SourceChoice choice)
    {
        var builds = choice.Articles is not null || choice.Store is null;
        if (!builds)
        {
            OpenLive(choice.Store!).Dispose();
        }

        var (store, folder) = Places(choice);
        var settings = context.Settings();
        return new KnowledgeSource(store, folder, builds, choice.Time, context.Vectors())
        {
            Gate = new GateSettings(settings.Questions, settings.Approvals),
            TellsSnapshot = settings.TellsSnapshot,
        };
    }

    private (SnapshotStore Store, ArticleFolder Articles) Places(SourceChoice choice)
    {
        var settings = context.Settings();
        var store = new SnapshotStore(StoreFolder(choice), _surroundings.Time, settings.Keep);
        ArchiveOpener.TakeBack(store, _surroundings);
        return (
            store,
            new ArticleFolder(choice.Articles is { } articles ? _surroundings.Resolve(articles) : settings.Articles));
    }

    private Snapshot OpenLive(string directory)
    {
        var full = _surroundings.Resolve(directory);
        ArchiveOpener.TakeBack(new SnapshotStore(full, _surroundings.Time), _surroundings);
        return (Directory.Exists(full) ? new SnapshotStore(full, _surroundings.Time).OpenLive() : null)
            ?? throw new UsageException($"There is no snapshot in '{directory}'. Build one with: fanbot build --articles DIR --store {directory}");
    }

    private async Task WarnAsync(BuildOutcome outcome)
    {
        foreach (var line in BuildText.Problems(outcome))
        {
            await _surroundings.Error.WriteLineAsync(line).ConfigureAwait(false);
        }
    }

    private static Exception Refusal(BuildRefused refused) => refused.Reason switch
    {
        BuildRefusal.NoFolder or BuildRefusal.NoArticles => new UsageException(refused.Message),
        _ => new StoreException(StoreFault.Busy, refused.Message),
    };
}
