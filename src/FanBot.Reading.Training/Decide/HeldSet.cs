using System.Text.Json;
using FanBot.Knowledge.Checks;
using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Decide;

/// <summary>
/// Shows with their questions: a folder <c>articles</c> with a folder a show, and a folder <c>questions</c> with a JSON
/// array a show of <c>{"show","genre","kind","question","answer","alternatives","yes"}</c>.
/// </summary>
internal sealed record HeldSet(string Articles, IReadOnlyList<HeldQuestion> Questions)
{
    public static HeldSet Read(string folder) => new(
        Path.Combine(folder, "articles"),
        [.. Directory.EnumerateFiles(Path.Combine(folder, "questions"), "*.json").Order(StringComparer.Ordinal).SelectMany(f => Questions_(f))]);

    /// <summary>Golden questions on a folder of articles.</summary>
    public static HeldSet ReadGolden(string articles, string questions) => new(
        articles,
        [
            .. GoldenQuestionFile.Parse(File.ReadAllText(questions))
                .Where(q => q.Kind != QuestionKind.Unanswerable || q.Expect.Count == 0)
                .Select(q => new HeldQuestion(".", "golden", q.Kind.ToString(), q.Question, q.Kind == QuestionKind.Unanswerable ? [] : [q.Id], null, q)),
        ]);

    /// <summary>Held-out lessons as such a set, their articles written below <paramref name="folder"/>.</summary>
    public static HeldSet Of(IReadOnlyList<Lesson> lessons, string folder)
    {
        var questions = new List<HeldQuestion>();
        foreach (var show in lessons.GroupBy(l => l.Group))
        {
            var key = new string([.. show.Key.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
            var articles = Directory.CreateDirectory(Path.Combine(folder, key));
            File.WriteAllText(Path.Combine(articles.FullName, "show.yaml"), $"name: {Quoted(show.Key)}\n");
            foreach (var (lesson, index) in show.Select((l, i) => (l, i)))
            {
                var published = lesson.Published is { } date ? $"published: {date}\n" : "";
                File.WriteAllText(Path.Combine(articles.FullName, $"article-{index}.md"), $"---\ntitle: {Quoted(lesson.Title)}\n{published}show: {Quoted(show.Key)}\n---\n\n{lesson.Text}\n");
                questions.AddRange(lesson.Questions.Select(q => new HeldQuestion(key, lesson.Genre, q.Kind, q.Text, [.. q.Answers.Select(a => a.Cut(lesson.Text))], q.Yes)));
            }
        }

        return new HeldSet(folder, questions);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static IEnumerable<HeldQuestion> Questions_(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateArray().Select(q => new HeldQuestion(
            Path.GetFileNameWithoutExtension(file),
            q.GetProperty("genre").GetString()!,
            q.GetProperty("kind").GetString()!,
            q.GetProperty("question").GetString()!,
            q.GetProperty("answer").GetString() is { } answer
                ? [answer, .. q.TryGetProperty("alternatives", out var more) && more.ValueKind == JsonValueKind.Array ? more.EnumerateArray().Select(a => a.GetString()!) : []]
                : [],
            q.TryGetProperty("yes", out var yes) && yes.ValueKind is JsonValueKind.True or JsonValueKind.False ? yes.GetBoolean() : null))];
    }
}
