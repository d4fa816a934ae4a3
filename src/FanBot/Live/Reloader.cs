using FanBot.Discord;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Live;

/// <summary>Reads the articles again on a moderator's command, one at a time, and tells how it goes.</summary>
internal sealed class Reloader(KnowledgeLoader loader, TimeProvider time, ILogger<Reloader> logger)
{
    // Discord takes five edits in some seconds; a person reads fewer.
    private static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(2);

    private int _running;

    /// <summary>A deferred reply whose work is the reload; a sentence where the articles are being read.</summary>
    public Reply Start() => Volatile.Read(ref _running) == 1 || loader.IsBuilding ? Sentence.Privately(Busy) : new DeferredReply(Ephemeral: true, RunAsync);

    private const string Busy = "The articles are being read already. Please wait until that has ended; `/knowledge status` tells how far it is.";

    private async Task RunAsync(IReplyEditor editor, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
        {
            await editor.EditAsync(Message.Of(Busy), cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            var message = await BuildAsync(editor, cancellationToken).ConfigureAwait(false);

            // What was done is told also while the bot stops.
            await TryEditAsync(editor, message, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    private async Task<Message> BuildAsync(IReplyEditor editor, CancellationToken cancellationToken)
    {
        try
        {
            var build = Task.Run(() => loader.BuildAsync(cancellationToken), cancellationToken);
            await ShowProgressAsync(editor, build, cancellationToken).ConfigureAwait(false);
            var result = await build.ConfigureAwait(false);
            if (result.Outcome is BuildRefused refused)
            {
                Log.NotBuilt(logger, refused.Message);
                BuildNews.Write(logger, refused.Problems);
            }
            else
            {
                Log.Reloaded(logger, result.Outcome is BuildReport { Published: true }, result.Outcome.Problems.Count);
            }

            return ReloadMessage.Of(result);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Message.Of("The bot is being stopped, so the reload was given up. What was live stays live.");
        }
        catch (StoreException failed)
        {
            Log.ReloadFailed(logger, failed);
            return Message.Of($"The reload failed, and what was live stays live. {HostText.Of(failed)}");
        }
    }

    private async Task ShowProgressAsync(IReplyEditor editor, Task build, CancellationToken cancellationToken)
    {
        var shown = "";
        while (!build.IsCompleted)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(build, Task.Delay(BetweenEdits, time, ended.Token)).ConfigureAwait(false);
            await ended.CancelAsync().ConfigureAwait(false);
            if (!build.IsCompleted && loader.Running is { } latest && ReloadMessage.Progress(latest) is var text && text != shown)
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
