using FanBot.Discord.Messages;

namespace FanBot.Discord.Replies;

/// <summary>Replaces the message on which a button was pressed; only for components.</summary>
/// <param name="Message">What stands there then; it stays as public or private as it was.</param>
public sealed record UpdateReply(Message Message) : Reply;
