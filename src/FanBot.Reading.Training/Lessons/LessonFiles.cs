using System.IO.Compression;
using System.Text.Json;
using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Lessons;

/// <summary>Reads lessons in the domain (<c>*.jsonl</c>) and general ones (<c>*.jsonl.gz</c>).</summary>
internal static class LessonFiles
{
    public static IReadOnlyList<Lesson> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(f => File.ReadLines(f).Select(Article))];

    public static IReadOnlyList<Lesson> ReadGeneral(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(General)];

    /// <summary>Held out where the sum of the name's character codes is a multiple of <paramref name="every"/>.</summary>
    public static bool IsHeld(Lesson lesson, int every) => lesson.Group.Sum(c => c) % every == 0;

    private static Lesson Article(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Lesson(Text(root, "show"), Text(root, "genre"), Text(root, "title"), Text(root, "text"), [.. root.GetProperty("questions").EnumerateArray().Select(Question)], root.TryGetProperty("published", out var date) ? date.GetString() : null);
    }

    private static LessonQuestion Question(JsonElement question)
    {
        var answer = question.GetProperty("answer").GetString();
        var start = answer is null ? 0 : question.GetProperty("start").GetInt32();
        return new LessonQuestion(
            Text(question, "q"),
            answer is null ? [] : [new TextSpan(start, start + answer.Length)],
            Text(question, "kind"),
            question.TryGetProperty("yes", out var yes) && yes.ValueKind is JsonValueKind.True or JsonValueKind.False ? yes.GetBoolean() : null);
    }

    private static IEnumerable<Lesson> General(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var lines = new List<JsonElement>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            lines.Add(json.RootElement.Clone());
        }

        return lines
            .GroupBy(l => (Title: Text(l, "title"), Text: Text(l, "c"), Group: Text(l, "grp")))
            .Select(g => new Lesson(g.Key.Group, "general", g.Key.Title, g.Key.Text, [.. g.Select(l => General(l, g.Key.Text))]));
    }

    private static LessonQuestion General(JsonElement line, string text) => new(
        Text(line, "q"),
        line.TryGetProperty("imp", out var impossible) && impossible.ValueKind == JsonValueKind.True
            ? []
            : [.. line.GetProperty("a").EnumerateArray().Select(a => Span(text, a[0].GetInt32(), a[1].GetString()!)).OfType<TextSpan>()],
        "general",
        null);

    // Offsets there count code points.
    private static TextSpan? Span(string text, int codePoints, string answer)
    {
        var at = 0;
        for (; codePoints > 0 && at < text.Length; codePoints--)
        {
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        }

        return string.CompareOrdinal(text, at, answer, 0, answer.Length) == 0 ? new TextSpan(at, at + answer.Length) : null;
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ToString() : "";
}
