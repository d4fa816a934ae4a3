using System.Text.Json;
using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Lessons;

/// <summary>Reads lessons in the domain: made-up articles on made-up shows, <c>*.jsonl</c>, one article a line.</summary>
internal static class LessonFiles
{
    /// <summary>All lessons of some folders, in the order of the folders as given, then of the files' names.</summary>
    /// <exception cref="InputException">There are none, or a line is not as it should be.</exception>
    public static IReadOnlyList<Lesson> Read(IEnumerable<DirectoryInfo> folders) =>
        [.. folders.SelectMany(folder => JsonLines.Read(folder.FullName, "*.jsonl", Article))];

    /// <summary>
    /// Whether it is held out: where the sum of the name's character codes is a multiple of <paramref name="every"/>. So all of
    /// a show's lessons are held out or none, and a new lesson moves no other.
    /// </summary>
    public static bool IsHeld(Lesson lesson, int every) => lesson.Group.Sum(c => c) % every == 0;

    /// <summary>All general texts of a folder.</summary>
    /// <exception cref="InputException">There are none, or a line is not as it should be.</exception>
    public static IReadOnlyList<Lesson> ReadGeneral(string folder) => GeneralFiles.Read(folder);

    private static Lesson Article(JsonElement article)
    {
        var text = JsonLines.Text(article, "text");
        return new Lesson(
            JsonLines.Text(article, "show"),
            JsonLines.Text(article, "genre"),
            JsonLines.Text(article, "title"),
            text,
            [.. article.GetProperty("questions").EnumerateArray().Select(question => Question(question, text))],
            article.TryGetProperty("published", out var date) ? date.GetString() : null);
    }

    private static LessonQuestion Question(JsonElement question, string text) => new(
        JsonLines.Text(question, "q"),
        Answer(question, text) is { } answer ? [answer] : [],
        JsonLines.Text(question, "kind"),
        question.TryGetProperty("yes", out var yes) && yes.ValueKind is JsonValueKind.True or JsonValueKind.False ? yes.GetBoolean() : null);

    private static TextSpan? Answer(JsonElement question, string text)
    {
        if (question.GetProperty("answer").GetString() is not { } answer)
        {
            return null;
        }

        var start = question.GetProperty("start").GetInt32();
        return start >= 0 && start <= text.Length && string.CompareOrdinal(text, start, answer, 0, answer.Length) == 0
            ? new TextSpan(start, start + answer.Length)
            : throw new FormatException($"the answer «{answer}» does not stand at {start}");
    }
}
