using System.Threading.Channels;
using Discord.WebSocket;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Registration;
using FanBot.DiscordNet.Registration;
using FanBot.Editions;
using FanBot.Hosting;
using FanBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.DiscordNet.Hosting;

/// <summary>
/// Keeps the bot connected through the library, which comes back by itself when the line breaks. When the bot stops it
/// goes offline first, and then answers what is in flight.
/// </summary>
internal sealed class DiscordNetService(
    DiscordSocketClient client,
    LibraryLog log,
    AnswerQueue answers,
    LibraryRegistrar registrar,
    DiscordSettings settings,
    LiveKnowledge live,
    GatewayStatus status,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<DiscordNetService> logger) : BackgroundService
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // At most one notice waits: only the last state is shown.
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var giveUp = new CancellationTokenSource();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        client.Log += log.WriteAsync;
        client.InteractionCreated += answers.TakeAsync;
        client.Ready += OnReadyAsync;
        client.Connected += OnConnectedAsync;
        client.Disconnected += OnDisconnectedAsync;
        live.Changed += OnChanged;
        var answering = answers.RunAsync(giveUp.Token);
        var beside = Task.WhenAll(RegisterAsync(over.Token), ShowPresenceAsync(over.Token));
        try
        {
            await WarmStart.WaitAsync(live, time, stoppingToken).ConfigureAwait(false);
            OnChanged();
            await client.LoginAsync(
                Library.TokenType.Bot,
                settings.Token?.Reveal() ?? throw new InvalidOperationException("The gateway needs a token."),
                validateToken: false).ConfigureAwait(false);
            await client.StartAsync().ConfigureAwait(false);
            await _refused.Task.WaitAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A normal end.
        }
        catch (Exception failed)
        {
            status.Fail(LibraryFaults.Of(failed, "log in") ?? failed);
        }
        finally
        {
            live.Changed -= OnChanged;
            status.IsConnected = false;

            // Not logged out: deferred work may still have something to say.
            await client.StopAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            answers.Complete();
            using var grace = new CancellationTokenSource(Grace, time);
            await using var cutShort = grace.Token.Register(() => _ = giveUp.CancelAsync()).ConfigureAwait(false);
            await answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await over.CancelAsync().ConfigureAwait(false);
            await beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            lifetime.StopApplication();
        }
    }

    private Task OnReadyAsync()
    {
        Log.Connected(logger, client.Guilds.Count);
        status.IsConnected = true;
        _ready.TrySetResult();
        return Task.CompletedTask;
    }

    // Also after a session was resumed, which is no new "ready".
    private Task OnConnectedAsync()
    {
        status.IsConnected = true;
        return Task.CompletedTask;
    }

    /// <summary>The library tries again, whatever it was; what Discord bars bots for must not be tried again.</summary>
    private Task OnDisconnectedAsync(Exception? ended)
    {
        if (LibraryFaults.Final(ended) is { } final)
        {
            _refused.TrySetException(final);
        }

        return Task.CompletedTask;
    }

    private void OnChanged() => _changed.Writer.TryWrite(true);

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The library knows its application only then.
            await _ready.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
            var application = settings.ApplicationId
                ?? new Snowflake(
                    (await client.GetApplicationInfoAsync(new Library.RequestOptions { CancelToken = cancellationToken }).ConfigureAwait(false)).Id);
            var plan = RegistrationPlan.Create(CommandCatalogue.Member, CommandCatalogue.Home, settings.TryGuild, settings.HomeGuilds);
            await registrar.RegisterAsync(application, plan, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failed) when (!cancellationToken.IsCancellationRequested)
        {
            FanBot.Hosting.Log.NotRegistered(
                logger, (failed as DiscordException ?? LibraryFaults.Of(failed, "register the commands"))?.Message ?? FaultText.Of(failed));
        }
    }

    private async Task ShowPresenceAsync(CancellationToken cancellationToken)
    {
        string? shown = null;
        await foreach (var _ in _changed.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            // The library would write even a first "nothing" as an activity, one without a name.
            if (PresenceText.Of(live) is var text && text == shown)
            {
                continue;
            }

            try
            {
                shown = text;
                await client.SetActivityAsync(text is null ? null : new Library.Game(text, Library.ActivityType.Watching)).ConfigureAwait(false);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Log.PresenceNotShown(logger, FaultText.Of(failed));
            }
        }
    }
}
