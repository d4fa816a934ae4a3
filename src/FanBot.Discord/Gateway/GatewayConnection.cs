using System.Net.WebSockets;

namespace FanBot.Discord.Gateway;

/// <summary>One connection, from hello to its end: starts or resumes the session, beats, listens.</summary>
/// <param name="socket">Connected; aborted and disposed by this.</param>
/// <param name="encrypted">Whether the connection is encrypted.</param>
/// <param name="context">What outlives the connection.</param>
internal sealed class GatewayConnection(WebSocket socket, bool encrypted, GatewayContext context) : IDisposable
{
    private const int MostInARow = 64;

    private static readonly TimeSpan PresencePause = TimeSpan.FromSeconds(5);

    private readonly GatewayWriter _writer = new(socket, context.Options.SendTimeout, context.Time);
    private readonly MessageReader _reader = new(socket, context.Options.Compress, context.Options.LargestMessage, context.Logger);
    private readonly SendBudget _budget = new(context.Time);
    private readonly TaskCompletionSource<TimeSpan> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _resumeSent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _served = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Heart? _heart;
    private long _servedSince;

    private GatewayOptions Options => context.Options;

    /// <summary>Lives until the connection ends or the bot stops.</summary>
    /// <returns>How it ended; it does not throw.</returns>
    public async Task<Ending> RunAsync(CancellationToken stop)
    {
        using var over = new CancellationTokenSource();
        var stopped = new TaskCompletionSource<Ending>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = stop.Register(() => stopped.TrySetResult(new Ending(EndingKind.Stopped)));

        // Each ends with what it found, or when the connection is over. Presence has no opinion.
        _heart = new Heart(_writer, _budget, context.Session, context.Time, context.Jitter);
        var listening = ListenAsync(over.Token);
        var beating = BeatAsync(_heart, over.Token);
        var waiting = WaitForAnswerAsync(over.Token);
        var showing = ShowPresenceAsync(over.Token);

        var closing = Task.FromResult(true);
        var ending = await (await Task.WhenAny(listening, beating, waiting, stopped.Task).ConfigureAwait(false)).ConfigureAwait(false);
        if (ending.Kind == EndingKind.Stopped)
        {
            // The answer is waited for, lest the close be lost with the connection.
            await _writer.CloseAsync(CloseCodes.Leaving, Options.CloseTimeout).ConfigureAwait(false);
            await Quietly(listening.WaitAsync(Options.CloseTimeout, context.Time, CancellationToken.None)).ConfigureAwait(false);
        }
        else if (ending.Kind is EndingKind.Closed)
        {
            // Not awaited yet: having answered, the WebSocket of .NET waits a second for Discord to hang up.
            closing = _writer.CloseAsync(CloseCodes.ComingBack, Options.CloseTimeout);
        }
        else if (ending.Kind is not EndingKind.Dropped)
        {
            await _writer.CloseAsync(CloseCodes.ComingBack, Options.CloseTimeout).ConfigureAwait(false);
        }

        await over.CancelAsync().ConfigureAwait(false);
        socket.Abort();
        await Quietly(Task.WhenAll(listening, beating, waiting, showing, closing)).ConfigureAwait(false);
        return ending with
        {
            Served = _served.Task.IsCompleted ? context.Time.GetElapsedTime(_servedSince) : null,
            ResumeSent = _resumeSent.Task.IsCompleted,
        };
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
        socket.Dispose();
    }

