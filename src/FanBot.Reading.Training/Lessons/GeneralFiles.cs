using System.Text.Json;
using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Lessons;

/// <summary>Reads general reading data, <c>*.jsonl.gz</c>: one question with its text a line, so that a text comes again for each.</summary>
internal static class GeneralFiles
{
    /// <summary>The genre, and the kind of answer, of all that is in them.</summary>
    public const string Genre = "general";

    /// <summary>All texts of a folder, each with its questions.</summary>
    /// <exception cref="InputException">There are none, or a line is not as it should be.</exception>
    public static IReadOnlyList<Lesson> Read(string folder)
    {
        // Two files may hold the same text; each then keeps its own, as its groups are its own too.
        var files = Directory.EnumerateFiles(folder, "*.jsonl.gz").Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f)!).ToList();
        return files.Count > 0
            ? [.. files.SelectMany(file => Texts(JsonLines.Read(folder, file, Line)))]
            : throw new InputException($"There is no file *.jsonl.gz in '{folder}'. Give the folder that holds them.");
    }

    private static IEnumerable<Lesson> Texts(IReadOnlyList<(string Title, string Text, string Group, LessonQuestion Question)> lines) => lines
        .GroupBy(line => (line.Title, line.Text, line.Group))
        .Select(text => new Lesson(text.Key.Group, Genre, text.Key.Title, text.Key.Text, [.. text.Select(line => line.Question)]));

    private static (string Title, string Text, string Group, LessonQuestion Question) Line(JsonElement line)
    {
        var text = JsonLines.Text(line, "c");
        var isAnswered = !(line.TryGetProperty("imp", out var impossible) && impossible.ValueKind == JsonValueKind.True);
        var question = new LessonQuestion(JsonLines.Text(line, "q"), isAnswered ? [.. Answers(line, text)] : [], Genre, null);
        return (JsonLines.Text(line, "title"), text, JsonLines.Text(line, "grp"), question);
    }

    private static IEnumerable<TextSpan> Answers(JsonElement line, string text) =>
        line.GetProperty("a").EnumerateArray().Select(a => Span(text, a[0].GetInt32(), a[1].GetString()!)).OfType<TextSpan>();

    // Offsets there count code points. Now and then one is wrong, and the answer is left out.
    private static TextSpan? Span(string text, int codePoints, string answer)
    {
        var start = 0;
        for (; codePoints > 0 && start < text.Length; codePoints--)
        {
            start += char.IsHighSurrogate(text[start]) ? 2 : 1;
        }

        return string.CompareOrdinal(text, start, answer, 0, answer.Length) == 0 ? new TextSpan(start, start + answer.Length) : null;
    }
}
