using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Properties;

/// <summary>On the made-up shows: whatever a rumour publisher writes, it is never news, and never changes the news of others.</summary>
public sealed class WeightTests
{
    private const string Gossip = "Example Gossip";

    private static readonly string[] Commands =
    [
        "/release", "/status", "/episodes", "/plot", "/cast", "/cast only:new", "/timeline", "/timeline topic:cast", "/sources",
        "Is it cancelled?", "Is it renewed?", "Who made it?",
    ];

    public static TheoryData<string> Shows =>
        [.. Directory.GetDirectories(Repository.TestFile("Corpora", "open")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shows))]
    public async Task Where_all_articles_are_rumours_nothing_is_answered_as_news(string show)
    {
        using var built = await Build(show, "rumour", _ => true);

        foreach (var answer in (await Questions(show)).Select(q => built.Answerer.Answer(q)))
        {
            Assert.True(answer is OnlySpeculation or NotKnown, $"{answer.Question}\n{WrittenAnswerOf(answer)}");
        }

        Assert.All(built.Snapshot.Shows().SelectMany(s => built.Snapshot.Facts(s.Key)), f => Assert.Equal(Standing.Speculation, f.Best.Standing));
    }

    [Theory]
    [MemberData(nameof(Shows))]
    public async Task Where_all_articles_are_ignored_nothing_is_known(string show)
    {
        using var built = await Build(show, "ignored", _ => true);

        Assert.All((await Questions(show)).Select(q => built.Answerer.Answer(q)), answer => Assert.Empty(Assert.IsType<NotKnown>(answer).Citations));
        Assert.Empty(built.Snapshot.Shows().SelectMany(s => built.Snapshot.Facts(s.Key)));
    }

    [Theory]
    [MemberData(nameof(Shows))]
    public async Task News_is_the_same_with_rumours_beside_it_as_without(string show)
    {
        for (var part = 0; part < 4; part++)
        {
            using var rumours = await Build(show, "rumour", i => i % 4 == part);
            using var without = await Build(show, "ignored", i => i % 4 == part);

            var (expected, received) = (News(without), News(rumours));
            Assert.True(
                expected.SequenceEqual(received),
                $"without: {string.Join('\n', expected.Except(received))}\nbeside:  {string.Join('\n', received.Except(expected))}");
            var answers = (await Questions(show)).Select(q => rumours.Answerer.Answer(q));
            foreach (var answer in answers.Where(a => a is Answered or Conflicting && a.Items.Count == 0))
            {
                Assert.True(answer.Citations[0].Article.Weight != SourceWeight.Rumour, WrittenAnswerOf(answer));
                Assert.True(
                    answer.Citations.All(c => c.Article.Weight != SourceWeight.Rumour) || answer.Text.Contains("speculation", StringComparison.Ordinal),
                    WrittenAnswerOf(answer));
            }
        }
    }

    private static List<string> News(Built built) => [.. built.Snapshot.Shows()
        .SelectMany(s => built.Snapshot.Facts(s.Key))
        .Where(f => f.Best.Standing != Standing.Speculation)
        .Select(f => $"{f.Kind} {f.Season} {f.Aspect} {f.Person} {f.Character}: {f.Best.Value} {f.Status} {f.Description} "
            + $"{f.Best.Standing} {f.Best.AsOf} {f.Conflicting} {f.Best.Support}")
        .Order(StringComparer.Ordinal)];

    private static string WrittenAnswerOf(Answer answer) => Answers.WrittenAnswer.Of(answer);

    private static async Task<IReadOnlyList<string>> Questions(string show)
    {
        var golden = await GoldenQuestionFile.ReadAsync(Repository.TestFile("Corpora", "open", show, "questions.json"), CancellationToken.None);
        return [.. golden.Select(q => q.Question), .. Commands];
    }

    private static async Task<Built> Build(string show, string weight, Func<int, bool> isGossip)
    {
        var temp = new TempFolder();
        var articles = Repository.TestFile("Corpora", "open", show, "articles");
        var files = Directory.GetFiles(articles, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            temp.Write("articles/" + Path.GetRelativePath(articles, file), await File.ReadAllBytesAsync(file));
        }

        temp.Write("articles/sources.yaml", $"{weight}: {Gossip}");
        var gossip = files.Where((_, i) => isGossip(i)).Select(f => Path.GetRelativePath(articles, f)).ToHashSet(StringComparer.Ordinal);
        var rules = BuildRules.Default with { Extract = (document, hash, file) => Published(ArticleExtractor.Extract(document, hash, file), gossip) };
        var clock = new TestClock();
        var store = new SnapshotStore(temp.Full("store"), clock);
        await new SnapshotBuilder(store, rules).BuildAsync(new ArticleFolder(temp.Full("articles")));
        var snapshot = store.OpenLive()!;
        return new Built(temp, snapshot, new Answerer(snapshot, clock));
    }

    private static ExtractedArticle Published(ExtractedArticle extracted, HashSet<string> gossip) =>
        gossip.Contains(extracted.Article.Path) ? extracted with { Article = extracted.Article with { Publisher = Gossip } } : extracted;

    private sealed record Built(TempFolder Temp, Snapshot Snapshot, Answerer Answerer) : IDisposable
    {
        public void Dispose()
        {
            Snapshot.Dispose();
            Temp.Dispose();
        }
    }
}
