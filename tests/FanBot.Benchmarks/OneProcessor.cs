using System.Diagnostics;

namespace FanBot.Benchmarks;

/// <summary>
/// Runs a benchmark again in a process whose runtime believes in one processor, so that the Discord in it takes one answer
/// after the other. One that answers from many threads keeps the bot's threads from ever falling asleep, and so hides what
/// it costs to wake them: two thirds of all, in a bot that wakes a thread for every step.
/// </summary>
internal static class OneProcessor
{
    /// <summary>What tells the runtime.</summary>
    public const string Setting = "DOTNET_PROCESSOR_COUNT";

    /// <summary>Whether this process is the one.</summary>
    public static bool IsHere => Environment.GetEnvironmentVariable(Setting) == "1";

    /// <summary>Runs this program with the same arguments.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        string[] same = ["exec", typeof(OneProcessor).Assembly.Location, .. args];
        using var again = Process.Start(new ProcessStartInfo("dotnet", same) { Environment = { [Setting] = "1" } })!;
        await again.WaitForExitAsync();
        return again.ExitCode;
    }
}
