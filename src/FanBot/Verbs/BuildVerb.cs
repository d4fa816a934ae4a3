using System.CommandLine;

namespace FanBot.Verbs;

/// <summary><c>build</c>: reads the articles and publishes a snapshot.</summary>
internal static class BuildVerb
{
    public static Command Create(VerbContext context)
    {
        var source = new SourceOptions();
        var keepText = new Option<string?>("--keep-text") { Description = "Write the text in which citations count their offsets into this folder, a file for each article.", HelpName = "DIR" };
        var command = new Command("build", "Reads the articles, publishes a snapshot, and tells what was read, claimed and doubted.") { keepText };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            BuildAsync(context, source.Read(parsed, context.Surroundings.Time), parsed.GetValue(keepText), cancellationToken));
        return command;
    }

    private static Task<int> BuildAsync(VerbContext context, SourceChoice choice, string? keepText, CancellationToken cancellationToken) =>
        throw new NotImplementedException($"{context} {choice} {keepText} {cancellationToken}");
}
