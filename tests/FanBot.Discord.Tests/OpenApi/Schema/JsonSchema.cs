using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>
/// Checks JSON against the part of JSON Schema (2020-12) that Discord's OpenAPI description is written in. A keyword, type
/// or format that it does not know is an error of the schema, so that nothing passes because it was not looked at.
/// </summary>
/// <param name="root">The document that <c>$ref</c> points into.</param>
/// <param name="closed">
/// Whether an object may only have members that are described. JSON Schema allows any others, so a misspelt one would
/// pass; Discord ignores them.
/// </param>
internal sealed class JsonSchema(JsonElement root, bool closed = false)
{
    private static readonly HashSet<string> Annotations = ["title", "description"];

    /// <summary>What is wrong with a value, each with its place; nothing where it is valid.</summary>
    /// <exception cref="InvalidOperationException">The schema uses something that is not known here.</exception>
    public IReadOnlyList<string> Validate(JsonElement value, JsonElement schema)
    {
        var errors = new List<string>();
        Check(value, schema, "$", errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> errors)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Expect(schema.ValueKind == JsonValueKind.True, "nothing is allowed here");
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            Keyword(keyword.Name, keyword.Value);
        }

        void Expect(bool holds, string otherwise)
        {
            if (!holds)
            {
                errors.Add($"{at}: {otherwise}");
            }
        }

        void Keyword(string name, JsonElement rule)
        {
            switch (name)
            {
                case "$ref":
                    Check(value, Resolve(rule.GetString()!), at, errors);
                    break;
                case "type":
                    Expect(List(rule).Any(t => IsOf(value, t.GetString()!)), $"is {Kind(value)} and not {rule}");
                    break;
                case "enum":
                    Expect(rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)), $"{value} is not one of {rule}");
                    break;
                case "const":
                    Expect(JsonElement.DeepEquals(rule, value), $"{value} is not {rule}");
                    break;
                case "allOf":
                    foreach (var part in rule.EnumerateArray())
                    {
                        Check(value, part, at, errors);
                    }

                    break;
                case "anyOf" or "oneOf":
                    var tries = rule.EnumerateArray().Select(part => Try(value, part, at)).ToList();
                    var fitting = tries.Count(t => t.Count == 0);
                    Expect(
                        name == "anyOf" ? fitting > 0 : fitting == 1,
                        fitting > 1 ? $"fits {fitting} of the kinds and should fit one" : $"fits no kind: [{string.Join(" | ", tries.OrderBy(t => t.Count).Take(3).Select(t => string.Join("; ", t)))}]");
                    break;
                case "required" when value.ValueKind == JsonValueKind.Object:
                    foreach (var member in rule.EnumerateArray())
                    {
                        Expect(value.TryGetProperty(member.GetString()!, out _), $"lacks '{member}'");
                    }

                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    Properties(rule);
                    break;
                case "additionalProperties" when value.ValueKind == JsonValueKind.Object:
                    foreach (var member in value.EnumerateObject().Where(m => !Describes(schema, m.Name)))
                    {
                        Check(member.Value, rule, $"{at}.{member.Name}", errors);
                    }

                    break;
                case "minProperties" or "maxProperties" when value.ValueKind == JsonValueKind.Object:
                    Expect(Bounded(name, value.EnumerateObject().Count(), rule), $"has {value.EnumerateObject().Count()} members, {name} is {rule}");
                    break;
                case "items" when value.ValueKind == JsonValueKind.Array:
                    foreach (var (i, item) in value.EnumerateArray().Index())
                    {
                        Check(item, rule, $"{at}[{i}]", errors);
                    }

                    break;
                case "minItems" or "maxItems" when value.ValueKind == JsonValueKind.Array:
                    Expect(Bounded(name, value.GetArrayLength(), rule), $"has {value.GetArrayLength()} items, {name} is {rule}");
                    break;
                case "uniqueItems" when value.ValueKind == JsonValueKind.Array:
                    var items = value.EnumerateArray().ToList();
                    Expect(!rule.GetBoolean() || !items.Where((item, i) => items.Take(i).Any(other => JsonElement.DeepEquals(other, item))).Any(), "has the same item twice");
                    break;
                case "minLength" or "maxLength" when value.ValueKind == JsonValueKind.String:
                    var length = value.GetString()!.EnumerateRunes().Count();
                    Expect(Bounded(name, length, rule), $"has {length} characters, {name} is {rule}");
                    break;
                case "minimum" or "maximum" when value.ValueKind == JsonValueKind.Number:
                    Expect(Bounded(name, value.GetDecimal(), rule), $"is {value}, {name} is {rule}");
                    break;
                case "pattern" when value.ValueKind == JsonValueKind.String:
                    Expect(Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.CultureInvariant), $"'{value}' is not like {rule}");
                    break;
                case "format":
                    Expect(SchemaFormat.Holds(rule.GetString()!, value), $"'{value}' is not a {rule}");
                    break;
                case "contentEncoding":
                    Expect(SchemaFormat.EncodingHolds(rule.GetString()!, value), $"is not in {rule}");
                    break;
                default:
                    RequireKnown(name);
                    break;
            }
        }

        void Properties(JsonElement described)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (described.TryGetProperty(member.Name, out var rule))
                {
                    Check(member.Value, rule, $"{at}.{member.Name}", errors);
                }
                else
                {
                    Expect(!closed || schema.TryGetProperty("additionalProperties", out _), $"'{member.Name}' is not described");
                }
            }
        }
    }

    private List<string> Try(JsonElement value, JsonElement schema, string at)
    {
        var errors = new List<string>();
        Check(value, schema, at, errors);
        return errors;
    }

    private JsonElement Resolve(string pointer)
    {
        if (!pointer.StartsWith("#/", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{pointer}' does not point into the document.");
        }

        var found = root;
        foreach (var step in pointer[2..].Split('/'))
        {
            found = found.TryGetProperty(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal), out var below)
                ? below
                : throw new InvalidOperationException($"'{pointer}' points nowhere.");
        }

        return found;
    }

    // A known keyword comes here when the value is not of the type that it is about.
    private static void RequireKnown(string keyword)
    {
        var known = Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal)
            || keyword is "required" or "properties" or "additionalProperties" or "minProperties" or "maxProperties" or "items" or "minItems" or "maxItems"
                or "uniqueItems" or "minLength" or "maxLength" or "minimum" or "maximum" or "pattern";
        if (!known)
        {
            throw new InvalidOperationException($"The schema uses the keyword '{keyword}', which is not checked here.");
        }
    }

    private static bool Describes(JsonElement schema, string member) => schema.TryGetProperty("properties", out var described) && described.TryGetProperty(member, out _);

    private static bool Bounded(string keyword, decimal size, JsonElement rule) =>
        keyword.StartsWith("min", StringComparison.Ordinal) ? size >= rule.GetDecimal() : size <= rule.GetDecimal();

    private static JsonElement[] List(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? [.. rule.EnumerateArray()] : [rule];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && Math.Floor(number).Equals(number),
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The schema uses the type '{type}', which does not exist.")),
    };

    private static string Kind(JsonElement value) => value.ValueKind.ToString().ToLowerInvariant();
}
