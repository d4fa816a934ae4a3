using System.CommandLine;
using FanBot.Hosting;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary>One run of the command line, from arguments to exit code. The only place that catches everything.</summary>
internal static class FanBotApp
{
    // A question may begin with "@" or hold several dashes; neither is a response file or a bundle of switches.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs a verb and reports what went wrong as a sentence on standard error.</summary>
    /// <param name="args">What stands behind the program's name.</param>
    /// <param name="surroundings">Where the run happens.</param>
    /// <param name="gateway">What connects the bot to Discord's gateway.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Surroundings surroundings, IGateway gateway, CancellationToken cancellationToken)
    {
        try
        {
            var (settings, rest) = SettingArguments.Split(args);
            var parsed = CommandTree.Create(surroundings, settings, gateway).Parse(rest, Parsing);
            if (UsageErrors.Of(parsed) is { } sentence)
            {
                throw new UsageException(sentence);
            }

            var invocation = new InvocationConfiguration
            {
                Output = surroundings.Out,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
            await surroundings.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (Exception exception)
        {
            var (code, sentence) = Faults.Explain(exception, cancellationToken);
            await surroundings.Error.WriteLineAsync("fanbot: " + sentence).ConfigureAwait(false);
            if (surroundings.Trace)
            {
                await surroundings.Error.WriteLineAsync(exception.ToString()).ConfigureAwait(false);
            }

            return code;
        }
    }
}
