namespace FanBot.Discord.Replies;

/// <summary>"Thinking…" at once, and the message later, by edits.</summary>
/// <param name="Ephemeral">Whether only the member who asked sees it.</param>
/// <param name="Work">
/// What comes later. It is started when Discord has the first answer, has some 15 minutes in which it can edit, is
/// cancelled when the bot stops, and must not throw for what it can say in a message.
/// </param>
public sealed record DeferredReply(bool Ephemeral, Func<IReplyEditor, CancellationToken, Task> Work) : Reply;
