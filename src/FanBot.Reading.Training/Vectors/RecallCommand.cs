using System.CommandLine;
using FanBot.Reading.Training.Decide;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Vectors;

namespace FanBot.Reading.Training.Vectors;

/// <summary>The verb that tells for how many questions the words that answer stand in a piece that is chosen to be read.</summary>
internal static class RecallCommand
{
    public static Command Of(Option<DirectoryInfo[]> lessons, Option<int> held, Option<DirectoryInfo[]> sets, Option<DirectoryInfo> work)
    {
        var table = new Option<FileInfo>("--vectors") { Description = "The table of vectors.", Required = true };
        var command = new Command("recall", "Tells for how many questions the words that answer are among those read, with vectors and without.")
        {
            lessons, held, sets, work, table,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(work)!.FullName;
            var vectors = new TrainedVectors(PassageVectors.Open(parsed.GetValue(table)!.FullName));
            var taken = LessonFiles.Read(parsed.GetValue(lessons)!).Where(l => LessonFiles.IsHeld(l, parsed.GetValue(held))).ToList();
            var all = (parsed.GetValue(sets) ?? []).Select(s => (s.Name, Set: HeldSet.Read(s.FullName)))
                .Prepend(("lessons", HeldSet.Of(taken, Path.Combine(folder, "lessons-articles"))));
            foreach (var (name, set) in all)
            {
                var one = RecallExaminer.AsOneShow(set, Path.Combine(folder, name + "-articles-as-one"));
                Console.WriteLine(await RecallExaminer.RunAsync(name, set, vectors, folder, cancellation));
                Console.WriteLine(await RecallExaminer.RunAsync(name + "-as-one-show", one, vectors, folder, cancellation));
            }
        });
        return command;
    }
}
