using System.Diagnostics;

namespace FanBot.Tests.Running;

/// <summary>This assembly as a process of its own, for what a test must be able to kill.</summary>
internal static class Child
{
    /// <summary>The entry of the child; the test runner never comes here.</summary>
    public static Task<int> Main(string[] args) => args switch
    {
        [ChildModerator.Verb, var folder] => ChildModerator.RunAsync(folder),
        _ => Task.FromResult(2),
    };

    /// <summary>Starts a child, all its streams open to the test.</summary>
    public static Process Start(params ReadOnlySpan<string> args) => Process.Start(new ProcessStartInfo(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(Child).Assembly.Location, .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
    })!;
}
