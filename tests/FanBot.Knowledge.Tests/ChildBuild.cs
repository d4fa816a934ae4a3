using System.Diagnostics;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Tests.Storage;

namespace FanBot.Knowledge.Tests;

/// <summary>
/// A build in a process of its own, for tests of what happens when it is killed. The child runs up to a given article,
/// says so, and waits there for its end.
/// </summary>
internal static class ChildBuild
{
    public const string Verb = "build-and-wait";

    private const string Reached = "reached";

    /// <summary>What the child does.</summary>
    public static async Task<int> RunAsync(string articles, string store, string at)
    {
        var rules = new FakeRules();
        var builder = new SnapshotBuilder(new SnapshotStore(store, TimeProvider.System), rules.Rules with
        {
            Extract = (document, hash, show) => document.Path == at ? Wait(rules) : rules.Rules.Extract(document, hash, show),
        });
        await builder.BuildAsync(new ArticleFolder(articles));
        return 0;
    }

    /// <summary>Starts a build and returns once it stands before the article.</summary>
    public static async Task<Process> StartAsync(string articles, string store, string at)
    {
        var child = Child.Start(Verb, articles, store, at);
        Assert.Equal(Reached, await child.StandardOutput.ReadLineAsync());
        return child;
    }

    private static Knowledge.Extraction.ExtractedArticle Wait(FakeRules rules)
    {
        Console.WriteLine(Reached);
        // Ends only when the parent closes the pipe, should it die before it kills us.
        Console.In.ReadToEnd();
        throw new OperationCanceledException($"{rules} was not meant to go on.");
    }
}
