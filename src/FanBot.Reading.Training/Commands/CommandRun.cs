using System.CommandLine;

namespace FanBot.Reading.Training.Commands;

/// <summary>One run of the command line, from arguments to exit code. The only place that tells of faults.</summary>
internal static class CommandRun
{
    private const int WrongUsage = 2;
    private const int Stopped = 3;

    /// <summary>Ctrl-C waits for the step under way and for its weights to be written; a busy machine may take a while for both.</summary>
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromMinutes(5);

    /// <summary>Runs the verb that the arguments name.</summary>
    /// <returns>0 when all went well, 2 when what was given cannot be worked with, 3 when the run was stopped. Other faults are thrown.</returns>
    public static async Task<int> RunAsync(RootCommand commands, IReadOnlyList<string> args)
    {
        var parsed = commands.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Tell(parsed.Errors[0].Message, WrongUsage);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = LongestFarewell,
            });
        }
        catch (Exception e) when (e is InputException or ReaderException)
        {
            return Tell(e.Message, WrongUsage);
        }
        catch (OperationCanceledException)
        {
            return Tell("Stopped.", Stopped);
        }
    }

    private static int Tell(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}
