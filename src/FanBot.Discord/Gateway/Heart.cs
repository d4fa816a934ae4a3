namespace FanBot.Discord.Gateway;

/// <summary>Keeps one connection alive, and notices when it is not.</summary>
internal sealed class Heart(GatewayWriter writer, SendBudget budget, GatewaySession session, TimeProvider time, Func<double> jitter)
{
    private bool _acknowledged = true;

    /// <summary>Discord has heard the heartbeat.</summary>
    public void Acknowledge() => Volatile.Write(ref _acknowledged, true);

    /// <summary>Beats once more, because Discord asked for it.</summary>
    public Task BeatNowAsync(CancellationToken cancellationToken) =>
        budget.TryTake(out _) ? SendAsync(cancellationToken) : Task.CompletedTask;

    /// <summary>Beats until a beat is due while the one before was not acknowledged.</summary>
    /// <param name="interval">As Discord asked for.</param>
    /// <param name="cancellationToken">The connection is over.</param>
    public async Task BeatAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        // Not all bots at the same moment after they lost their connections together.
        await Task.Delay(interval * jitter(), time, cancellationToken).ConfigureAwait(false);
        while (Volatile.Read(ref _acknowledged))
        {
            Volatile.Write(ref _acknowledged, false);
            budget.TakeHeartbeat();
            await SendAsync(cancellationToken).ConfigureAwait(false);
            await Task.Delay(interval, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<bool> SendAsync(CancellationToken cancellationToken) => writer.SendAsync(OutgoingPayloads.Heartbeat(session.Sequence), cancellationToken);
}
