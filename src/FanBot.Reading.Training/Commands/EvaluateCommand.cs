using System.CommandLine;
using FanBot.Reading.Training.Exam;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Model;
using TorchSharp;

namespace FanBot.Reading.Training.Commands;

/// <summary><c>evaluate</c>: says what the reader gets right on the shows held out, and writes it down by kind if asked to.</summary>
internal static class EvaluateCommand
{
    public static Command Of(SharedOptions shared)
    {
        var report = new Option<FileInfo?>("--report") { Description = "Write the figures by kind of answer and by genre into this Markdown file." };
        var command = new Command("evaluate", "Says what the reader gets right on the lessons held out.")
        {
            shared.Lessons, shared.Trained, shared.Base, shared.Held, report,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, shared, parsed.GetValue(report), cancellation));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, SharedOptions shared, FileInfo? report, CancellationToken cancellation)
    {
        torch.set_num_threads(1);
        var basis = BaseModel.Read(parsed.GetValue(shared.Base)!.FullName);
        var weights = ReaderWeights.Read(parsed.GetValue(shared.Trained)!.FullName, basis);
        var every = parsed.GetValue(shared.Held);
        var held = LessonShelf.Read(parsed.GetValue(shared.Lessons)!, general: null, every, new WordPieces(basis.Vocabulary)).Held;
        var results = Examiner.Run(new Encoder(basis, weights, seed: 1), held, int.MaxValue, cancellation);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(ExamSummary.Of(results).Line);
        if (report is not null)
        {
            report.Directory!.Create();
            await File.WriteAllTextAsync(report.FullName, ExamReport.Of(results, held, every), cancellation);
        }
    }
}
