using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A folder of articles, built into a store of its own and asked: the whole pipeline, as every test of whole answers needs it.</summary>
internal static class AskedArticles
{
    /// <summary>Builds the articles and asks.</summary>
    /// <param name="articles">The folder of the articles.</param>
    /// <param name="store">Where the store is made.</param>
    /// <param name="clock">Tells which day is today.</param>
    /// <param name="ask">Is given what came of the build, and what answers.</param>
    public static async Task<T> AskAsync<T>(string articles, string store, TimeProvider clock, Func<BuildOutcome, Answerer, T> ask)
    {
        var snapshots = new SnapshotStore(store, clock);
        var outcome = await new SnapshotBuilder(snapshots).BuildAsync(new ArticleFolder(articles));
        using var snapshot = snapshots.OpenLive()!;
        return ask(outcome, new Answerer(snapshot, clock));
    }
}
