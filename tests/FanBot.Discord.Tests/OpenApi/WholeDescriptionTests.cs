using System.Text.Json;

namespace FanBot.Discord.Tests.OpenApi;

public sealed class WholeDescriptionTests
{
    [DescriptionFact]
    public void Every_schema_of_the_description_uses_only_what_is_checked()
    {
        var root = DiscordDescription.Shared.Root;
        var schema = new JsonSchema(root);
        using var values = JsonDocument.Parse("""[null,true,1,1.5,"a",[],[1],{},{"type":1}]""");

        Assert.All(root.GetProperty("components").GetProperty("schemas").EnumerateObject(), s =>
            Walk(s.Value, sub => Assert.All(values.RootElement.EnumerateArray(), v => schema.Validate(v, sub))));
    }

    // Every schema below a schema, since checking a value looks only at those that it comes by.
    private static void Walk(JsonElement schema, Action<JsonElement> visit)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        visit(schema);
        foreach (var keyword in schema.EnumerateObject())
        {
            IEnumerable<JsonElement> below = keyword.Name switch
            {
                "properties" => keyword.Value.EnumerateObject().Select(p => p.Value),
                "oneOf" or "anyOf" or "allOf" => keyword.Value.EnumerateArray(),
                "items" or "additionalProperties" => [keyword.Value],
                _ => [],
            };
            foreach (var sub in below)
            {
                Walk(sub, visit);
            }
        }
    }
}
