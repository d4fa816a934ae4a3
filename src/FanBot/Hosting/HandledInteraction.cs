using FanBot.Discord.Replies;

namespace FanBot.Hosting;

/// <summary>What the boundary made of an interaction.</summary>
/// <param name="Reply">What Discord is sent.</param>
/// <param name="Later">
/// For a deferred reply its work, for a message what is added to it, or null. Whoever sends the reply starts it once Discord has the reply, or disposes it
/// where Discord never gets one.
/// </param>
internal readonly record struct HandledInteraction(Reply Reply, DeferredStart? Later = null)
{
    /// <summary>The reply as it is sent, where that is known already; else null.</summary>
    public byte[]? Json { get; init; }
}
