using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// A made-up folder of articles with what is to be answered from it, and what must not be: <c>case.json</c> and <c>articles</c>, read and
/// asked through the whole pipeline.
/// </summary>
internal sealed class AskedFolder : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly string _folder;
    private readonly JsonDocument _case;

    public AskedFolder(string folder) =>
        (_folder, _case) = (folder, JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "case.json"))));

    /// <summary>What the case holds beside its questions.</summary>
    public JsonElement Case => _case.RootElement;

    /// <summary>Builds the articles; what came of it, and what is wrong with the answers.</summary>
    public async Task<(BuildReport Report, IReadOnlyList<string> Faults)> AskAsync()
    {
        var today = Case.TryGetProperty("today", out var day) ? day.GetString()! : "2031-05-24";
        var clock = new FakeTimeProvider(new DateTimeOffset(DateTime.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero));
        return await AskedArticles.AskAsync<(BuildReport, IReadOnlyList<string>)>(
            Path.Combine(_folder, "articles"), _temp.Full("store"), clock, (outcome, answerer) => (
                Assert.IsType<BuildReport>(outcome),
                [.. Case.GetProperty("questions").EnumerateArray().Select(q => Fault(q, answerer)).OfType<string>()]));
    }

    public void Dispose()
    {
        _case.Dispose();
        _temp.Dispose();
    }

    private static string? Fault(JsonElement question, Answerer answerer)
    {
        var asked = question.GetProperty("question").GetString()!;
        var answer = answerer.Answer(asked);
        var (isHit, isRejected) = (Matches(question, "expect", answer.Text), Matches(question, "reject", answer.Text));
        var isUnanswerable = question.TryGetProperty("kind", out var kind) && kind.GetString() == "unanswerable";
        return isUnanswerable ? answer is NotKnown || (isHit && !isRejected) ? null : $"{asked} -> {answer.Text}"
            : isHit && !isRejected && answer.Citations.Count > 0 ? null
            : $"{asked} -> {answer.Text}";
    }

    private static bool Matches(JsonElement question, string part, string text) => question.TryGetProperty(part, out var patterns)
        && patterns.EnumerateArray().Any(p => Regex.IsMatch(text, p.GetString()!, RegexOptions.IgnoreCase | RegexOptions.Singleline));
}
