using System.Threading.Channels;
using FanBot.Discord;
using FanBot.Discord.Gateway;
using FanBot.Discord.Interactions;
using FanBot.Discord.Rest;
using FanBot.Live;
using FanBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>
/// Keeps the bot connected to Discord's gateway and answers what comes in. When the bot stops it goes offline first, and
/// then answers what is in flight.
/// </summary>
internal sealed class GatewayService : BackgroundService
{
    // Answers on their way at once; each waits for Discord most of its time.
    private const int Answerers = 64;

    // A burst is taken in at once and answered in turn. What is beyond could not be answered in Discord's 3 seconds.
    private const int MostWaiting = 8_192;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Channel<Interaction> _waiting = Channel.CreateBounded<Interaction>(new BoundedChannelOptions(MostWaiting) { SingleWriter = true });
    private readonly GatewayClient _gateway;
    private readonly InteractionBoundary _boundary;
    private readonly DiscordRest _rest;
    private readonly LiveKnowledge _live;
    private readonly GatewayStatus _status;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _time;
    private readonly ILogger<GatewayService> _logger;

    public GatewayService(
        DiscordSettings settings,
        DiscordRest rest,
        InteractionBoundary boundary,
        LiveKnowledge live,
        GatewayStatus status,
        IHostApplicationLifetime lifetime,
        TimeProvider time,
        ILogger<GatewayService> logger,
        ILogger<GatewayClient> gatewayLogger)
    {
        (_rest, _boundary, _live, _status, _lifetime, _time, _logger) = (rest, boundary, live, status, lifetime, time, logger);
        var options = new GatewayOptions { Token = settings.Token ?? throw new ArgumentException("The gateway needs a token.", nameof(settings)), Compress = settings.Compress };
        var handlers = new GatewayHandlers { OnInteraction = Take, OnReady = _ => status.IsConnected = true };
        _gateway = new GatewayClient(rest.GetGatewayAsync, handlers, options, time, gatewayLogger);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var giveUp = new CancellationTokenSource();
        _live.Changed += ShowPresence;
        var answering = Task.WhenAll(Enumerable.Range(0, Answerers).Select(_ => AnswerAsync(giveUp.Token)));
        try
        {
            if (!await WarmStart.WaitAsync(_live, _time, stoppingToken).ConfigureAwait(false))
            {
                Log.ConnectsEarly(_logger);
            }

            ShowPresence();
            await _gateway.RunAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            _status.Fail(failed);
        }
        finally
        {
            _live.Changed -= ShowPresence;
            _status.IsConnected = false;
            _waiting.Writer.TryComplete();
            using var grace = new CancellationTokenSource(Grace, _time);
            await using var over = grace.Token.Register(() => _ = giveUp.CancelAsync()).ConfigureAwait(false);
            await answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _lifetime.StopApplication();
        }
    }

    private void Take(Interaction interaction)
    {
        if (!_waiting.Writer.TryWrite(interaction))
        {
            Log.InteractionDropped(_logger, interaction.Id, InteractionText.Name(interaction));
        }
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        await foreach (var interaction in _waiting.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await AnswerAsync(interaction, cancellationToken).ConfigureAwait(false);
            }
            catch (DiscordException failed)
            {
                Log.NotAnswered(_logger, interaction.Id, InteractionText.Name(interaction), failed.Message);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.NotAnswered(_logger, interaction.Id, InteractionText.Name(interaction), FaultText.Of(exception));
            }
        }
    }

    private async Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var (reply, later) = await _boundary.HandleAsync(interaction, cancellationToken).ConfigureAwait(false);
        using (later)
        {
            if (await _rest.AnswerAsync(interaction, reply, cancellationToken).ConfigureAwait(false) == AnswerOutcome.Answered)
            {
                later?.Start();
            }
        }
    }

    private void ShowPresence() => _gateway.SetPresence(PresenceText.Of(_live));
}
