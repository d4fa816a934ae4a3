using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Registration;
using FanBot.Discord.Rest;
using FanBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>Registers the commands where they changed, while the bot already answers. What goes wrong is told by the log.</summary>
internal sealed class RegistrationService(DiscordRest rest, CommandRegistrar registrar, DiscordSettings settings, ILogger<RegistrationService> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var application = settings.ApplicationId ?? (await rest.GetApplicationAsync(stoppingToken).ConfigureAwait(false)).Id;
            var plan = RegistrationPlan.Create(CommandCatalogue.Member, CommandCatalogue.Home, settings.TryGuild, settings.HomeGuilds);
            foreach (var outcome in await registrar.RegisterAsync(application, plan, force: false, stoppingToken).ConfigureAwait(false))
            {
                if (outcome is ScopeFailed failed)
                {
                    Log.ScopeNotRegistered(logger, failed.Scope, failed.Sentence);
                }
                else
                {
                    Log.Registered(logger, outcome.Scope, outcome);
                }
            }
        }
        catch (DiscordException failed)
        {
            Log.NotRegistered(logger, failed.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A normal end; what is left is done at the next start.
        }
    }
}
