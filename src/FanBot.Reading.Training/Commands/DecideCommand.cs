using System.CommandLine;
using System.Globalization;
using FanBot.Reading.Training.Decide;
using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Commands;

/// <summary><c>decide</c>: fits the weights of the decision over facts, ranking and reader, and says what they get right.</summary>
internal static class DecideCommand
{
    private const int Threads = 2;

    public static Command Of(SharedOptions shared)
    {
        var weights = new Option<FileInfo?>("--weights") { Description = "Where the decision's weights go." };
        var kept = new Option<FileInfo?>("--cases") { Description = "Where the cases are kept; where they are there already, nothing is asked anew." };
        var notes = new Option<FileInfo?>("--notes") { Description = "Where every question is listed with what came of it." };
        var command = new Command("decide", "Fits the decision on lessons held out and on sets, and tells what it gets right.")
        {
            shared.Lessons, shared.Trained, shared.Base, shared.Held, shared.Sets, shared.Work, weights, notes, kept,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var cases = await CasesAsync(parsed, shared, parsed.GetValue(kept), cancellation);
            var (json, report, chosen) = DecisionTrainer.Run(cases);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(report);
            if (parsed.GetValue(weights) is { } target)
            {
                await File.WriteAllTextAsync(target.FullName, json, cancellation);
            }

            if (parsed.GetValue(notes) is { } list)
            {
                await File.WriteAllLinesAsync(list.FullName, chosen.OrderByDescending(c => c.Probability).Select(Note), cancellation);
            }
        });
        return command;
    }

    private static async Task<IReadOnlyList<Case>> CasesAsync(ParseResult parsed, SharedOptions shared, FileInfo? kept, CancellationToken cancellation)
    {
        if (kept is { Exists: true })
        {
            return CaseStore.Read(kept.FullName);
        }

        var cases = await AskAsync(parsed, shared, cancellation);
        if (kept is not null)
        {
            CaseStore.Write(kept.FullName, cases);
        }

        return cases;
    }

    private static async Task<IReadOnlyList<Case>> AskAsync(ParseResult parsed, SharedOptions shared, CancellationToken cancellation)
    {
        var work = parsed.GetValue(shared.Work)!.FullName;
        var files = new ReaderFiles(parsed.GetValue(shared.Base)!.FullName, parsed.GetValue(shared.Trained)!.FullName);
        using var reader = SmallReader.Open(ReaderModel.Prepare(files, work, cancellation), Threads);
        var passages = new SmallPassageReader(reader);
        var every = parsed.GetValue(shared.Held);
        var held = LessonFiles.Read(parsed.GetValue(shared.Lessons)!.FullName).Where(l => LessonFiles.IsHeld(l, every)).ToList();
        var lessons = HeldSet.Of(held, Emptied(Path.Combine(work, "lessons-articles")));
        Emptied(Path.Combine(work, "lessons"));
        var sets = (parsed.GetValue(shared.Sets) ?? []).Select(s => (s.Name, Set: HeldSet.Read(s.FullName))).Prepend(("lessons", lessons));
        var cases = new List<Case>();
        foreach (var (name, set) in sets.ToList())
        {
            cases.AddRange(await CaseFile.CollectAsync(name, set, passages, TimeProvider.System, work, cancellation));
        }

        await Console.Error.WriteLineAsync();
        return cases;
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

    private static string Note((Case Case, double Probability, bool Right) chosen)
    {
        var (asked, probability, right) = chosen;
        var question = asked.Question;
        return string.Join(
            '\t',
            probability.ToString("F3", CultureInfo.InvariantCulture),
            question.Answers.Count == 0 ? "none" : right ? "right" : "wrong",
            asked.Set,
            question.Show,
            question.Kind,
            asked.Final ? "final" : asked.Recalled ? "" : "not found",
            question.Text,
            string.Join(" | ", question.Answers),
            asked.Note.ReplaceLineEndings(" "));
    }
}
