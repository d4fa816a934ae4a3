using System.Text.Json;
using AngleSharp.Dom;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>What the JSON-LD of a page says about its article; all null where it says nothing.</summary>
internal sealed record LinkedData(string? Headline, string? Author, string? Publisher, string? Published, string? Updated)
{
    private static readonly LinkedData Nothing = new(null, null, null, null, null);
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static LinkedData Read(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                if (Article(json.RootElement) is { } article)
                {
                    return Of(article);
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // InvalidOperationException: half a surrogate pair in a text.
                // A page with broken metadata is still an article; its other marks are tried.
            }
        }

        return Nothing;
    }

    private static LinkedData Of(JsonElement article) => new(
        Text(article, "headline"),
        Names(article, "author"),
        Names(article, "publisher"),
        Text(article, "datePublished"),
        Text(article, "dateModified"));

    private static JsonElement? Article(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().Select(Article).FirstOrDefault(a => a is not null),
        JsonValueKind.Object when IsArticle(node) => node,
        JsonValueKind.Object when node.TryGetProperty("@graph", out var graph) => Article(graph),
        JsonValueKind.Object when node.TryGetProperty("mainEntity", out var entity) => Article(entity),
        _ => null,
    };

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToList() : [type];
        return types.Any(t => t.ValueKind == JsonValueKind.String
            && (t.GetString()!.EndsWith("Article", StringComparison.Ordinal) || t.GetString() is "BlogPosting" or "Report" or "LiveBlogPosting"));
    }

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    private static string? Names(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value]).Select(Name).OfType<string>();
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }

    private static string? Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name"),
        _ => null,
    };
}
