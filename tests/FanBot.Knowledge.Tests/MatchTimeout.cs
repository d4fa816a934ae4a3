using System.Runtime.CompilerServices;

namespace FanBot.Knowledge.Tests;

/// <summary>A pattern that runs away fails its test instead of keeping the run busy for ever.</summary>
internal static class MatchTimeout
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    [ModuleInitializer]
    internal static void Set() => AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", Most);
}
