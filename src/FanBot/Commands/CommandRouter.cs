using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Commands;

/// <summary>Finds what answers an interaction, whichever way it came in.</summary>
internal sealed class CommandRouter
{
    private readonly string _nothing = "There are no commands yet.";

    /// <summary>The reply to an interaction. Whatever it throws is caught at the boundary that calls it.</summary>
    public Task<Reply> HandleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        Task.FromResult<Reply>(interaction is PingInteraction ? new PongReply() : new MessageReply(Message.Of(_nothing)));
}