    private async Task<Ending> ListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            for (var received = 1; ; received++)
            {
                if (received % MostInARow == 0)
                {
                    // In a flood every message is there at once, and the thread that brings them may have others to serve.
                    await Task.Yield();
                }

                if (await _reader.ReceiveAsync(cancellationToken).ConfigureAwait(false) is { } kind)
                {
                    return new Ending(kind, kind == EndingKind.Closed ? (int?)socket.CloseStatus : null);
                }

                while (_reader.TryNext(out var message))
                {
                    if (message.Op == GatewayOp.Dispatch)
                    {
                        context.Dispatcher.Take(message, encrypted);
                        NoteServed();
                    }
                    else if (await ControlAsync(message, cancellationToken).ConfigureAwait(false) is { } ending)
                    {
                        return ending;
                    }
                }
            }
        }
        catch (Exception lost) when (
            lost is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // Said below.
        }

        return new Ending(EndingKind.Dropped);
    }

    private async ValueTask<Ending?> ControlAsync(Envelope message, CancellationToken cancellationToken)
    {
        switch (message.Op)
        {
            case GatewayOp.HeartbeatAck:
                _heart!.Acknowledge();
                return null;
            case GatewayOp.Heartbeat:
                await _heart!.BeatNowAsync(cancellationToken).ConfigureAwait(false);
                return null;
            case GatewayOp.Hello when !_hello.Task.IsCompleted:
                return await GreetAsync(message, cancellationToken).ConfigureAwait(false);
            case GatewayOp.Reconnect:
                return new Ending(EndingKind.ReconnectAsked);
            case GatewayOp.InvalidSession:
                return new Ending(message.Data.Span.SequenceEqual("true"u8) ? EndingKind.SessionInterrupted : EndingKind.SessionInvalid);
            default:
                return null;
        }
    }

    private async ValueTask<Ending?> GreetAsync(Envelope hello, CancellationToken cancellationToken)
    {
        if (HelloReader.Interval(hello.Data.Span) is not { } interval)
        {
            return new Ending(EndingKind.Unreadable);
        }

        _hello.SetResult(interval);
        _budget.TryTake(out _);
        var session = context.Session;
        if (session is { Id: { } id, Sequence: { } sequence })
        {
            await _writer.SendAsync(OutgoingPayloads.Resume(Options.Token, id, sequence), cancellationToken).ConfigureAwait(false);
            _resumeSent.SetResult();
        }
        else
        {
            session.Drop();
            session.Presence = context.Presence.Current.Text;
            context.Addresses.Identifying();
            await _writer.SendAsync(OutgoingPayloads.Identify(Options.Token, session.Presence), cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    private async Task<Ending> BeatAsync(Heart heart, CancellationToken cancellationToken)
    {
        TimeSpan interval;
        try
        {
            interval = await _hello.Task.WaitAsync(Options.HelloTimeout, context.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new Ending(EndingKind.NoHello);
        }

        await heart.BeatAsync(interval, cancellationToken).ConfigureAwait(false);
        return new Ending(EndingKind.MissedAck);
    }

    // An identify has no such limit: while Discord is in trouble but acknowledges heartbeats, the session comes late.
    private async Task<Ending> WaitForAnswerAsync(CancellationToken cancellationToken)
    {
        await _resumeSent.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _served.Task.WaitAsync(Options.ResumeTimeout, context.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new Ending(EndingKind.ResumeUnanswered);
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, cancellationToken).ConfigureAwait(false);
        return default;
    }

    private async Task ShowPresenceAsync(CancellationToken cancellationToken)
    {
        await _served.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        var session = context.Session;
        var (shown, known) = (session.Presence, !session.PresenceInDoubt);
        while (true)
        {
            var (text, changed) = context.Presence.Current;
            if (known && text == shown)
            {
                await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (!_budget.TryTake(out var wait))
            {
                await Task.Delay(wait, context.Time, cancellationToken).ConfigureAwait(false);
            }
            else if (await _writer.SendAsync(OutgoingPayloads.Presence(text), cancellationToken).ConfigureAwait(false))
            {
                (shown, known, session.PresenceInDoubt) = (text, true, true);
                await Task.Delay(PresencePause, context.Time, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                return;
            }
        }
    }

    private void NoteServed()
    {
        if (!_served.Task.IsCompleted)
        {
            _servedSince = context.Time.GetTimestamp();
            _served.SetResult();
        }
    }

    private static async Task Quietly(Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
