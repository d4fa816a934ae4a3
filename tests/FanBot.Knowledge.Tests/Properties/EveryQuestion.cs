using System.Collections.Concurrent;
using System.Globalization;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answering.Questions;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Reconciling;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>
/// The child that asks every kind of question about everybody whom any corpus knows, about some whom only a <c>show.yaml</c>
/// knows, and about nobody at all, on days before, between and after all articles; and every command with every option.
/// What it writes on standard output is where it stands, then what went wrong, then how much was asked.
/// </summary>
internal sealed class EveryQuestion(Snapshot snapshot, TimeProvider clock)
{
    public const string Verb = "ask-everything";

    private const int Seed = 20310524;

    private static readonly string[] Strangers = ["Bob Raye", "Robert Raye", "Nobody Atall"];

    private static readonly string[] OfSeasons =
        [SlashCommandNames.Release, SlashCommandNames.Status, SlashCommandNames.Episodes, SlashCommandNames.Plot, SlashCommandNames.Timeline];

    private static readonly string?[] Seasons = [null, "1", "2", "99"];

    private readonly Answerer _answerer = new(snapshot, clock);
    private readonly ConcurrentQueue<string> _faults = [];
    private int _asked;

    public static async Task<int> RunAsync()
    {
        using var folder = new TempFolder();
        CopyCorpora(folder);
        var store = new SnapshotStore(folder.Full("store"), new TestClock());
        await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(folder.Full("articles")));
        using var snapshot = store.OpenLive()!;
        var all = new EveryQuestion(snapshot, new TestClock());
        Parallel.ForEach(snapshot.Shows().SelectMany(all.About), ask => ask());
        foreach (var fault in all._faults)
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine($"{all._asked} questions about {snapshot.Shows().Sum(s => snapshot.Entities(s.Key).Count)} names in {snapshot.Shows().Count} shows");
        return all._faults.IsEmpty ? 0 : 1;
    }

    /// <summary>Every corpus in one folder, each show with a <c>show.yaml</c> that maps a name to one that no article has.</summary>
    private static void CopyCorpora(TempFolder folder)
    {
        var corpora = Directory.GetDirectories(Repository.TestFile("Corpora"), "articles", SearchOption.AllDirectories)
            .Concat([Repository.TestFile("Corpora", "loose"), Repository.File("data", "articles")]);
        foreach (var corpus in corpora)
        {
            var files = Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories);
            foreach (var file in files.Where(f => Path.GetExtension(f) is ".txt" or ".md" or ".html"))
            {
                var path = Path.GetRelativePath(corpus, file).Replace('\\', '/');
                folder.Write("articles/" + path, File.ReadAllBytes(file));
                if (Path.GetDirectoryName(path) is { Length: > 0 } show)
                {
                    folder.Write($"articles/{show.Split('/')[0]}/show.yaml", $"aliases: [Alias of {show}]\nnames:\n  {Strangers[0]}: {Strangers[1]}\n");
                }
            }
        }
    }

    /// <summary>All there is to ask about a show, in pieces that can be asked side by side.</summary>
    private IEnumerable<Action> About(ShowSummary show)
    {
        var entities = snapshot.Entities(show.Key);
        var index = new EntityIndex(entities);
        var days = Days(show);
        var views = days.Select(day => new ShowView(snapshot, show, day, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ShowReconciler.Reconcile))
            .ToList();
        var names = entities.Select(e => e.Name).Concat(Strangers).Append(show.Name).Append("").Distinct().ToList();
        var aliases = entities.SelectMany(e => e.Aliases).Distinct().ToList();
        return names.Select((name, i) => (Action)(() => AskOfFacts(name, i, [.. entities.Where(e => e.Name == name)], index, views)))
            .Concat(names.Select((name, i) => (Action)(() => AskOfAll(show, name, i, oneOf: 3, names, days))))
            .Concat(aliases.Select((name, i) => (Action)(() => AskOfAll(show, name, i, oneOf: 24, names, days))))
            .Append(() => AskCommands(show, days));
    }

    /// <summary>Through everything, passages too: of the kinds one of so many, each on one of the days, name by name others.</summary>
    private void AskOfAll(ShowSummary show, string name, int i, int oneOf, IReadOnlyList<string> names, IReadOnlyList<DateOnly?> days)
    {
        Console.WriteLine($"{show.Name}: {name}");
        var junk = new Junk(Seed + i);
        foreach (var kind in Enum.GetValues<QuestionKind>().Where(k => ((int)k + i) % oneOf == 0))
        {
            Ask($"/ask show:{show.Name} question:{Words(junk.Of(EveryWording.Of[kind]), name, junk.Of(names))}", junk.Of(days));
        }

        Ask(junk.Of(days), show, SlashCommandNames.Character, (SlashCommandOptions.Name, name));
        Ask(junk.Of(days), show, SlashCommandNames.Actor, (SlashCommandOptions.Name, name));
        Ask(Words(junk.Of(EveryWording.Of[QuestionKind.WhoIs]), name, junk.Of(names)), junk.Of(days));
    }

    /// <summary>The composers alone, with every kind on every day: as the question is understood, and on one day with other words and turns.</summary>
    private void AskOfFacts(string name, int i, IReadOnlyList<Entity> entities, EntityIndex index, IReadOnlyList<ShowView> views)
    {
        var junk = new Junk(Seed + i);
        foreach (var kind in Enum.GetValues<QuestionKind>())
        {
            var words = Words(junk.Of(EveryWording.Of[kind]), name, "Ada");
            var question = QuestionReader.Read(words, [], index, [], new DateOnly(2031, 5, 24), null) with { Text = words, Kind = kind, Names = entities };
            foreach (var view in views)
            {
                Check($"{words} ({kind})", view.AsOf, () => FactAnswers.Of(question, view), mayBeSilent: true);
            }

            var turned = Turned(question, junk);
            var other = junk.Of(views);
            Check($"{turned.Words} ({turned})", other.AsOf, () => FactAnswers.Of(turned, other), mayBeSilent: true);
        }
    }

    private static Question Turned(Question question, Junk junk) => question with
    {
        Words = Words(junk.Of(EveryWording.Of[(QuestionKind)junk.Next(EveryWording.Of.Count)]), question.Names.Count > 0 ? question.Names[0].Name : "", "Ada"),
        Names = [.. question.Names.Where(_ => junk.Next(3) > 0)],
        Season = junk.Next(2) == 0 ? null : 1 + junk.Next(3),
        Relation = junk.Next(4) == 0 ? "brother" : null,
        Only = (CastStatus)junk.Next(4),
        Contest = junk.Next(6) == 0 ? new Aspect("winner") : (Aspect?)null,
        IsYesNo = junk.Next(2) == 0,
        WantsGuesses = junk.Next(4) == 0,
        WantsEarliest = junk.Next(4) == 0,
        IsCommand = junk.Next(4) == 0,
    };

    /// <summary>Every command with every option, one after the other on another of the days.</summary>
    private void AskCommands(ShowSummary show, List<DateOnly?> days)
    {
        var turn = show.Key.Length;
        foreach (var season in Seasons)
        {
            foreach (var command in OfSeasons)
            {
                Ask(Day(), show, command, (SlashCommandOptions.Season, season));
            }

            foreach (var only in (string?[])[null, "new", "returning", "leaving"])
            {
                Ask(Day(), show, SlashCommandNames.Cast, (SlashCommandOptions.Season, season), (SlashCommandOptions.Only, only));
            }
        }

        foreach (var topic in (string[])["release", "status", "production", "episodes", "cast"])
        {
            Ask(Day(), show, SlashCommandNames.Timeline, (SlashCommandOptions.Topic, topic));
        }

        foreach (var article in (string?[])[null, "news"])
        {
            Ask(Day(), show, SlashCommandNames.Sources, (SlashCommandOptions.Article, article));
        }

        Ask(Day(), show, "help");

        DateOnly? Day() => days[turn++ % days.Count];
    }

    private void Ask(DateOnly? day, ShowSummary show, string command, params (string Option, string? Value)[] options)
    {
        var given = options
            .Append((Option: SlashCommandOptions.Show, Value: show.Name))
            .Append((Option: SlashCommandOptions.AsOf, Value: day?.ToString("O", CultureInfo.InvariantCulture)))
            .Where(o => o.Value is { Length: > 0 })
            .ToDictionary(o => o.Option, o => o.Value!);
        var asked = new SlashCommand(command, given);
        Check(asked.ToString(), null, () => _answerer.Answer(asked), mayBeSilent: false);
    }

    private void Ask(string question, DateOnly? day) => Check(question, day, () => _answerer.Answer(question, day), mayBeSilent: false);

    private void Check(string question, DateOnly? day, Func<Answer?> ask, bool mayBeSilent)
    {
        Interlocked.Increment(ref _asked);
        try
        {
            var answer = ask();
            if (answer is null ? !mayBeSilent : string.IsNullOrWhiteSpace(answer.Text) || (answer is not NotKnown && answer.Citations.Count == 0))
            {
                _faults.Enqueue($"\u201C{question}\u201D as of {day:O} has no answer, or one without words or sources.");
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _faults.Enqueue($"\u201C{question}\u201D as of {day:O}: {e}");
        }
    }

    /// <summary>No day, and days before, between and after all articles of a show.</summary>
    private List<DateOnly?> Days(ShowSummary show)
    {
        var dated = snapshot.Articles(show.Key).Where(a => a.AsOf is { HasYear: true }).Select(a => a.AsOf!.Value.Latest);
        var told = dated.Distinct().Order().DefaultIfEmpty(new DateOnly(2031, 1, 1)).ToList();
        return [null, told[0].AddYears(-1), told[told.Count / 2], told[^1].AddYears(1)];
    }

    private static string Words(string wording, string name, string other) => string.Format(CultureInfo.InvariantCulture, wording, name, other);
}
