using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>A new message.</summary>
/// <param name="Message">The message.</param>
public sealed record MessageReply(Message Message) : Reply;
