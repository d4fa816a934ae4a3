using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Gateway;

/// <summary>Keeps a bot connected to Discord's gateway: connects, comes back after every break, and says what came in.</summary>
/// <remarks>Source: Discord's documentation, "Gateway", "Gateway Events" and "Opcodes and Status Codes".</remarks>
public sealed class GatewayClient
{
    // After so many tries in a row, the address to resume at is held to be gone, and the session to be refused.
    private const int MostAtResumeUrl = 3;
    private const int MostResumesRefused = 5;

    // A connection that served as long as this makes good for those that failed before it.
    private static readonly TimeSpan Stable = TimeSpan.FromSeconds(30);

    // A session that is resumed and breaks off again and again is waited for this long at most, since people wait too.
    private const int MostFailuresWhileServed = 2;

    private readonly GatewayContext _context;
    private readonly Func<Uri, CancellationToken, Task<WebSocket>> _connect;
    private int _failures;
    private int _failedAtResumeUrl;
    private int _resumesRefused;

    /// <summary>A client; it does nothing until it runs.</summary>
    /// <param name="address">Asks Discord for the gateway's address, before each new session.</param>
    /// <param name="handlers">Who hears of what comes in.</param>
    /// <param name="options">The token and the limits.</param>
    /// <param name="time">The clock that everything is measured by.</param>
    /// <param name="logger">Hears of every connection made and lost.</param>
    public GatewayClient(
        Func<CancellationToken, Task<GatewayAddress>> address,
        GatewayHandlers handlers,
        GatewayOptions options,
        TimeProvider time,
        ILogger<GatewayClient> logger)
        : this(address, handlers, options, time, logger, Random.Shared.NextDouble, GatewaySocket.ConnectAsync)
    {
    }

    internal GatewayClient(
        Func<CancellationToken, Task<GatewayAddress>> address,
        GatewayHandlers handlers,
        GatewayOptions options,
        TimeProvider time,
        ILogger logger,
        Func<double> jitter,
        Func<Uri, CancellationToken, Task<WebSocket>> connect)
    {
        var session = new GatewaySession();
        var dispatcher = new EventDispatcher(session, handlers, logger);
        _context = new GatewayContext(
            options, session, new Presence(options.Presence), new AddressBook(address, time, logger), dispatcher, time, jitter, logger);
        _connect = connect;
    }

    private GatewaySession Session => _context.Session;

    /// <summary>Changes what the bot is shown to be watching, now or as soon as it is connected.</summary>
    /// <param name="text">At most 128 characters are shown; null for nothing.</param>
    public void SetPresence(string? text) => _context.Presence.Set(text);

    /// <summary>Connects, and stays connected. To be called once.</summary>
    /// <param name="cancellationToken">Ends it: the session is closed, and the bot is offline at once.</param>
    /// <returns>Done when it was ended.</returns>
    /// <exception cref="DiscordException">Discord refuses in a way that no other attempt can mend; the message says what to do.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                var ending = await ConnectOnceAsync(cancellationToken).ConfigureAwait(false);
                if (ending.Kind == EndingKind.Stopped)
                {
                    Log.GatewayLeft(_context.Logger);
                    return;
                }

                _context.Dispatcher.Lost();
                await PrepareForNextAsync(ending, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // As asked.
        }
    }

    private async Task<Ending> ConnectOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            var url = Session.CanResume ? WhereToResume() : await _context.Addresses.WhereToIdentifyAsync(cancellationToken).ConfigureAwait(false);
            if (await ConnectAsync(url, cancellationToken).ConfigureAwait(false) is { } socket)
            {
                using var connection = new GatewayConnection(socket, url.Scheme == "wss", _context);
                return await connection.RunAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (DiscordException failed) when (failed.Fault is DiscordFault.Unavailable or DiscordFault.RateLimited)
        {
            Log.AddressUnknown(_context.Logger, failed.Message);
        }

        return new Ending(EndingKind.NotConnected);
    }

    private Uri WhereToResume() =>
        (_failedAtResumeUrl < MostAtResumeUrl ? Session.ResumeUrl : null)
        ?? _context.Addresses.First
        ?? throw new InvalidOperationException("A session cannot begin without an address.");

    private async Task<WebSocket?> ConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_context.Options.ConnectTimeout, _context.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await _connect(GatewayUrl.Of(url, _context.Options.Compress), either.Token).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is WebSocketException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.NotConnected(_context.Logger, url.Host, deadline.IsCancellationRequested ? "no answer in time" : failed.GetBaseException().Message);
            return null;
        }
    }

    /// <summary>Decides with what to come back, and waits until then.</summary>
    private async Task PrepareForNextAsync(Ending ending, CancellationToken cancellationToken)
    {
        var verdict = ending.Verdict;
        if (verdict.Next == AfterConnection.Stop)
        {
            throw new DiscordException(verdict.Fault, verdict.Sentence);
        }

        var served = ending.Served is not null;
        _failedAtResumeUrl = served ? 0 : _failedAtResumeUrl + 1;
        _resumesRefused = served ? 0 : _resumesRefused + (ending.ResumeSent ? 1 : 0);
        if (verdict.Next == AfterConnection.Identify || _resumesRefused >= MostResumesRefused)
        {
            Session.Drop();
            (_failedAtResumeUrl, _resumesRefused) = (0, 0);
        }

        var pause = Pause(ending);
        Log.GatewayLost(
            _context.Logger,
            ending.Kind == EndingKind.ReconnectAsked ? LogLevel.Information : LogLevel.Warning,
            ending,
            Session.CanResume ? "resuming the session" : "starting a new session",
            (long)pause.TotalMilliseconds);
        await Task.Delay(pause, _context.Time, cancellationToken).ConfigureAwait(false);
    }

    private TimeSpan Pause(Ending ending)
    {
        if (ending.Served >= Stable)
        {
            _failures = 0;
        }
        else if (ending.Served is not null && Session.CanResume)
        {
            _failures = Math.Min(_failures, MostFailuresWhileServed);
        }

        var pause = ReconnectDelay.After(_failures++, _context.Jitter());

        // After a session was refused Discord wants some seconds of peace, and not the same for all.
        var peace = ending.Kind == EndingKind.SessionInvalid ? TimeSpan.FromSeconds(1 + (4 * _context.Jitter())) : TimeSpan.Zero;
        return pause > peace ? pause : peace;
    }
}
