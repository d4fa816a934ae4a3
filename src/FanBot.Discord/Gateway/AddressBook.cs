using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Gateway;

/// <summary>Knows the first address of the gateway, and when a new session may be started there.</summary>
internal sealed class AddressBook(Func<CancellationToken, Task<GatewayAddress>> ask, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly IdentifyGate _gate = new(time);
    private int _left;
    private DateTimeOffset _renewed;

    /// <summary>The first address, once it is known.</summary>
    public Uri? First { get; private set; }

    /// <summary>Waits until a session may be started.</summary>
    /// <returns>Where to connect for that.</returns>
    /// <exception cref="DiscordException">Discord does not tell the address, and none is known.</exception>
    public async Task<Uri> WhereToIdentifyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var first = await AskAsync(cancellationToken).ConfigureAwait(false);
            if (_left > 0)
            {
                if (_gate.Wait is var pause && pause > TimeSpan.Zero)
                {
                    Log.IdentifyWaits(logger, (long)pause.TotalMilliseconds);
                    await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
                }

                return first;
            }

            var wait = TimeSpan.FromTicks(Math.Clamp((_renewed - time.GetUtcNow()).Ticks, ShortestWait.Ticks, LongestWait.Ticks));
            Log.NoSessionsLeft(logger, (long)wait.TotalSeconds);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes that a session is being started.</summary>
    public void Identifying()
    {
        _left--;
        _gate.Passed();
    }

    // Asked before each new session, which is rare, since the number of those left is only known to Discord. Where it
    // cannot tell, the last answer serves.
    private async Task<Uri> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var address = await ask(cancellationToken).ConfigureAwait(false);
            if (!GatewayUrl.IsUsable(address.Url))
            {
                throw new DiscordException(
                    DiscordFault.Unavailable,
                    "The gateway's address is not one of a WebSocket. Check the address of Discord's API in the settings, and any proxy.");
            }

            _left = address.StartLimit.Remaining;
            _renewed = time.GetUtcNow() + address.StartLimit.ResetAfter;
            return First = address.Url;
        }
        catch (DiscordException failed) when (First is not null && failed.Fault is not DiscordFault.WrongToken)
        {
            Log.AddressNotRenewed(logger, failed.Message);
            if (_left <= 0 && time.GetUtcNow() >= _renewed)
            {
                // A new period has begun, of which nothing is known but that it has room.
                _left = 1;
            }

            return First;
        }
    }
}
