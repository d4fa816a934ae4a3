using System.Text;
using System.Text.Json;

namespace FanBot.Knowledge.Articles;

/// <summary>Front matter as a JSON object at the head of a text.</summary>
internal static class JsonFrontMatter
{
    /// <summary>Its values and the text below it; null where the text begins with no such object.</summary>
    public static (IReadOnlyDictionary<string, YamlValue> Values, string Body)? Read(string text)
    {
        if (!text.StartsWith('{'))
        {
            return null;
        }

        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var reader = new Utf8JsonReader(bytes);
            using var json = JsonDocument.ParseValue(ref reader);
            var values = json.RootElement.EnumerateObject()
                .DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.OrdinalIgnoreCase);
            return (values, Encoding.UTF8.GetString(bytes.AsSpan((int)reader.BytesConsumed)).TrimStart());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A text may begin with a brace; InvalidOperationException: half a surrogate pair.
            return null;
        }
    }

    private static YamlValue Value(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? new YamlValue(null, [.. value.EnumerateArray().Select(Text)])
        : new YamlValue(Text(value), null);

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ToString();
}
