using System.CommandLine;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Teaching;
using TorchSharp;

namespace FanBot.Reading.Training.Commands;

/// <summary><c>train</c>: trains the reader's weights on lessons and general reading data.</summary>
internal static class TrainCommand
{
    public static Command Of(SharedOptions shared)
    {
        var start = SharedOptions.File(new Option<FileInfo?>("--start")
        {
            Description = "Weights to start from, *.safetensors. Default: the base encoder's own, with heads that have learnt nothing.",
        });
        var steps = SharedOptions.AtLeastOne(new Option<int>("--steps") { Description = "Steps of training.", DefaultValueFactory = _ => 4000 });
        var groups = SharedOptions.AtLeastOne(new Option<int>("--groups") { Description = "Questions a step.", DefaultValueFactory = _ => 16 });
        var together = SharedOptions.AtLeastOne(new Option<int>("--together")
        {
            Description = "Questions computed at a time; for speed alone.",
            DefaultValueFactory = _ => 2,
        });
        var rate = new Option<double>("--rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 6e-5 };
        var generalShare = new Option<double>("--general-share")
        {
            Description = "Share of the questions that are general ones, 0 to 1.",
            DefaultValueFactory = _ => 0.12,
        };
        var command = new Command("train", "Trains the reader. Ctrl-C ends it after the step under way; the weights so far are kept.")
        {
            shared.Lessons, shared.General, start, shared.Output, shared.Base, shared.Held, shared.Seed, steps, groups, together, rate, generalShare,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var plan = new TrainingPlan(parsed.GetValue(steps), parsed.GetValue(groups), parsed.GetValue(rate))
            {
                GeneralShare = parsed.GetValue(generalShare),
                Together = parsed.GetValue(together),
                Seed = parsed.GetValue(shared.Seed),
            };
            return RunAsync(parsed, shared, parsed.GetValue(start), plan, cancellation);
        });
        return command;
    }

    private static Task RunAsync(ParseResult parsed, SharedOptions shared, FileInfo? start, TrainingPlan plan, CancellationToken cancellation)
    {
        torch.set_num_threads(1);
        torch.random.manual_seed(plan.Seed);
        var report = parsed.InvocationConfiguration.Output;
        var output = parsed.GetValue(shared.Output)!;
        output.Directory!.Create();
        var basis = BaseModel.Read(parsed.GetValue(shared.Base)!.FullName);
        var general = plan.GeneralShare > 0 ? parsed.GetValue(shared.General) : null;
        var shelf = LessonShelf.Read(parsed.GetValue(shared.Lessons)!, general, parsed.GetValue(shared.Held), new WordPieces(basis.Vocabulary));
        shelf.Require(plan.GeneralShare);
        report.WriteLine(shelf.Summary);
        var encoder = new Encoder(basis, start is null ? basis.Layers : ReaderWeights.Read(start.FullName, basis), plan.Seed);
        if (start is null)
        {
            report.WriteLine(BaseCheck.Run(basis, encoder));
        }

        return new TrainingRun(encoder, shelf, plan, output.FullName, report, TimeProvider.System).RunAsync(cancellation);
    }
}
