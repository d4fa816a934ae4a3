using FanBot.Discord;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands.Moderating;

/// <summary>Tells in a deferred reply how far the work is. Work is not given up because Discord does not take an edit.</summary>
/// <param name="editor">Changes the reply.</param>
/// <param name="logger">Is told of edits that are not taken.</param>
internal sealed class ReplyNews(IReplyEditor editor, ILogger logger)
{
    /// <summary>Replaces what stands there.</summary>
    public async Task TellAsync(Message message, CancellationToken cancellationToken)
    {
        try
        {
            await editor.EditAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (DiscordException refused)
        {
            Log.NewsNotTaken(logger, refused.Fault);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The work is cancelled by the same token, and says so.
        }
    }
}
