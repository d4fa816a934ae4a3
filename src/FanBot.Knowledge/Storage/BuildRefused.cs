namespace FanBot.Knowledge.Storage;

/// <summary>A build that published nothing. What was live stays live.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Message">Why and what to do, as sentences.</param>
public sealed record BuildRefused(BuildRefusal Reason, string Message) : BuildOutcome
{
    /// <summary>Number of files that could be articles and were left out.</summary>
    public int LeftOut { get; init; }
}
