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
    private volatile ReloadResult? _last;

    /// <summary>What the last reload of this process came to, or null.</summary>
    public ReloadResult? Last => _last;

    /// <summary>A deferred reply whose work is the reload; a sentence where one is running.</summary>
    public Reply Start() => Volatile.Read(ref _running) == 1 ? Sentence.Privately(Busy) : new DeferredReply(Ephemeral: true, RunAsync);

    private const string Busy = "A reload is running already. Please wait until it has ended.";

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
            var progress = new LatestProgress();
            var build = Task.Run(() => loader.BuildAsync(progress, cancellationToken), cancellationToken);
            await ShowProgressAsync(editor, build, progress, cancellationToken).ConfigureAwait(false);
            _last = await build.ConfigureAwait(false);
            if (_last.Outcome is BuildRefused refused)
            {
                Log.NotBuilt(logger, refused.Message);
            }
            else
            {
                Log.Reloaded(logger, _last.Outcome is BuildReport { Published: true }, _last.Outcome.Problems.Count);
            }

            return ReloadMessage.Of(_last);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Message.Of("The bot is being stopped, so the reload was given up. What was live stays live.");
        }
        catch (StoreException failed)
        {
            Log.ReloadFailed(logger, failed);
            return Message.Of($"The reload failed, and what was live stays live. {Markdown.Escape(failed.Message)}");
        }
    }

    private async Task ShowProgressAsync(IReplyEditor editor, Task build, LatestProgress progress, CancellationToken cancellationToken)
    {
        var shown = "";
        while (!build.IsCompleted)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(build, Task.Delay(BetweenEdits, time, ended.Token)).ConfigureAwait(false);
            await ended.CancelAsync().ConfigureAwait(false);
            if (!build.IsCompleted && progress.Latest is { } latest && ReloadMessage.Progress(latest) is var text && text != shown)
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

    /// <summary>Keeps the newest report; a build reports from many threads.</summary>
    private sealed class LatestProgress : IProgress<BuildProgress>
    {
        private readonly Lock _gate = new();
        private BuildProgress? _latest;

        public BuildProgress? Latest
        {
            get
            {
                lock (_gate)
                {
                    return _latest;
                }
            }
        }

        public void Report(BuildProgress value)
        {
            lock (_gate)
            {
                _latest = value;
            }
        }
    }
}
