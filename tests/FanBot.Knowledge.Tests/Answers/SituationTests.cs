using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// Small made-up folders of articles, each with what is to be answered from it, and what must not be: <c>Corpora/situations/NAME</c> holds
/// <c>case.json</c> and the articles.
/// </summary>
public sealed class SituationTests : IDisposable
{
    private static readonly string Root = Repository.TestFile("Corpora", "situations");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_question_on_a_situation_is_answered_as_it_should_be(string name)
    {
        using var situation = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(Root, name, "case.json")));
        foreach (var article in Directory.GetFiles(Path.Combine(Root, name, "articles")))
        {
            File.Copy(article, Written(Path.GetFileName(article)));
        }

        var today = DateTime.ParseExact(situation.RootElement.GetProperty("today").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var clock = new FakeTimeProvider(new DateTimeOffset(today, TimeSpan.Zero));
        var store = new SnapshotStore(_folder.Full("store"), clock);
        await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_folder.Full("articles")));
        using var snapshot = store.OpenLive()!;
        var answerer = new Answerer(snapshot, clock);
        Assert.Equal([], situation.RootElement.GetProperty("questions").EnumerateArray().Select(q => Fault(q, answerer)).OfType<string>());
    }

    private string Written(string file)
    {
        _folder.Write($"articles/copper-tide/{file}", "");
        File.Delete(_folder.Full($"articles/copper-tide/{file}"));
        return _folder.Full($"articles/copper-tide/{file}");
    }

    // What is wrong with an answer; null where nothing is.
    private static string? Fault(JsonElement question, Answerer answerer)
    {
        var asked = question.GetProperty("question").GetString()!;
        var answer = answerer.Answer(asked);
        var (hit, isUnknown) = (Matches(question, "expect", answer.Text), answer is NotKnown);
        var isRight = question.GetProperty("kind").GetString() == "unanswerable" ? isUnknown || hit : hit && !Matches(question, "reject", answer.Text);
        return isRight ? null : $"{asked} -> {answer.Text}";
    }

    private static bool Matches(JsonElement question, string part, string text) => question.TryGetProperty(part, out var patterns)
        && patterns.EnumerateArray().Any(p => Regex.IsMatch(text, p.GetString()!, RegexOptions.IgnoreCase | RegexOptions.Singleline));
}
