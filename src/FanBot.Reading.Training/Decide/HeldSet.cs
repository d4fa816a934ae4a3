using System.Text.Json;
using FanBot.Knowledge.Checks;
using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Decide;

/// <summary>Shows with their articles, and questions on them that nothing was trained on.</summary>
/// <param name="Articles">Folder with a folder of articles for each show.</param>
/// <param name="Questions">The questions.</param>
internal sealed record HeldSet(string Articles, IReadOnlyList<HeldQuestion> Questions)
{
    /// <summary>
    /// Reads a set: a folder <c>articles</c> with a folder a show, and a folder <c>questions</c> with a JSON array a show of
    /// <c>{"show","genre","kind","question","answer","alternatives","yes"}</c>.
    /// </summary>
    /// <exception cref="InputException">The folder is built otherwise.</exception>
    public static HeldSet Read(string folder)
    {
        var (articles, questions) = (Path.Combine(folder, "articles"), Path.Combine(folder, "questions"));
        return Directory.Exists(articles) && Directory.Exists(questions)
            ? new HeldSet(articles, [.. Directory.EnumerateFiles(questions, "*.json").Order(StringComparer.Ordinal).SelectMany(ReadQuestions)])
            : throw new InputException($"'{folder}' is no set: it needs a folder 'articles' and a folder 'questions', with a folder and a file a show.");
    }

    /// <summary>Golden questions on a folder of articles.</summary>
    public static HeldSet ReadGolden(string articles, string questions) => new(
        articles,
        [
            .. GoldenQuestionFile.Parse(File.ReadAllText(questions))
                .Where(q => q.Kind != GoldenKind.Unanswerable || q.Expect.Count == 0)
                .Select(q => new HeldQuestion(".", "golden", q.Kind.ToString(), q.Question, q.Kind == GoldenKind.Unanswerable ? [] : [q.Id], null, q)),
        ]);

    /// <summary>Held-out lessons as such a set, their articles written below <paramref name="folder"/>.</summary>
    public static HeldSet Of(IReadOnlyList<Lesson> lessons, string folder)
    {
        var questions = new List<HeldQuestion>();
        foreach (var show in lessons.GroupBy(lesson => lesson.Group))
        {
            var key = new string([.. show.Key.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
            var articles = Directory.CreateDirectory(Path.Combine(folder, key)).FullName;
            File.WriteAllText(Path.Combine(articles, "show.yaml"), $"name: {Quoted(show.Key)}\n");
            foreach (var (index, lesson) in show.Index())
            {
                File.WriteAllText(Path.Combine(articles, $"article-{index}.md"), Article(lesson));
                questions.AddRange(lesson.Questions.Select(question => Question(key, lesson, question)));
            }
        }

        return new HeldSet(folder, questions);
    }

    private static string Article(Lesson lesson)
    {
        var published = lesson.Published is { } date ? $"published: {date}\n" : "";
        return $"---\ntitle: {Quoted(lesson.Title)}\n{published}show: {Quoted(lesson.Group)}\n---\n\n{lesson.Text}\n";
    }

    private static HeldQuestion Question(string show, Lesson lesson, LessonQuestion question) =>
        new(show, lesson.Genre, question.Kind, question.Text, [.. question.Answers.Select(answer => answer.Cut(lesson.Text))], question.Yes);

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static IReadOnlyList<HeldQuestion> ReadQuestions(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var show = Path.GetFileNameWithoutExtension(file);
            return [.. json.RootElement.EnumerateArray().Select(question => ReadQuestion(show, question))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException($"'{file}' is no list of questions: {e.Message}", e);
        }
    }

    private static HeldQuestion ReadQuestion(string show, JsonElement question) => new(
        show,
        question.GetProperty("genre").GetString()!,
        question.GetProperty("kind").GetString()!,
        question.GetProperty("question").GetString()!,
        question.GetProperty("answer").GetString() is { } answer ? [answer, .. Alternatives(question)] : [],
        question.TryGetProperty("yes", out var yes) && yes.ValueKind is JsonValueKind.True or JsonValueKind.False ? yes.GetBoolean() : null);

    private static IEnumerable<string> Alternatives(JsonElement question) =>
        question.TryGetProperty("alternatives", out var more) && more.ValueKind == JsonValueKind.Array
            ? more.EnumerateArray().Select(alternative => alternative.GetString()!)
            : [];
}
