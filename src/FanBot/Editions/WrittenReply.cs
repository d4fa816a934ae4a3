using FanBot.Discord.Replies;

namespace FanBot.Editions;

/// <summary>A reply that was given before.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Json">As it is sent.</param>
/// <param name="Missed">What was asked in vain, or null.</param>
internal sealed record WrittenReply(Reply Reply, byte[] Json, Missed? Missed = null);
