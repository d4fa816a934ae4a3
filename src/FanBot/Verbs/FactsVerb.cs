using System.CommandLine;
using System.Text.Json;
using FanBot.Json;
using FanBot.Printing;

namespace FanBot.Verbs;

/// <summary><c>facts</c>: every fact with its claims.</summary>
internal static class FactsVerb
{
    public static Command Create(VerbContext context)
    {
        var source = new SourceOptions();
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("facts", "Lists every fact, its standing and sources, and what other articles say.") { json };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            ListAsync(context, source.Read(parsed, context.Surroundings.Time), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(VerbContext context, SourceChoice choice, bool json, CancellationToken cancellationToken)
    {
        using var snapshot = await new KnowledgeOpener(context).OpenAsync(choice, cancellationToken).ConfigureAwait(false);
        if (json)
        {
            var text = JsonSerializer.Serialize(FactsJson.Of(snapshot), AppJsonContext.Readable.FactsJson);
            await context.Surroundings.Out.WriteLineAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
            return ExitCode.Fine;
        }

        foreach (var show in snapshot.Shows())
        {
            TablePrinter.Print(FactsTable.Of(show.Name, snapshot.Facts(show.Key)), context.Surroundings);
        }

        return ExitCode.Fine;
    }
}
