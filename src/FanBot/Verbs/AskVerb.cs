using System.CommandLine;
using System.Text.Json;
using FanBot.Json;
using FanBot.Printing;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary><c>ask</c>: answers questions, each argument being one.</summary>
internal static class AskVerb
{
    public static Command Create(VerbContext context)
    {
        var source = new SourceOptions();
        var asOf = new Option<string?>("--as-of")
        {
            Description = "Use only what was claimed up to and including this day (2023-01-31), month (2023-01) or year.",
            HelpName = "DATE",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line." };
        var file = new Option<string?>("--questions")
        {
            Description = "Read questions from a text file, one a line, from golden questions (.json), or from standard input (-).",
            HelpName = "FILE|-",
        };
        var questions = new Argument<string[]>("QUESTION")
        {
            Description = "A question, or a slash command such as '/cast season:2 only:new'.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("ask", "Answers questions with their sources.") { questions, asOf, json, file };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var day = DateArgument.LastDay(asOf.Name, parsed.GetValue(asOf));
            var choice = source.Read(parsed, context.Surroundings.Time);
            var asked = new QuestionSource(parsed.GetValue(questions) ?? [], parsed.GetValue(file), context.Surroundings);
            return AskAsync(context, choice, asked, day, parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> AskAsync(
        VerbContext context, SourceChoice choice, QuestionSource asked, DateOnly? asOf, bool json, CancellationToken cancellationToken)
    {
        var reader = ReaderSettingsReader.Read(context.Configuration);
        await asked.OpenAsync(cancellationToken).ConfigureAwait(false);
        using var snapshot = await new KnowledgeOpener(context).OpenAsync(choice, cancellationToken).ConfigureAwait(false);
        var answerer = await new AnswererOpener(context, reader).OpenAsync(snapshot, choice, cancellationToken).ConfigureAwait(false);
        var output = context.Surroundings.Out;
        var first = true;
        await foreach (var question in asked.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var answer = await answerer.AnswerAsync(question, asOf, cancellationToken).ConfigureAwait(false);
            var text = json
                ? JsonSerializer.Serialize(AnswerJson.Of(answer), AppJsonContext.Readable.AnswerJson)
                : (first ? "" : "\n") + (asked.IsSingle ? "" : AnswerText.Heading(answer)) + AnswerText.Of(answer);
            first = false;
            await output.WriteLineAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);

            // A program that writes a question and waits for its answer gets it at once.
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Fine;
    }
}
