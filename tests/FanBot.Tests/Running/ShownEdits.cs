using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Tests.Running;

/// <summary>Keeps every message that a deferred reply was changed to, and its drawing.</summary>
internal sealed class ShownEdits : IReplyEditor
{
    public List<Message> Messages { get; } = [];

    public List<string> Shown { get; } = [];

    public Task EditAsync(Message message, CancellationToken cancellationToken)
    {
        Messages.Add(message);
        Shown.Add(DrawnReply.OfMessage(ReplyWriter.Write(message)));
        return Task.CompletedTask;
    }
}
