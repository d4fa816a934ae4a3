using System.Diagnostics;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Tests.Storage;

namespace FanBot.Knowledge.Tests;

/// <summary>
/// A build in a process of its own, for tests of what happens when it is killed. The child runs up to a given article,
/// says so, and waits there for its end.
/// </summary>
internal static class ChildBuild
{
    private const string Verb = "build-and-wait";
    private const string Reached = "reached";

    /// <summary>The entry of the child; the test runner never comes here.</summary>
    public static async Task<int> Main(string[] args)
    {
        if (args is not [Verb, var articles, var store, var at])
        {
            return 2;
        }

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
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(ChildBuild).Assembly.Location, Verb, articles, store, at])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        var child = Process.Start(start)!;
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
