using System.CommandLine;
using System.Text.Json;
using FanBot.Editions;
using FanBot.Json;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Checks;
using FanBot.Printing;
using FanBot.Settings;

namespace FanBot.Verbs;

/// <summary><c>check</c>: scores golden questions.</summary>
internal static class CheckVerb
{
    public static Command Create(VerbContext context)
    {
        var source = new SourceOptions();
        var file = new Option<string[]>("--questions")
        {
            Description = "Golden questions: a .json file, or a folder of them; may be given more than once. Default: the setting Knowledge:Questions.",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var command = new Command("check", "Asks golden questions and tells which are not answered as they should be.") { file, json };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            CheckAsync(context, source.Read(parsed, context.Surroundings.Time), parsed.GetValue(file) ?? [], parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> CheckAsync(VerbContext context, SourceChoice choice, string[] files, bool json, CancellationToken cancellationToken)
    {
        var reader = ReaderSettingsReader.Read(context.Configuration);
        var questions = await QuestionsAsync(context, files, cancellationToken).ConfigureAwait(false);
        using var snapshot = await new KnowledgeOpener(context).OpenAsync(choice, cancellationToken).ConfigureAwait(false);
        var answerer = await new AnswererOpener(context, reader).OpenAsync(snapshot, choice, cancellationToken).ConfigureAwait(false);
        var report = await CheckAsync(questions, answerer, cancellationToken).ConfigureAwait(false);
        if (json)
        {
            var text = JsonSerializer.Serialize(CheckJson.Of(report, answerer.Least), AppJsonContext.Readable.CheckJson);
            await context.Surroundings.Out.WriteLineAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            CheckText.Print(report, answerer.Least, context.Surroundings);
        }

        return report.Failed == 0 ? ExitCode.Fine : ExitCode.BadResult;
    }

    private static async Task<IReadOnlyList<GoldenQuestion>> QuestionsAsync(VerbContext context, string[] files, CancellationToken cancellationToken)
    {
        if (files.Length == 0)
        {
            var set = context.Settings().Questions;
            files = Path.Exists(set)
                ? [set]
                : throw new UsageException($"There are no golden questions at '{set}'. Name some with --questions FILE, or set {SettingKeys.Questions}.");
        }

        var questions = new List<GoldenQuestion>();
        foreach (var file in files)
        {
            questions.AddRange(await GoldenQuestions.ReadAsync(context.Surroundings.Resolve(file), file, cancellationToken).ConfigureAwait(false));
        }

        return questions;
    }

    private static async Task<CheckReport> CheckAsync(IReadOnlyList<GoldenQuestion> questions, Answerer answerer, CancellationToken cancellationToken)
    {
        try
        {
            return await QuestionChecker.CheckAsync(questions, (q, stop) => answerer.AnswerAsync(q, null, stop), cancellationToken).ConfigureAwait(false);
        }
        catch (GoldenQuestionException endless)
        {
            throw new UsageException(endless.Message, endless);
        }
    }
}
