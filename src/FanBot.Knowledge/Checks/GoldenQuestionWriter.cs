using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Checks;

/// <summary>
/// Adds a golden question to a file of them. What stands there stays as it is, byte for byte, comments and layout too; the whole is read once
/// more before it takes the file's place.
/// </summary>
public static class GoldenQuestionWriter
{
    private const int LongestId = 60;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Adds one to a file, which is made where it is missing. It is written aside, and renamed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="question">The question; its id gets a number behind it where another has it.</param>
    /// <param name="cancellationToken">Ends it; the file is as it was then.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="GoldenQuestionException">The file holds no golden questions, or the question cannot be one.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written.</exception>
    public static async Task<string> AddAsync(string path, GoldenQuestion question, CancellationToken cancellationToken)
    {
        var before = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false) : "[]\n";
        var (after, id) = Added(before, question);
        var aside = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write);
            await using (file.ConfigureAwait(false))
            {
                await file.WriteAsync(Encoding.UTF8.GetBytes(after), cancellationToken).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            FolderFlush.Move(aside, path);
        }
        finally
        {
            File.Delete(aside);
        }

        return id;
    }

    /// <summary>The content of a file with one more question, and the id that it got.</summary>
    /// <exception cref="GoldenQuestionException">The file holds no golden questions, or the question cannot be one.</exception>
    public static (string Json, string Id) Added(string json, GoldenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var known = GoldenQuestionFile.Parse(json);
        var id = Unused(question.Id.Length > LongestId ? question.Id[..LongestId] : question.Id, [.. known.Select(q => q.Id)]);
        var bytes = Encoding.UTF8.GetBytes(json);
        var (last, at, needsComma) = End(bytes);
        var between = Encoding.UTF8.GetString(bytes, last, at - last).TrimEnd();
        var added = Encoding.UTF8.GetString(bytes, 0, last) + (needsComma ? "," : "") + between + "\n  " + Json(question with { Id = id }) + "\n"
            + Encoding.UTF8.GetString(bytes, at, bytes.Length - at);

        // Whoever asks them next reads them like this.
        return GoldenQuestionFile.Parse(added).Count == known.Count + 1 ? (added, id)
            : throw new GoldenQuestionException("A question cannot be added to it, since its end is not where it seems to be.");
    }

    /// <summary>Where the last question ends, where the array does, and whether a comma must stand behind that question for another to follow.</summary>
    private static (int Last, int At, bool NeedsComma) End(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        var (end, last) = (0, 0);
        while (reader.Read())
        {
            last = end;
            end = (int)reader.BytesConsumed;
        }

        // Between the last question and the bracket there may be a comma already, beside comments.
        var at = end - 1;
        var isEmpty = last > 0 && json[last - 1] == (byte)'[';
        return (last, at, !isEmpty && !HasComma(json.AsSpan(last, at - last)));
    }

    private static bool HasComma(ReadOnlySpan<byte> between)
    {
        var text = Encoding.UTF8.GetString(between);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ',')
            {
                return true;
            }

            if (text[i] == '/' && i + 1 < text.Length)
            {
                var close = text[i + 1] == '*' ? text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1 : text.IndexOf('\n', i);
                i = close > i ? close : text.Length;
            }
        }

        return false;
    }

    private static string Unused(string id, HashSet<string> used) =>
        used.Contains(id) ? Enumerable.Range(2, used.Count + 1).Select(n => string.Create(null, $"{id}-{n}")).First(n => !used.Contains(n)) : id;

    private static string Json(GoldenQuestion question)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("id", question.Id);
            writer.WriteString("question", question.Question);
            writer.WriteString("kind", question.Kind.Name());
            Write(writer, "expect", question.Expect.Select(p => p.ToString()));
            Write(writer, "reject", question.Reject.Select(p => p.ToString()));
            Write(writer, "documents", question.Documents);
            if (question.Note is { } note)
            {
                writer.WriteString("note", note);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0 && name != "expect")
        {
            return;
        }

        writer.WriteStartArray(name);
        all.ForEach(writer.WriteStringValue);
        writer.WriteEndArray();
    }
}
