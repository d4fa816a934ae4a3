using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>A new message.</summary>
/// <param name="Message">The message.</param>
public sealed record MessageReply(Message Message) : Reply
{
    /// <summary>
    /// What is added once the message stands, such as a picture; null for nothing. It is started when Discord has the message, and
    /// cancelled when the bot stops. The message is whole without it: where it fails, or there is no time for it, nobody is told.
    /// </summary>
    public Func<IReplyEditor, CancellationToken, Task>? Then { get; init; }
}
