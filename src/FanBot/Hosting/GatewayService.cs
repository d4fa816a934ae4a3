using FanBot.Discord;
using FanBot.Discord.Gateway;
using FanBot.Discord.Interactions;
using FanBot.Discord.Json;
using FanBot.Discord.Rest;
using FanBot.Editions;
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
    // A burst is taken in at once. What is beyond could not be answered in Discord's 3 seconds.
    private const int MostUnderway = 8_192;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Underway _underway = new(MostUnderway);
    private readonly CancellationTokenSource _giveUp = new();
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
        var options = new GatewayOptions
        {
            Token = settings.Token ?? throw new ArgumentException("The gateway needs a token.", nameof(settings)),
            Compress = settings.Compress,
        };
        var handlers = new GatewayHandlers
        {
            OnInteraction = Take,
            OnReady = _ => status.IsConnected = true,
            OnResumed = () => status.IsConnected = true,
            OnLost = () => status.IsConnected = false,
        };
        _gateway = new GatewayClient(rest.GetGatewayAsync, handlers, options, time, gatewayLogger);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _giveUp.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _live.Changed += ShowPresence;
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
            using var grace = new CancellationTokenSource(Grace, _time);
            await using var over = grace.Token.Register(() => _ = _giveUp.CancelAsync()).ConfigureAwait(false);
            await _underway.CloseAsync().ConfigureAwait(false);
            _lifetime.StopApplication();
        }
    }

    private void Take(Interaction interaction)
    {
        if (_underway.TryBegin())
        {
            _ = AnswerAsync(interaction, _giveUp.Token);
        }
        else
        {
            Log.InteractionDropped(_logger, interaction.Id, InteractionText.Name(interaction));
        }
    }

    /// <summary>Answers, and tells the log where that fails. It does not throw.</summary>
    private async Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            var handled = await _boundary.HandleAsync(interaction, cancellationToken).ConfigureAwait(false);
            using var later = handled.Later;
            var json = handled.Json ?? ReplyWriter.Write(handled.Reply);
            if (await _rest.AnswerAsync(interaction, json, cancellationToken).ConfigureAwait(false) == AnswerOutcome.Answered)
            {
                later?.Start();
            }
        }
        catch (DiscordException failed)
        {
            Log.NotAnswered(_logger, interaction.Id, InteractionText.Name(interaction), failed.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot stops, and its time is over.
        }
        catch (Exception exception)
        {
            Log.NotAnswered(_logger, interaction.Id, InteractionText.Name(interaction), FaultText.Of(exception));
        }
        finally
        {
            _underway.End();
        }
    }

    private void ShowPresence() => _gateway.SetPresence(PresenceText.Of(_live));
}
