using FanBot.Discord.Replies;

namespace FanBot.Live;

/// <summary>A reply that was given before.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Json">As it is sent.</param>
internal sealed record WrittenReply(Reply Reply, byte[] Json);
