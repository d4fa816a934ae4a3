using System.Collections.Concurrent;
using System.Globalization;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
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
        Parallel.ForEach(snapshot.Shows(), show => all.AskAbout(show));
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
            foreach (var file in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".txt" or ".md" or ".html"))
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

    private void AskAbout(ShowSummary show)
    {
        var entities = snapshot.Entities(show.Key);
        var index = new EntityIndex(entities);
        var days = Days(show);
        var views = days.Select(day => new ShowView(snapshot, show, day)).ToList();
        var names = entities.Select(e => e.Name).Concat(entities.SelectMany(e => e.Aliases.Take(1))).Concat(Strangers).Append(show.Name).Append("").Distinct().ToList();
        var junk = new Junk(Seed + show.Key.Length);
        for (var i = 0; i < names.Count; i++)
        {
            Console.WriteLine($"{show.Name}: {names[i]}");
            var forced = entities.Where(e => e.Name == names[i] || e.Aliases.Contains(names[i])).ToList();
            foreach (var kind in Enum.GetValues<QuestionKind>())
            {
                AskOfFacts(kind, names[i], forced, index, views, junk);
                // Through everything, passages too, on one of the days: name by name and kind by kind another.
                var words = Words(junk.Of(EveryWording.Of[kind]), names[i], junk.Of(names));
                Ask($"/ask show:{show.Name} question:{words}", days[(i + (int)kind) % days.Count]);
            }

            Ask(days[i % days.Count], show, SlashCommandNames.Character, (SlashCommandOptions.Name, names[i]));
            Ask(days[(i + 1) % days.Count], show, SlashCommandNames.Actor, (SlashCommandOptions.Name, names[i]));
            Ask(string.Format(CultureInfo.InvariantCulture, junk.Of(EveryWording.Of[QuestionKind.WhoIs]), names[i], names[0]), days[(i + 2) % days.Count]);
        }

        AskCommands(show, days);
    }

    /// <summary>The composers alone, on every day: as the question is understood, and as though it were of this kind, about these people, with other turns.</summary>
    private void AskOfFacts(QuestionKind kind, string name, IReadOnlyList<Entity> entities, EntityIndex index, IReadOnlyList<ShowView> views, Junk junk)
    {
        var words = Words(junk.Of(EveryWording.Of[kind]), name, "Ada");
        var question = QuestionReader.Read(words, [], index, [], new DateOnly(2031, 5, 24), null) with { Text = words };
        var other = Words(junk.Of(EveryWording.Of[(QuestionKind)junk.Next(EveryWording.Of.Count)]), name, "Ada");
        foreach (var view in views)
        {
            Check($"{words} ({kind})", view.AsOf, () => FactAnswers.Of(question with { Kind = kind, Names = entities }, view), view);
            var turned = question with
            {
                Kind = kind,
                Words = other,
                Names = [.. entities.Where(_ => junk.Next(3) > 0)],
                Season = junk.Next(2) == 0 ? null : 1 + junk.Next(3),
                Relation = junk.Next(4) == 0 ? "brother" : null,
                Only = (CastStatus)junk.Next(4),
                Contest = junk.Next(6) == 0 ? "winner" : null,
                IsYesNo = junk.Next(2) == 0,
                WantsGuesses = junk.Next(4) == 0,
                WantsEarliest = junk.Next(4) == 0,
                IsCommand = junk.Next(4) == 0,
            };
            Check($"{other} (as {kind})", view.AsOf, () => FactAnswers.Of(turned, view), view);
        }
    }

    private void AskCommands(ShowSummary show, IReadOnlyList<DateOnly?> days)
    {
        foreach (var day in days)
        {
            foreach (var season in Seasons)
            {
                foreach (var command in (string[])[SlashCommandNames.Release, SlashCommandNames.Status, SlashCommandNames.Episodes, SlashCommandNames.Plot, SlashCommandNames.Timeline])
                {
                    Ask(day, show, command, (SlashCommandOptions.Season, season));
                }

                foreach (var only in (string?[])[null, "new", "returning", "leaving"])
                {
                    Ask(day, show, SlashCommandNames.Cast, (SlashCommandOptions.Season, season), (SlashCommandOptions.Only, only));
                }
            }

            foreach (var topic in (string[])["release", "status", "production", "episodes", "cast"])
            {
                Ask(day, show, SlashCommandNames.Timeline, (SlashCommandOptions.Topic, topic));
            }

            Ask(day, show, SlashCommandNames.Sources);
            Ask(day, show, SlashCommandNames.Sources, (SlashCommandOptions.Article, "news"));
            Ask(day, show, "help");
        }
    }

    private void Ask(DateOnly? day, ShowSummary show, string command, params (string Option, string? Value)[] options)
    {
        var given = options
            .Append((Option: SlashCommandOptions.Show, Value: show.Name))
            .Append((Option: SlashCommandOptions.AsOf, Value: day?.ToString("O", CultureInfo.InvariantCulture)))
            .Where(o => o.Value is { Length: > 0 })
            .ToDictionary(o => o.Option, o => o.Value!);
        var asked = new SlashCommand(command, given);
        Check(asked.ToString(), null, () => _answerer.Answer(asked), null);
    }

    private void Ask(string question, DateOnly? day) => Check(question, day, () => _answerer.Answer(question, day), null);

    private void Check(string question, DateOnly? day, Func<Answer?> ask, ShowView? mayBeSilent)
    {
        Interlocked.Increment(ref _asked);
        try
        {
            var answer = ask();
            if (answer is null ? mayBeSilent is null : string.IsNullOrWhiteSpace(answer.Text) || (answer is not NotKnown && answer.Citations.Count == 0))
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
        var told = snapshot.Articles(show.Key).Select(a => a.AsOf).Where(d => d is { HasYear: true }).Select(d => d!.Value.Latest).Distinct().Order().DefaultIfEmpty(new DateOnly(2031, 1, 1)).ToList();
        return [null, told[0].AddYears(-1), told[told.Count / 2], told[^1].AddYears(1)];
    }

    private static string Words(string wording, string name, string other) => string.Format(CultureInfo.InvariantCulture, wording, name, other);
}
