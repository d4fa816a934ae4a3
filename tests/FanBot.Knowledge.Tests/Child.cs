using System.Diagnostics;
using FanBot.Knowledge.Tests.Properties;

namespace FanBot.Knowledge.Tests;

/// <summary>This assembly as a process of its own, for what a test must be able to kill, or to see die.</summary>
internal static class Child
{
    /// <summary>The entry of the child; the test runner never comes here.</summary>
    public static Task<int> Main(string[] args) => args switch
    {
        [ChildBuild.Verb, var articles, var store, var at] => ChildBuild.RunAsync(articles, store, at),
        [EveryQuestion.Verb] => EveryQuestion.RunAsync(),
        _ => Task.FromResult(2),
    };

    /// <summary>Starts a child, all its streams open to the test.</summary>
    public static Process Start(params ReadOnlySpan<string> args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(Child).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }
}
