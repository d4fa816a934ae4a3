using FanBot.Hosting;
using FanBot.Verbs;

namespace FanBot.Tests.Running;

/// <summary>Runs FanBot inside the test, as if called from <paramref name="folder"/>.</summary>
internal sealed class CommandLine(ScratchFolder folder)
{
    /// <summary>What standard input holds.</summary>
    public string Input { get; init; } = "";

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether standard input is a terminal.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>What connects the bot to Discord's gateway.</summary>
    public IGateway Gateway { get; init; } = new BuiltInGateway();

    /// <summary>The program's folder.</summary>
    public string Program { get; init; } = AppContext.BaseDirectory;

    /// <summary>The environment variables; unless they say otherwise, there is no reader and no preview.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public Task<CommandLineResult> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public async Task<CommandLineResult> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            In = new StringReader(Input),
            Out = output,
            Error = error,
            Folder = folder.Path,
            Time = Time,
            Program = Program,
            Variables = NoPreview.Beside(NobodyReads.Beside(Variables)),
            InIsTerminal = InIsTerminal,
        };
        // What a bot logs goes to the test's own standard error, where it would look like a failure of the run.
        string[] quiet = args is ["run", ..] ? [.. args, "--Logging:LogLevel:Default=None"] : args;
        var code = await FanBotApp.RunAsync(quiet, surroundings, Gateway, cancellationToken);
        return new CommandLineResult(code, output.ToString(), error.ToString());
    }
}
