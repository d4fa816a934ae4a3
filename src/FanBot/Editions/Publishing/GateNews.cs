using FanBot.State.Publishing;
using Microsoft.Extensions.Logging;

namespace FanBot.Editions.Publishing;

/// <summary>Tells the log why a snapshot was kept aside.</summary>
internal static class GateNews
{
    // The first ones tell what kind of trouble it is, and moderators read all of them.
    private const int Most = 10;

    /// <summary>Writes a line for each of the first reasons.</summary>
    public static void Write(ILogger logger, Candidate candidate)
    {
        Log.KeptAside(logger, candidate.Snapshot, candidate.Concerns.Count);
        foreach (var concern in candidate.Concerns.Take(Most))
        {
            var line = ConcernLines.Of(concern);
            Log.Concern(logger, line);
        }
    }
}
