using System.Threading.Channels;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>
/// Does what deferred replies put off and what is added to messages, a few at once. When the bot stops, work may end for a while, then
/// it is cancelled.
/// </summary>
internal sealed class DeferredWork(ReplyEditorFactory editors, TimeProvider time, ILogger<DeferredWork> logger) : BackgroundService
{
    /// <summary>Work that waits or runs, at most.</summary>
    public const int Capacity = 16;

    /// <summary>Places that additions leave free: a message is whole without, a deferred reply is not.</summary>
    public const int KeptFree = Capacity / 2;

    private const int Workers = 4;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastWord = TimeSpan.FromSeconds(3);

    private readonly Channel<Job> _jobs = Channel.CreateBounded<Job>(Capacity);
    private readonly SemaphoreSlim _places = new(Capacity);
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Takes a place for the work of a reply, before the reply is sent.</summary>
    /// <returns>Null where there is none left.</returns>
    public DeferredStart? Reserve(Interaction interaction, DeferredReply reply) => Reserve(new Job(interaction, reply.Work, IsAddition: false));

    /// <summary>Takes a place for what is added to a message.</summary>
    /// <returns>Null where nothing is to be added, or there is too much to do.</returns>
    public DeferredStart? Reserve(Interaction interaction, MessageReply reply) =>
        reply.Then is { } then && _places.CurrentCount > KeptFree ? Reserve(new Job(interaction, then, IsAddition: true)) : null;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _jobs.Writer.TryComplete();
        using var grace = new CancellationTokenSource(Grace, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(grace.Token, cancellationToken);
        await using var cutShort = either.Token.Register(() => _ = _stop.CancelAsync()).ConfigureAwait(false);
        if (ExecuteTask is { } running)
        {
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _stop.Dispose();
        _places.Dispose();
        base.Dispose();
    }

    /// <summary>Ends when the queue is closed and empty, which is at <see cref="StopAsync"/>.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => ServeAsync()));

    private DeferredStart? Reserve(Job job) => _places.Wait(0) ? new DeferredStart(() => Queue(job), () => _places.Release()) : null;

    private void Queue(Job job)
    {
        // The channel has room for every place, so only a closed one refuses.
        if (!_jobs.Writer.TryWrite(job))
        {
            _places.Release();
            Log.WorkStopped(logger, job.Interaction.Id, InteractionText.Name(job.Interaction));
        }
    }

    private async Task ServeAsync()
    {
        await foreach (var job in _jobs.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            await RunAsync(job).ConfigureAwait(false);
            _places.Release();
        }
    }

    private async Task RunAsync(Job job)
    {
        var interaction = job.Interaction;
        try
        {
            _stop.Token.ThrowIfCancellationRequested();
            await Task.Run(() => job.Work(editors(interaction), _stop.Token), _stop.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (job.IsAddition)
        {
            Log.AdditionFailed(logger, interaction.Id, InteractionText.Name(interaction), FaultText.Of(exception));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            Log.WorkStopped(logger, interaction.Id, InteractionText.Name(interaction));
            await TellAsync(interaction, Sentences.Stopped).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var reference = Reference.Next();
            Log.WorkFailed(
                logger, reference, interaction.Id, InteractionText.Name(interaction), interaction.Member?.Id, interaction.GuildId, FaultText.Of(exception));
            await TellAsync(interaction, Sentences.Failed(reference)).ConfigureAwait(false);
        }
    }

    private async Task TellAsync(Interaction interaction, Message message)
    {
        try
        {
            using var patience = new CancellationTokenSource(LastWord, time);
            await editors(interaction).EditAsync(message, patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.EditFailed(logger, interaction.Id, FaultText.Of(exception));
        }
    }

    private sealed record Job(Interaction Interaction, Func<IReplyEditor, CancellationToken, Task> Work, bool IsAddition);
}
