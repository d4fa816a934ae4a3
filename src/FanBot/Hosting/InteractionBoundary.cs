using System.Diagnostics.CodeAnalysis;
using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>
/// Where interactions come in, whichever way. What comes out is always a reply, in time: limits are kept, whatever a
/// command throws is caught, logged and told, and a command that hangs does not hold the answer back.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "The semaphore holds nothing to free, and a handler that hung may still come back to it.")]
internal sealed class InteractionBoundary(
    InteractionHandler handler,
    FloodGate flood,
    DeferredWork deferred,
    TimeProvider time,
    ILogger<InteractionBoundary> logger,
    KeptReplies? kept = null)
{
    /// <summary>How long a handler has. Discord waits 3 seconds, of which the ways there and back take some.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2.5);

    /// <summary>
    /// Handlers that run at once; the others wait for their turn, without a thread. Fewer than the threads that the pool
    /// makes without hesitation (FanBot.csproj), so that one is left to answer while these hang.
    /// </summary>
    public const int MostAtOnce = 24;

    private readonly SemaphoreSlim _turns = new(MostAtOnce);

    /// <summary>The reply to an interaction. Returns at once, whatever the interaction; one that was answered before is answered at once too.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: nobody waits for the reply any more.</exception>
    public ValueTask<HandledInteraction> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (flood.Count(interaction) is { } limit)
        {
            Log.Flooded(logger, interaction.Id, interaction.Member?.Id, interaction.GuildId);
            return new(new HandledInteraction(Sentences.Flooded(interaction, limit)));
        }

        return kept?.Invoke(interaction) is { } known
            ? new(new HandledInteraction(known.Reply, known.Reply is MessageReply said ? deferred.Reserve(interaction, said) : null) { Json = known.Json })
            : new(WorkOutAsync(interaction, cancellationToken));
    }

    private async Task<HandledInteraction> WorkOutAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var deadline = Task.Delay(Deadline, time, timer.Token);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = RunAsync(interaction, stop.Token);
        var first = await Task.WhenAny(work, deadline).ConfigureAwait(false);
        await timer.CancelAsync().ConfigureAwait(false);
        if (first == work)
        {
            stop.Dispose();
            return await ReplyAsync(interaction, work, cancellationToken).ConfigureAwait(false);
        }

        _ = AbandonAsync(interaction, work, stop);
        cancellationToken.ThrowIfCancellationRequested();
        Log.InteractionLate(logger, interaction.Id, InteractionText.Name(interaction), interaction.Member?.Id, interaction.GuildId);
        return new HandledInteraction(Sentences.Late(interaction));
    }

    private async Task<Reply> RunAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // On another thread of the pool: a handler may hang without ever giving its thread back.
            return await Task.Run(() => handler(interaction, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<HandledInteraction> ReplyAsync(Interaction interaction, Task<Reply> work, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await work.ConfigureAwait(false);
            if (reply is ModalReply && !ModalReply.Fits(interaction))
            {
                throw new InvalidOperationException("Discord opens forms only upon commands and buttons.");
            }

            if (reply is not DeferredReply later)
            {
                return new HandledInteraction(reply, reply is MessageReply said ? deferred.Reserve(interaction, said) : null);
            }

            if (deferred.Reserve(interaction, later) is { } start)
            {
                return new HandledInteraction(reply, start);
            }

            Log.WorkTurnedAway(logger, interaction.Id, InteractionText.Name(interaction));
            return new HandledInteraction(Sentences.Busy(interaction));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            var reference = Reference.Next();
            Log.InteractionFailed(
                logger, reference, interaction.Id, InteractionText.Name(interaction), interaction.Member?.Id, interaction.GuildId, FaultText.Of(exception));
            return new HandledInteraction(Sentences.Failed(interaction, reference));
        }
    }

    /// <summary>Tells a late handler to give up, and waits in the background for what becomes of it.</summary>
    private async Task AbandonAsync(Interaction interaction, Task work, CancellationTokenSource stop)
    {
        try
        {
            // What is called back on cancelling may hang as well; it runs on the pool.
            await Task.WhenAll(stop.CancelAsync(), work).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // That is what it was told to do.
        }
        catch (Exception exception)
        {
            Log.LateInteractionFailed(logger, interaction.Id, InteractionText.Name(interaction), FaultText.Of(exception));
        }
        finally
        {
            stop.Dispose();
        }
    }
}
