using System.CommandLine;
using FanBot.Printing;

namespace FanBot.Verbs;

/// <summary><c>build</c>: reads the articles and publishes a snapshot.</summary>
internal static class BuildVerb
{
    public static Command Create(VerbContext context)
    {
        var source = new SourceOptions();
        var keepText = new Option<string?>("--keep-text")
        {
            Description = "Write the text in which citations count their offsets into this folder, a file for each article.",
            HelpName = "DIR",
        };
        var command = new Command("build", "Reads the articles, publishes a snapshot, and tells what was read, claimed and doubted.") { keepText };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            BuildAsync(context, source.Read(parsed, context.Surroundings.Time), parsed.GetValue(keepText), cancellationToken));
        return command;
    }

    private static async Task<int> BuildAsync(VerbContext context, SourceChoice choice, string? keepText, CancellationToken cancellationToken)
    {
        var surroundings = context.Surroundings;
        var texts = keepText is null ? null : surroundings.Resolve(keepText);
        if (texts is not null)
        {
            TextKeeper.Validate(texts, choice.Articles is { } articles ? surroundings.Resolve(articles) : context.Settings().Articles);
        }

        var (store, report) = await new KnowledgeOpener(context).BuildAsync(choice, waits: false, cancellationToken).ConfigureAwait(false);
        using var snapshot = store.Open(report.Snapshot.Name);
        BuildText.Print(report, snapshot, surroundings);
        if (texts is not null)
        {
            var count = await TextKeeper.KeepAsync(snapshot, texts, cancellationToken).ConfigureAwait(false);
            await surroundings.Out.WriteLineAsync($"The text of {Counted.Of(count, "article")} is in '{keepText}'.").ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }
}
