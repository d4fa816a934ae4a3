using System.CommandLine;
using FanBot.Commands;
using FanBot.Discord;
using FanBot.Discord.Registration;
using FanBot.Discord.Rest;
using FanBot.Hosting;
using FanBot.Printing;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary><c>register</c>: brings Discord's lists of commands up to date, and tells how the bot is invited.</summary>
internal static class RegisterVerb
{
    public static Command Create(VerbContext context)
    {
        var force = new Option<bool>("--force") { Description = "Send the commands even where they did not change." };
        var clear = new Option<string[]>("--clear")
        {
            Description = "Take the commands out of a server that was used for trying or as a home; its id. May be given several times.",
            HelpName = "SERVER",
        };
        var command = new Command("register", "Registers the commands with Discord where they changed, and prints the link that invites the bot.")
        {
            force,
            clear,
        };
        command.SetAction((parsed, cancellationToken) => RegisterAsync(context, parsed.GetValue(force), Servers(parsed.GetValue(clear)), cancellationToken));
        return command;
    }

    private static async Task<int> RegisterAsync(VerbContext context, bool force, IReadOnlyList<Snowflake> cleared, CancellationToken cancellationToken)
    {
        var surroundings = context.Surroundings;
        var configuration = context.Configuration;
        var settings = BotSettingsReader.Read(configuration).Discord;
        if (settings.Token is null)
        {
            throw new UsageException("The setting 'Discord:Token' is missing. Copy the token from the Developer Portal, page Bot.");
        }

        var stateFile = Path.Combine(SettingsReader.Knowledge(configuration, surroundings).Store, RegistrationService.StateFile);
        using var client = DiscordHttp.Create();
        var options = new DiscordRestOptions { ApiBase = settings.ApiBase, Token = settings.Token };
        var rest = new DiscordRest(client, options, surroundings.Time, new PlainLogger<DiscordRest>(surroundings.Error));
        var application = settings.ApplicationId ?? (await rest.GetApplicationAsync(cancellationToken).ConfigureAwait(false)).Id;

        var plan = RegistrationPlan.Create(CommandCatalogue.Member, CommandCatalogue.Home, settings.TryGuild, settings.HomeGuilds, cleared);
        var registrar = new CommandRegistrar(rest, stateFile, new PlainLogger<CommandRegistrar>(surroundings.Error));
        var outcomes = await registrar.RegisterAsync(application, plan, force, cancellationToken).ConfigureAwait(false);
        await PrintAsync(outcomes, application, surroundings.Out, cancellationToken).ConfigureAwait(false);
        return outcomes.OfType<ScopeFailed>().Select(f => Faults.Code(f.Fault)).DefaultIfEmpty(ExitCode.Fine).Max();
    }

    private static IReadOnlyList<Snowflake> Servers(string[]? given) =>
        [
            .. (given ?? []).Select(
                text => Snowflake.TryParse(text.Trim(), out var id)
                    ? id
                    : throw new UsageException(
                        "A server behind '--clear' is no id of Discord's. With developer mode on, Discord's menus offer to copy it: some 18 digits.")),
        ];

    private static async Task PrintAsync(IReadOnlyList<ScopeOutcome> outcomes, Snowflake application, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var outcome in outcomes)
        {
            var place = outcome.Scope.GuildId is { } guild ? $"server {guild}" : "everywhere";
            await output.WriteLineAsync($"{place}: {outcome}".AsMemory(), cancellationToken).ConfigureAwait(false);
        }

        await output.WriteLineAsync($"Invite the bot: {InviteLink.Of(application)}".AsMemory(), cancellationToken).ConfigureAwait(false);
    }
}
