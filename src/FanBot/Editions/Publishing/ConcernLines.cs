using FanBot.Printing;
using FanBot.State.Publishing;

namespace FanBot.Editions.Publishing;

/// <summary>Says in a line why a snapshot did not go live by itself; plain text.</summary>
internal static class ConcernLines
{
    /// <summary>The line.</summary>
    public static string Of(Concern concern) => PlainText.OneLine(concern.Kind switch
    {
        ConcernKind.Question => $"\u201C{concern.Subject}\u201D is no longer answered as expected. Was: {concern.Was} Becomes: {concern.Becomes}",
        ConcernKind.Questions => $"The golden questions cannot be asked. {concern.Subject}",
        ConcernKind.Quotes => $"{concern.Subject} did not stand in the article, letter for letter; this is a fault of FanBot\u2019s.",
        ConcernKind.Smaller => $"More than half of the articles are gone: {concern.Was} before, {concern.Becomes} now.",
        ConcernKind.ShowGone => $"The show {concern.Subject} is gone, with {concern.Was}.",
        ConcernKind.RolledBack => "A moderator went back from this, or from what led to it, and it would undo that"
            + (concern.Was is { } why ? $". The reason then: {why}" : "."),
        ConcernKind.Approvals => "A second moderator has to agree before it goes live.",
        _ => concern.Subject,
    });
}
