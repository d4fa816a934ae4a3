using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Registration;
using FanBot.Discord.Rest;
using FanBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>Registers the commands where they changed, while the bot already answers. The log tells what was done and what went wrong.</summary>
internal sealed class RegistrationService(
    DiscordRest rest, CommandRegistrar registrar, DiscordSettings settings, ILogger<RegistrationService> logger) : BackgroundService
{
    /// <summary>The file in the store that remembers what was registered.</summary>
    public const string StateFile = "registered.json";

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var application = settings.ApplicationId ?? (await rest.GetApplicationAsync(stoppingToken).ConfigureAwait(false)).Id;
            var plan = RegistrationPlan.Create(CommandCatalogue.Member, CommandCatalogue.Home, settings.TryGuild, settings.HomeGuilds);
            await registrar.RegisterAsync(application, plan, force: false, stoppingToken).ConfigureAwait(false);
        }
        catch (DiscordException failed)
        {
            Log.NotRegistered(logger, failed.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A normal end; what is left is done at the next start.
        }
        catch (Exception fault)
        {
            // The commands that are registered are answered all the same.
            Log.NotRegistered(logger, FaultText.Of(fault));
        }
    }
}
