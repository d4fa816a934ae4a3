using System.CommandLine;
using FanBot.Hosting;
using FanBot.Knowledge.Answers;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary><c>run</c>: the bot. Without Discord settings, a prompt in the terminal.</summary>
internal static class RunVerb
{
    public static Command Create(VerbContext context)
    {
        var command = new Command("run", "Runs the bot; this is what happens without a verb too.");
        SetUp(command, context);
        return command;
    }

    /// <summary>Makes <paramref name="command"/> run the bot.</summary>
    public static void SetUp(Command command, VerbContext context)
    {
        var source = new SourceOptions();
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context, source.Read(parsed, context.Surroundings.Time), cancellationToken));
    }

    private static async Task<int> RunAsync(VerbContext context, SourceChoice choice, CancellationToken cancellationToken)
    {
        // The host takes the configuration over and disposes it.
        var configuration = SettingsReader.Load(context.Surroundings, context.Arguments);
        await context.Surroundings.Error.WriteLineAsync(WhyNotDiscord(configuration["Discord:Token"])).ConfigureAwait(false);
        using var snapshot = await new KnowledgeOpener(context).OpenAsync(choice, cancellationToken).ConfigureAwait(false);
        await BotHost.RunAsync(configuration, context.Surroundings, snapshot, new Answerer(snapshot, choice.Time), cancellationToken).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    private static string WhyNotDiscord(string? token) => string.IsNullOrWhiteSpace(token)
        ? "Discord:Token is not set, so FanBot does not connect to Discord and answers here."
        : "This version does not connect to Discord yet, so FanBot answers here.";
}
