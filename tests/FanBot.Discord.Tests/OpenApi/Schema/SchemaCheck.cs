using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>
/// Checks JSON against the schemas (JSON Schema 2020-12) in a document. A keyword, type or format that is not known is an
/// error of the schema, so that nothing passes because it was not looked at.
/// </summary>
internal sealed class SchemaCheck
{
    private const string Extension = "x-";

    private static readonly Dialect Known = new([
        .. new[]
        {
            Vocabulary.Draft202012_Core, Vocabulary.Draft202012_Applicator, Vocabulary.Draft202012_Unevaluated, Vocabulary.Draft202012_Validation,
            Vocabulary.Draft202012_MetaData,
        }.SelectMany(v => v.Keywords),
        new KnownFormatKeyword(),
        new CheckedEncodingKeyword(),
    ])
    {
        AllowUnknownKeywords = false,
        Id = new Uri("urn:fanbot:openapi"),
    };

    private static readonly EvaluationOptions Everything = new()
    {
        OutputFormat = OutputFormat.Hierarchical,
        RequireFormatValidation = true,
        FormatRegistry = SchemaFormats.Registry,
    };

    private static readonly Uri Base = new("https://example.com/description");

    private readonly BuildOptions _options = new() { Dialect = Known, SchemaRegistry = new SchemaRegistry() };
    private readonly Dictionary<string, JsonSchema> _built = [];
    private readonly Lock _lock = new();

    /// <param name="root">The document.</param>
    /// <param name="closed">
    /// Whether an object may only have members that are described. JSON Schema allows any others, so a misspelt one would
    /// pass; Discord ignores them.
    /// </param>
    public SchemaCheck(JsonElement root, bool closed = false)
    {
        var document = JsonNode.Parse(root.GetRawText())!;
        Prepare(document, closed);
        using var prepared = JsonDocument.Parse(document.ToJsonString());
        _options.SchemaRegistry.Register(new JsonElementBaseDocument(prepared.RootElement.Clone(), Base));
    }

    /// <summary>What is wrong with a value, each with its place and the innermost first; nothing where it is valid.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">Where in the document the schema stands: <c>#/components/schemas/Message</c>.</param>
    /// <exception cref="JsonSchemaException">The schema uses something that is not known here.</exception>
    /// <exception cref="RefResolutionException">The schema, or one that it refers to, is not in the document.</exception>
    public IReadOnlyList<string> Validate(JsonElement value, string schema)
    {
        // What a schema refers to is built when it is first met.
        lock (_lock)
        {
            if (!_built.TryGetValue(schema, out var built))
            {
                using var reference = JsonDocument.Parse($$"""{"$ref":"{{Base}}{{schema}}"}""");
                _built[schema] = built = JsonSchema.Build(reference.RootElement.Clone(), _options);
            }

            var result = built.Evaluate(value, Everything);
            return result.IsValid
                ? []
                : [.. Errors(result).Distinct().OrderByDescending(e => e.Count(c => c == '/')).DefaultIfEmpty("fits more than one kind")];
        }
    }

    private static IEnumerable<string> Errors(EvaluationResults result) =>
        (result.Errors ?? []).Values.Select(e => $"${result.InstanceLocation}: {e}")
            .Concat((result.Details ?? []).Where(d => !d.IsValid).SelectMany(Errors));

    // Extensions state nothing about a value, and the library takes them for misspelt keywords.
    private static void Prepare(JsonNode? node, bool closed)
    {
        if (node is JsonObject schema)
        {
            foreach (var name in schema.Select(m => m.Key).Where(n => n.StartsWith(Extension, StringComparison.Ordinal)).ToList())
            {
                schema.Remove(name);
            }

            foreach (var (_, below) in schema)
            {
                Prepare(below, closed);
            }

            if (closed && schema["properties"] is JsonObject)
            {
                schema.TryAdd("additionalProperties", false);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Prepare(item, closed);
            }
        }
    }
}
