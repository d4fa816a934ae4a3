using System.CommandLine;
using System.Globalization;
using FanBot.Reading.Small;
using FanBot.Reading.Training.Decide;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Vectors;
using FanBot.Reading.Vectors;

namespace FanBot.Reading.Training.Commands;

/// <summary><c>decide</c>: fits the weights of the decision over facts, ranking and reader, and says what they get right.</summary>
internal static class DecideCommand
{
    private const int Threads = 2;

    public static Command Of(SharedOptions shared)
    {
        var weights = new Option<FileInfo?>("--weights") { Description = "Where the decision's weights go." };
        var golden = new Option<string[]>("--golden")
        {
            Description = "ARTICLES=QUESTIONS.json: golden questions on a folder of articles; may be given more than once.",
        };
        var kept = new Option<FileInfo?>("--cases") { Description = "Where the cases are kept; where they are there already, nothing is asked anew." };
        var notes = new Option<FileInfo?>("--notes") { Description = "Where every question is listed with what came of it." };
        var without = new Option<bool>("--without")
        {
            Description = "Tell as well what is lost without each source of answers and without each rule; minutes.",
        };
        var command = new Command("decide", "Fits the decision on lessons held out and on sets, and tells what it gets right.")
        {
            shared.Lessons, shared.Trained, shared.Base, shared.Held, shared.Sets, golden, shared.Work, weights, notes, kept, without,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var goldens = (parsed.GetValue(golden) ?? []).Select(Golden).ToList();
            var cases = await CasesAsync(parsed, shared, goldens, parsed.GetValue(kept), cancellation);
            var (json, report, outcomes) = DecisionTrainer.Run(cases);
            var output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync(report);
            if (parsed.GetValue(weights) is { } target)
            {
                await File.WriteAllTextAsync(target.FullName, json, cancellation);
            }

            if (parsed.GetValue(notes) is { } list)
            {
                await File.WriteAllLinesAsync(list.FullName, outcomes.OrderByDescending(o => o.Sure).Select(Note), cancellation);
            }

            foreach (var line in parsed.GetValue(without) ? DecisionReport.Ablated(cases) : [])
            {
                cancellation.ThrowIfCancellationRequested();
                await output.WriteLineAsync(line);
            }
        });
        return command;
    }

    private static async Task<IReadOnlyList<Case>> CasesAsync(
        ParseResult parsed, SharedOptions shared, IReadOnlyList<(string Name, HeldSet Set)> goldens, FileInfo? kept, CancellationToken cancellation)
    {
        if (kept is { Exists: true })
        {
            return CaseStore.Read(kept.FullName);
        }

        var cases = await AskAsync(parsed, shared, goldens, cancellation);
        if (kept is not null)
        {
            CaseStore.Write(kept.FullName, cases);
        }

        return cases;
    }

    private static async Task<IReadOnlyList<Case>> AskAsync(
        ParseResult parsed, SharedOptions shared, IReadOnlyList<(string Name, HeldSet Set)> goldens, CancellationToken cancellation)
    {
        var work = parsed.GetValue(shared.Work)!.FullName;
        var files = new ReaderFiles(parsed.GetValue(shared.Base)!.FullName, parsed.GetValue(shared.Trained)!.FullName);
        using var reader = SmallReader.Open(ReaderModel.Prepare(files, work, cancellation), Threads);
        var vectors = new TrainedVectors(PassageVectors.Open(PassageVectors.Beside(AppContext.BaseDirectory)));
        var collector = new CaseCollector(new SmallPassageReader(reader), vectors, TimeProvider.System, work);
        var every = parsed.GetValue(shared.Held);
        var held = LessonFiles.Read(parsed.GetValue(shared.Lessons)!).Where(lesson => LessonFiles.IsHeld(lesson, every)).ToList();
        var lessons = HeldSet.Of(held, Emptied(Path.Combine(work, "lessons-articles")));
        Emptied(Path.Combine(work, "lessons"));
        var sets = (parsed.GetValue(shared.Sets) ?? []).Select(folder => (folder.Name, Set: HeldSet.Read(folder.FullName))).ToList();
        var cases = new List<Case>();
        foreach (var (name, set) in sets.Prepend(("lessons", lessons)).Concat(goldens))
        {
            cases.AddRange(await collector.CollectAsync(name, set, cancellation));
        }

        await Console.Error.WriteLineAsync();
        return cases;
    }

    private static (string Name, HeldSet Set) Golden(string pair)
    {
        if (pair.Split('=') is not [var articles, var questions] || !Directory.Exists(articles) || !File.Exists(questions))
        {
            throw new InputException($"--golden takes a folder of articles and a file of questions, ARTICLES=QUESTIONS.json, not '{pair}'.");
        }

        // Two files of one folder may be asked on two folders of articles.
        var name = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(questions)));
        return ($"golden-{name}{articles.Sum(c => c)}", HeldSet.ReadGolden(articles, questions));
    }

    // What an earlier run left there would be read along.
    private static string Emptied(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return folder;
    }

    private static string Note(Outcome outcome)
    {
        var (asked, _, right, probability) = outcome;
        var question = asked.Question;
        return string.Join(
            '\t',
            probability.ToString("F3", CultureInfo.InvariantCulture),
            !asked.IsAnswerable ? "none" : right ? "right" : "wrong",
            asked.Set,
            question.Show,
            question.Kind,
            asked.Final ? "final" : asked.Recalled ? "" : "not found",
            question.Text,
            string.Join(" | ", question.Answers),
            asked.Note.ReplaceLineEndings(" "));
    }
}
