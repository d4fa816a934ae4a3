using FanBot.Discord.Messages;
using FanBot.Editions;
using FanBot.Printing;

namespace FanBot.Hosting;

/// <summary>What the bot is seen to watch on Discord.</summary>
internal static class PresenceText
{
    // What Discord shows of an activity.
    private const int Longest = 128;

    /// <summary>Its show, or how many it knows; null where there is none yet.</summary>
    public static string? Of(LiveKnowledge live)
    {
        using var reading = live.Read();
        var shows = reading?.Edition.Snapshot.Shows() ?? [];
        return shows.Count switch
        {
            0 => null,
            1 => Shorten.Words(PlainText.OneLine(shows[0].Name), Longest),
            var count => Counted.Of(count, "show"),
        };
    }
}
