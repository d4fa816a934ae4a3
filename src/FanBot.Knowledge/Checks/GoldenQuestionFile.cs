using System.Text.Json;
using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Checks;

/// <summary>
/// Reads golden questions: a JSON array of
/// <c>{"id","question","kind","expect":[regex…],"reject":[regex…]?,"documents":[file name…],"note"?}</c>.
/// Members that are not among these are left alone.
/// </summary>
public static class GoldenQuestionFile
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    // An answer is a few sentences, so a pattern that takes longer than this backtracks without end.
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private static readonly JsonDocumentOptions Json = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads a file.</summary>
    /// <exception cref="GoldenQuestionException">It is not JSON, or a question in it cannot be used.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static async Task<IReadOnlyList<GoldenQuestion>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        return Parse(text);
    }

    /// <summary>Reads the content of a file.</summary>
    /// <exception cref="GoldenQuestionException">It is not JSON, or a question in it cannot be used.</exception>
    public static IReadOnlyList<GoldenQuestion> Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(Question)]
                : throw new GoldenQuestionException("It must hold a JSON array of questions.");
        }
        catch (JsonException broken)
        {
            throw new GoldenQuestionException(
                $"It is not valid JSON: line {broken.LineNumber + 1}, character {broken.BytePositionInLine + 1}.", broken);
        }
    }

    private static GoldenQuestion Question(JsonElement element, int index)
    {
        var place = $"Question {index + 1}";
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new GoldenQuestionException($"{place} is not a JSON object.");
        }

        var id = Text(element, "id", place) ?? throw Missing(place, "id");
        place = $"Question {index + 1} ('{id}')";
        var kind = Kind(Text(element, "kind", place) ?? throw Missing(place, "kind"), place);
        var expect = Patterns(element, "expect", place);
        if (expect.Count == 0 && kind != GoldenKind.Unanswerable)
        {
            throw new GoldenQuestionException($"{place} expects nothing: give 'expect' at least one pattern, or the kind 'unanswerable'.");
        }

        return new GoldenQuestion
        {
            Id = id,
            Question = Text(element, "question", place) ?? throw Missing(place, "question"),
            Kind = kind,
            Expect = expect,
            Reject = Patterns(element, "reject", place),
            Documents = Texts(element, "documents", place),
            Note = Text(element, "note", place),
        };
    }

    private static GoldenKind Kind(string name, string place) =>
        Enum.GetValues<GoldenKind>().Where(k => k.Name() == name).Select(k => (GoldenKind?)k).FirstOrDefault()
        ?? throw new GoldenQuestionException(
            $"{place} has the kind '{name}', which is none of {string.Join(", ", Enum.GetValues<GoldenKind>().Select(k => k.Name()))}.");

    private static List<Regex> Patterns(JsonElement element, string name, string place) =>
        Texts(element, name, place).ConvertAll(pattern => Pattern(pattern, name, place));

    private static Regex Pattern(string pattern, string name, string place)
    {
        try
        {
            return new Regex(pattern, Options, MatchTimeout);
        }
        catch (RegexParseException broken)
        {
            throw new GoldenQuestionException(
                $"{place}: a pattern in '{name}' is not a regular expression: '{pattern}' ({broken.Error} at character {broken.Offset}).", broken);
        }
    }

    private static List<string> Texts(JsonElement element, string name, string place)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.String))
        {
            throw new GoldenQuestionException($"{place}: '{name}' is not an array of texts.");
        }

        return [.. value.EnumerateArray().Select(e => e.GetString()!)];
    }

    private static string? Text(JsonElement element, string name, string place)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw new GoldenQuestionException($"{place}: '{name}' is not a text.");
    }

    private static GoldenQuestionException Missing(string place, string name) => new($"{place} has no '{name}'.");
}
