using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Discord.Rest;

/// <summary>Changes the reply to one interaction through Discord's HTTP API.</summary>
/// <param name="rest">Discord.</param>
/// <param name="applicationId">The application that was asked.</param>
/// <param name="token">The interaction's token.</param>
public sealed class RestReplyEditor(DiscordRest rest, Snowflake applicationId, InteractionToken token) : IReplyEditor
{
    private volatile bool _stands;

    /// <inheritdoc/>
    public async Task EditAsync(Message message, CancellationToken cancellationToken)
    {
        // The first edit can overtake the answer that it edits. A later one cannot: a 404 then means that the message is gone.
        await rest.EditReplyAsync(applicationId, token, message, mayBeEarly: !_stands, cancellationToken).ConfigureAwait(false);
        _stands = true;
    }

    /// <inheritdoc/>
    public async Task AttachAsync(Picture picture, CancellationToken cancellationToken)
    {
        await rest.AttachAsync(applicationId, token, picture, mayBeEarly: !_stands, cancellationToken).ConfigureAwait(false);
        _stands = true;
    }
}
