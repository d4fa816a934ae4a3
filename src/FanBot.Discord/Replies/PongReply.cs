namespace FanBot.Discord.Replies;

/// <summary>Answers a ping.</summary>
public sealed record PongReply : Reply;
