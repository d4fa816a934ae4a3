using System.CommandLine;
using System.Runtime.CompilerServices;
using FanBot.Editions;
using FanBot.Hosting;
using FanBot.Pages;
using FanBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace FanBot.Verbs;

/// <summary><c>run</c>: the bot. Without Discord settings, the preview in a browser, or a prompt in the terminal.</summary>
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

        var (opener, preview) = (new KnowledgeOpener(context), settings.Preview.Address(settings.Discord.IsUsed));
        var bot = new BotHost(configuration, surroundings, preview is null ? null : s => AddPreview(s, settings.Preview, preview));
        if (settings.Discord is { Mode: DiscordMode.Gateway, Token: not null })
        {
            await bot.RunGatewayAsync(settings, opener.Source(choice), gateway, cancellationToken).ConfigureAwait(false);
        }
        else if (settings is { Discord.PublicKey: { } key, Http.Url: { } url })
        {
            await bot.RunEndpointAsync(settings, opener.Source(choice), url, key, cancellationToken).ConfigureAwait(false);
        }
        else if (preview is not null)
        {
            await PreviewAsync(context, settings, opener.Source(choice), preview, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await PromptAsync(context, bot, settings, choice, cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }

    private static async Task PromptAsync(VerbContext context, BotHost bot, BotSettings settings, SourceChoice choice, CancellationToken cancellationToken)
    {
        var (opener, error) = (new KnowledgeOpener(context), context.Surroundings.Error);
        await error.WriteLineAsync($"Nothing is set for Discord, so FanBot answers here. {HowToAnswer}").ConfigureAwait(false);
        if (opener.ReadsAfresh(choice))
        {
            await error.WriteLineAsync("The articles are being read for the first time; the next start is quick.").ConfigureAwait(false);
        }

        using var snapshot = await opener.OpenAsync(choice, cancellationToken).ConfigureAwait(false);
        await bot.RunPromptAsync(settings, snapshot, choice.Time, opener.StoreFolder(choice), context.Vectors(), cancellationToken).ConfigureAwait(false);
    }

    // Apart, since to name a web server's types is enough to load them, and most bots on Discord listen nowhere.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddPreview(IServiceCollection services, PreviewSettings settings, Uri url) => services.AddPreview(settings, url, alone: false);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Task PreviewAsync(VerbContext context, BotSettings settings, KnowledgeSource source, Uri url, CancellationToken cancellationToken) =>
        PreviewHost.RunAsync(context.Configuration, context.Surroundings, settings, source, url, cancellationToken);

    /// <summary>What is missing to run at all, or null.</summary>
    private static string? Missing(BotSettings settings, bool inIsTerminal) => settings switch
    {
        { Discord.IsUsed: false } => inIsTerminal || !settings.Preview.IsOff ? null
            : $"Nothing is set for Discord, {SettingKeys.PreviewUrl} is '{PreviewSettings.Off}', and standard input is no terminal in which to answer. "
                + $"{HowToAnswer} "
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
