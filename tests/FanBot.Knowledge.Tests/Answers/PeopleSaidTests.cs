using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers;
using Microsoft.Extensions.Time.Testing;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>
/// What short made-up articles say of people and places, in many wordings: <c>Corpora/people</c>, whose <c>notation.md</c> tells how a file is written.
/// </summary>
public sealed class PeopleSaidTests
{
    private static readonly string Root = Repository.TestFile("Corpora", "people");

    // What a line says where no answer is as good.
    private const string Unknown = "unknown";

    private static readonly DateTimeOffset Today = new(2031, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Kinds =>
        [.. Directory.GetFiles(Root, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_wording_is_answered_as_it_should_be(string kind)
    {
        var faults = new List<string>();
        foreach (var situation in Situations(File.ReadLines(Path.Combine(Root, kind + ".txt"))))
        {
            faults.AddRange(await FaultsAsync(situation));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Situation situation)
    {
        using var folder = new TempFolder();
        foreach (var (article, i) in situation.Articles.Select((a, i) => (a, i)))
        {
            folder.Write($"articles/copper-tide/{i}.md", article);
        }

        return await AskedArticles.AskAsync<List<string>>(folder.Full("articles"), folder.Full("store"), new FakeTimeProvider(Today), (_, answerer) =>
            [.. situation.Questions.Select(q => Fault(q, answerer.Answer(q.Words))).OfType<string>()]);
    }

    private static string? Fault(Asked asked, Answer answer)
    {
        var isRight = answer is NotKnown ? asked.MayBeUnknown
            : asked.Right.Length > 0 && Regex.IsMatch(answer.Text, asked.Right) && !(asked.Wrong is { } wrong && Regex.IsMatch(answer.Text, wrong));
        return isRight ? null : $"{asked.Line}: {asked.Words} -> {answer.GetType().Name}: {answer.Text}";
    }

    private static IEnumerable<Situation> Situations(IEnumerable<string> lines)
    {
        var situation = new Situation([], []);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith("@ ", StringComparison.Ordinal))
            {
                if (situation.Questions.Count > 0)
                {
                    yield return situation;
                    situation = new Situation([], []);
                }

                situation.Articles.Add(Head(line));
            }
            else if (line.StartsWith("? ", StringComparison.Ordinal))
            {
                var parts = line[2..].Split(" | ");
                var right = parts[1].Split('|');
                var told = string.Join('|', right.Where(r => r != Unknown));
                situation.Questions.Add(new Asked(number, parts[0], told, right.Contains(Unknown), parts.ElementAtOrDefault(2)));
            }
            else if (situation.Articles.Count > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                situation.Articles[^1] += line + "\n";
            }
        }

        yield return situation;
    }

    // "@ 2031-05-12 | Copper Tide: casting news"
    private static string Head(string line)
    {
        var parts = line[2..].Split(" | ");
        var day = DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"---\ntitle: \"{parts[1]}\"\ndate: {day:yyyy-MM-dd}\n---\n\n");
    }

    private sealed record Situation(List<string> Articles, List<Asked> Questions);

    /// <param name="Line">Where it stands in its file.</param>
    /// <param name="Words">The question.</param>
    /// <param name="Right">What an answer must say; empty where there may be none.</param>
    /// <param name="MayBeUnknown">Whether nothing need be known.</param>
    /// <param name="Wrong">What it must not say, or null.</param>
    private sealed record Asked(int Line, string Words, string Right, bool MayBeUnknown, string? Wrong);
}
