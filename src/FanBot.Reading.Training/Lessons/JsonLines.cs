using System.IO.Compression;
using System.Text.Json;

namespace FanBot.Reading.Training.Lessons;

/// <summary>Files with one JSON object a line, plain or compressed.</summary>
internal static class JsonLines
{
    /// <summary>All objects of a folder's files, these in the order of their names.</summary>
    /// <exception cref="InputException">There is no such file, or a line is not as it should be.</exception>
    public static IReadOnlyList<T> Read<T>(string folder, string pattern, Func<JsonElement, T> parse)
    {
        var files = Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? [.. files.SelectMany(file => ReadFile(file, parse))]
            : throw new InputException($"There is no file {pattern} in '{folder}'. Give the folder that holds them.");
    }

    /// <summary>A value as a text; empty where there is none.</summary>
    public static string Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value)
        ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ToString();

    private static IEnumerable<T> ReadFile<T>(string path, Func<JsonElement, T> parse)
    {
        using var reader = Open(path);
        for (var number = 1; ReadLine(reader, path) is { } line; number++)
        {
            yield return Parse(line, parse, $"'{path}', line {number}");
        }
    }

    private static StreamReader Open(string path)
    {
        var file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private static string? ReadLine(StreamReader reader, string path)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"'{path}' is damaged or cut short: {e.Message}", e);
        }
    }

    private static T Parse<T>(string line, Func<JsonElement, T> parse, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return parse(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"{place} is no lesson: {e.Message.TrimEnd('.')}. The forms are in the README beside the program's source.", e);
        }
    }
}
