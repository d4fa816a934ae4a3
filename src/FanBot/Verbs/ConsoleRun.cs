using System.Collections;
using System.Runtime.InteropServices;
using System.Text;
using FanBot.Hosting;

namespace FanBot.Verbs;

/// <summary>One run of FanBot as a process: the console's streams in UTF-8, and signals that ask it to stop.</summary>
internal static class ConsoleRun
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">What stands behind the program's name.</param>
    /// <param name="gateway">What connects the bot to Discord's gateway.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, IGateway gateway)
    {
        PatternGuard.Set();
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        // The locale does not decide how results are written: curly quotes and accents survive "LC_ALL=C" too.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        await using var closingOutput = output.ConfigureAwait(false);
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
        await using var closingError = error.ConfigureAwait(false);

        var surroundings = new Surroundings
        {
            In = input,
            Out = output,
            Error = error,
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Width(),
            Folder = Environment.CurrentDirectory,
            Variables = Variables(),
            Trace = Environment.GetEnvironmentVariable("FANBOT_TRACE") is { Length: > 0 } and not "0",
        };
        return await FanBotApp.RunAsync(args, surroundings, gateway, stop.Token).ConfigureAwait(false);

        // The first signal asks politely; a second one ends the process.
        void Stop(PosixSignalContext context)
        {
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    private static Dictionary<string, string> Variables() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(v => (string)v.Key, v => (string?)v.Value ?? "", StringComparer.Ordinal);

    private static int Width()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 40 ? 100 : Console.WindowWidth;
        }
        catch (IOException)
        {
            return 100;
        }
    }
}
