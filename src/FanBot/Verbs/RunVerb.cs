using System.CommandLine;
using FanBot.Hosting;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary><c>run</c>: the bot. Without Discord settings, a prompt in the terminal.</summary>
internal static class RunVerb
{
    private const string HowToAnswer =
        "To answer on Discord, set Discord:Token.";

    public static Command Create(VerbContext context, IGateway gateway)
    {
        var command = new Command("run", "Runs the bot; this is what happens without a verb too.");
        SetUp(command, context, gateway);
        return command;
    }

    /// <summary>Makes <paramref name="command"/> run the bot.</summary>
    public static void SetUp(Command command, VerbContext context, IGateway gateway)
    {
        var source = new SourceOptions();
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context, gateway, source.Read(parsed, context.Surroundings.Time), cancellationToken));
    }

    private static async Task<int> RunAsync(VerbContext context, IGateway gateway, SourceChoice choice, CancellationToken cancellationToken)
    {
        var surroundings = context.Surroundings;
        var configuration = context.Configuration;
        var settings = BotSettingsReader.Read(configuration);
        if (Missing(settings, surroundings.InIsTerminal) is { } sentence)
        {
            throw new UsageException(sentence);
        }

        if (!settings.Discord.IsUsed)
        {
            await surroundings.Error.WriteLineAsync($"Nothing is set for Discord, so FanBot answers here. {HowToAnswer}").ConfigureAwait(false);
        }

        var (bot, opener) = (new BotHost(configuration, surroundings), new KnowledgeOpener(context));
        if (settings.Discord is { Mode: DiscordMode.Gateway, Token: not null })
        {
            await bot.RunGatewayAsync(settings, opener.Source(choice), gateway, cancellationToken).ConfigureAwait(false);
            return ExitCode.Fine;
        }

        if (settings is { Discord.PublicKey: { } key, Http.Url: { } url })
        {
            await bot.RunEndpointAsync(settings, opener.Source(choice), url, key, cancellationToken).ConfigureAwait(false);
            return ExitCode.Fine;
        }

        if (opener.ReadsAfresh(choice))
        {
            await surroundings.Error.WriteLineAsync("The articles are being read for the first time; the next start is quick.").ConfigureAwait(false);
        }

        using var snapshot = await opener.OpenAsync(choice, cancellationToken).ConfigureAwait(false);
        await bot.RunPromptAsync(settings, snapshot, choice.Time, opener.StoreFolder(choice), context.Vectors(), cancellationToken).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    /// <summary>What is missing to run at all, or null.</summary>
    private static string? Missing(BotSettings settings, bool inIsTerminal) => settings switch
    {
        { Discord.IsUsed: false } => inIsTerminal ? null
            : $"Nothing is set for Discord, and standard input is no terminal in which to answer. {HowToAnswer} "
                + "To answer piped questions, use: fanbot ask --questions -",
        { Discord: { Mode: DiscordMode.Gateway, Token: null } } =>
            "Discord:PublicKey is set, but FanBot answers through the gateway and Discord:Token is not set. Set Discord:Token, or Discord:Mode=interactions.",
        { Discord.Mode: DiscordMode.Gateway } => null,
        { Discord.PublicKey: null, Http.Url: null } =>
            "Discord:Mode is 'interactions', but Discord:PublicKey and Http:Url are not set. The key is in the Developer Portal, page General "
                + "Information; the address is where FanBot listens, such as http://127.0.0.1:8080.",
        { Discord.PublicKey: null } =>
            "Discord:Mode is 'interactions', but Discord:PublicKey is not set. It is in the Developer Portal, page General Information.",
        { Http.Url: null } =>
            "Discord:Mode is 'interactions', but Http:Url is not set. It is the address on which FanBot listens, such as http://127.0.0.1:8080.",
        _ => null,
    };
}
