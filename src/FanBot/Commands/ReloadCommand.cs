using FanBot.Discord;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands;

/// <summary><c>/knowledge reload</c>: lets the articles be read again, one at a time, and shows how it goes.</summary>
/// <param name="reloader">Reads them.</param>
/// <param name="logger">The reloader's: whatever is logged of a reload stands under one name.</param>
internal sealed class ReloadCommand(Reloader reloader, ILogger<Reloader> logger)
{
    private const string Busy = "The articles are being read already. Please wait until that has ended; `/knowledge status` tells how far it is.";

    private int _running;

    /// <summary>A deferred reply whose work is the reload; a sentence where the articles are being read.</summary>
    public Reply Start() =>
        Volatile.Read(ref _running) == 1 || reloader.IsBuilding ? Sentence.Privately(Busy) : new DeferredReply(Ephemeral: true, RunAsync);

    private async Task RunAsync(IReplyEditor editor, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
        {
            await editor.EditAsync(Message.Of(Busy), cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            var message = await ReloadAsync(editor, cancellationToken).ConfigureAwait(false);

            // What was done is told also while the bot stops.
            await TryEditAsync(editor, message, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    private async Task<Message> ReloadAsync(IReplyEditor editor, CancellationToken cancellationToken)
    {
        var shown = "";
        try
        {
            return ReloadMessage.Of(await reloader.RunAsync(ShowAsync, cancellationToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Message.Of("The bot is being stopped, so the reload was given up. What was live stays live.");
        }
        catch (StoreException failed)
        {
            return Message.Of($"The reload failed, and what was live stays live. {HostText.Of(failed)}");
        }

        async Task ShowAsync(BuildProgress progress)
        {
            if (ReloadMessage.Progress(progress) is var text && text != shown)
            {
                shown = text;
                await TryEditAsync(editor, Message.Of(text), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A reload is not given up because Discord does not take an edit.</summary>
    private async Task TryEditAsync(IReplyEditor editor, Message message, CancellationToken cancellationToken)
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
            // The build is cancelled by the same token, and says so.
        }
    }
}
