using System.CommandLine;
using System.Diagnostics;
using FanBot.Reading.Models;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Model;
using TorchSharp;

namespace FanBot.Reading.Training.Vectors;

/// <summary>The verb that trains the vectors of word pieces, by which pieces are found that share no word with a question.</summary>
internal static class VectorsCommand
{
    private const int Dimensions = 256;
    private const int Report = 50;

    public static Command Of(
        Option<DirectoryInfo[]> lessons, Option<DirectoryInfo?> general, Option<FileInfo> basis, Option<FileInfo> output, Option<int> held, Option<int> seed)
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each question is seen.", DefaultValueFactory = _ => 3 };
        var size = new Option<int>("--questions") { Description = "Questions a step.", DefaultValueFactory = _ => 256 };
        var rate = new Option<double>("--vector-rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 2e-3 };
        var weightRate = new Option<double>("--weight-rate") { Description = "Highest learning rate of the weights.", DefaultValueFactory = _ => 5e-3 };
        var command = new Command("vectors", "Trains the vectors by which pieces are found.")
        {
            lessons, general, basis, output, held, seed, rounds, size, rate, weightRate,
        };
        command.SetAction((parsed, cancellation) =>
        {
            torch.set_num_threads(1);
            torch.random.manual_seed(parsed.GetValue(seed));
            var random = new Random(parsed.GetValue(seed));
            var model = BaseModel.Read(parsed.GetValue(basis)!.FullName);
            var vocabulary = BasePackage.Read(parsed.GetValue(basis)!.FullName).Vocabulary;
            var cutter = new WordPieces(model.Vocabulary);
            var all = Prepare(LessonFiles.Read(parsed.GetValue(lessons)!), cutter);
            var apart = all.Where(l => LessonFiles.IsHeld(l.Lesson, parsed.GetValue(held))).ToList();
            var taught = all.Except(apart).ToList();
            var others = parsed.GetValue(general) is { } folder ? Prepare(LessonFiles.ReadGeneral(folder.FullName), cutter) : [];
            Console.WriteLine($"{taught.Count} lessons, {apart.Count} held out, {others.Count} general texts");
            var table = TokenTable.Of(model, Dimensions, taught.Concat(others).SelectMany(l => l.Pieces.Select(p => p.Ids)));
            Console.WriteLine(VectorExaminer.Run(table, apart));
            using var trainer = new VectorTrainer(table, parsed.GetValue(rate), parsed.GetValue(weightRate));
            var (own, foreign) = (new PairSampler(taught, random), new PairSampler(others, random));
            var questions = parsed.GetValue(size);
            var total = parsed.GetValue(rounds) * ((own.Count / questions) + (foreign.Count / questions));
            var watch = Stopwatch.StartNew();
            var (step, loss) = (0, 0f);
            for (var round = 0; round < parsed.GetValue(rounds); round++)
            {
                // General questions first, so that those in the domain have the last word.
                foreach (var batch in foreign.Round(questions).Concat(own.Round(questions)))
                {
                    cancellation.ThrowIfCancellationRequested();
                    loss += trainer.Step(batch, 1 - (step / (double)total));
                    if (++step % Report == 0)
                    {
                        Console.WriteLine($"step {step} of {total} loss {loss / Report:F3} {watch.Elapsed.TotalSeconds / step:F2} s a step");
                        loss = 0;
                    }
                }

                VectorFile.Write(parsed.GetValue(output)!.FullName, table, vocabulary);
                Console.WriteLine(VectorExaminer.Run(table, apart));
            }

            return Task.CompletedTask;
        });
        return command;
    }

    private static List<PreparedLesson> Prepare(IReadOnlyList<Lesson> lessons, WordPieces cutter) =>
        [.. lessons.Select(l => PreparedLesson.From(l, cutter)).Where(l => l.Pieces.Count > 0)];
}
