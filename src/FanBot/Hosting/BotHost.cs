using System.Net.Sockets;
using System.Runtime.ExceptionServices;
using FanBot.Discord;
using FanBot.Editions;
using FanBot.Knowledge.Storage;
using FanBot.Prompt;
using FanBot.Readers;
using FanBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>Puts the bot together and runs it until it ends or is stopped; both are a normal end.</summary>
/// <param name="configuration">Every setting.</param>
/// <param name="surroundings">Where the run happens.</param>
/// <param name="beside">Adds what runs beside Discord, such as the preview.</param>
internal sealed class BotHost(IConfiguration configuration, Surroundings surroundings, Action<IServiceCollection>? beside = null)
{
    /// <summary>Answers in the terminal until the prompt ends or <paramref name="cancellationToken"/> is cancelled.</summary>
    public async Task RunPromptAsync(
        BotSettings settings, Snapshot snapshot, TimeProvider time, string store, ITextVectors? vectors, CancellationToken cancellationToken)
    {
        // No defaults: the configuration has been read, and only what is named here logs.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = surroundings.Folder,
            DisableDefaults = true,
        });
        // Whoever types reads answers here, and of the log only what went wrong.
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddLogs(configuration);
        builder.Services
            .AddSurroundings(surroundings)
            .AddReader(settings.Reader, ReaderPlace.Below(surroundings.Program, store), ReadingLimits.None)
            .AddPrompt(snapshot, time, vectors);
        using var host = builder.Build();
        var prompt = host.Services.GetRequiredService<PromptService>();
        await host.RunAsync(cancellationToken).ConfigureAwait(false);
        prompt.ThrowIfFailed();
    }

    /// <summary>Answers what Discord posts until <paramref name="cancellationToken"/> is cancelled, then what is in flight.</summary>
    /// <exception cref="UsageException">The address cannot be listened on.</exception>
    public async Task RunEndpointAsync(BotSettings settings, KnowledgeSource source, Uri url, string publicKey, CancellationToken cancellationToken)
    {
        var builder = EndpointApp.CreateBuilder(url, surroundings.Folder);
        builder.Logging.AddLogs(configuration);
        builder.Services
            .AddSurroundings(surroundings)
            .AddReader(settings.Reader, Place(source), ReadingLimits.ForDiscord(settings.Reader.Kind, Environment.ProcessorCount))
            .AddPictures(settings.Discord)
            .AddKnowledge(source)
            .AddCommands(settings.Discord, settings.Feedback)
            .AddIntake(settings.LinkHosts)
            .AddDiscordRest(settings.Discord, source.Store.Directory)
            .AddInteractions(settings.Limits)
            .AddEndpoint(publicKey);
        beside?.Invoke(builder.Services);
        var app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            app.MapEndpoint();
            try
            {
                await app.StartAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception refused) when (Refusal(refused) is { } reason)
            {
                throw new UsageException($"FanBot cannot listen at '{url.GetLeftPart(UriPartial.Authority)}' (Http:Url): {reason}", refused);
            }

            var (logger, address) = (app.Services.GetRequiredService<ILogger<BotHost>>(), app.Urls.First());
            Log.Listening(logger, address);
            await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
            ThrowIfFailed(app.Services);
        }
    }

    /// <summary>Answers through the gateway until <paramref name="cancellationToken"/> is cancelled, then what is in flight.</summary>
    /// <exception cref="DiscordException">Discord refuses the bot for good, as where the token is wrong.</exception>
    /// <exception cref="UsageException">The address for health checks cannot be listened on.</exception>
    public async Task RunGatewayAsync(BotSettings settings, KnowledgeSource source, IGateway gateway, CancellationToken cancellationToken)
    {
        using var host = GatewayHost.Build(settings.Http.Url, surroundings.Folder, builder =>
        {
            builder.Logging.AddLogs(configuration);
            builder.Services
                .AddSurroundings(surroundings)
                .AddReader(settings.Reader, Place(source), ReadingLimits.ForDiscord(settings.Reader.Kind, Environment.ProcessorCount))
                .AddPictures(settings.Discord)
                .AddKnowledge(source)
                .AddCommands(settings.Discord, settings.Feedback)
                .AddIntake(settings.LinkHosts)
                .AddInteractions(settings.Limits)
                .AddGateway(gateway, settings.Discord, source.Store.Directory);
            beside?.Invoke(builder.Services);
        });
        var status = host.Services.GetRequiredService<GatewayStatus>();
        try
        {
            await host.StartAsync(cancellationToken).ConfigureAwait(false);
            if (settings.Http.Url is not null)
            {
                var (logger, address) = (host.Services.GetRequiredService<ILogger<BotHost>>(), GatewayHost.Address(host));
                Log.HealthAt(logger, address);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Discord refused the bot before everything had started.
            status.ThrowIfFailed();
            throw;
        }
        catch (Exception refused) when (Refusal(refused) is { } reason)
        {
            throw new UsageException($"FanBot cannot listen at '{settings.Http.Url?.GetLeftPart(UriPartial.Authority)}' (Http:Url): {reason}", refused);
        }

        await host.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        status.ThrowIfFailed();
        ThrowIfFailed(host.Services);
    }

    private ReaderPlace Place(KnowledgeSource source) => ReaderPlace.Below(surroundings.Program, source.Store.Directory);

    /// <summary>Throws what a service of the host failed with: a host whose service fails only stops, as if that had been wanted.</summary>
    public static void ThrowIfFailed(IServiceProvider services)
    {
        foreach (var service in services.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            if (service.ExecuteTask is { IsFaulted: true, Exception.InnerException: { } fault })
            {
                ExceptionDispatchInfo.Throw(fault);
            }
        }
    }

    private static string? Refusal(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is SocketException socket)
            {
                return socket.SocketErrorCode switch
                {
                    SocketError.AddressAlreadyInUse => "another program does already. Stop it, or choose another port.",
                    SocketError.AddressNotAvailable => "this machine does not have that address.",
                    SocketError.AccessDenied => "this needs rights that FanBot does not have. Choose a port from 1024 on.",
                    _ => socket.Message,
                };
            }
        }

        return null;
    }
}
