namespace FanBot.Hosting;

/// <summary>
/// Keeps a pattern that runs away on some text from keeping the bot busy for ever: it fails instead, and that text alone
/// is left out.
/// </summary>
internal static class PatternGuard
{
    // Where .NET looks for the time that a match may take at most, when its pattern names none.
    private const string Setting = "REGEX_DEFAULT_MATCH_TIMEOUT";

    // A sentence takes far less than a millisecond, but a search through the largest file some seconds on a busy machine.
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    /// <summary>Sets the limit for this process; to be called before any pattern is used.</summary>
    public static void Set() => AppDomain.CurrentDomain.SetData(Setting, Most);
}
