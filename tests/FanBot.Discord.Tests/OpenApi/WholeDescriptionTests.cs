using System.Text.Json;

namespace FanBot.Discord.Tests.OpenApi;

public sealed class WholeDescriptionTests
{
    // To build a schema looks at every keyword below it; a value of each type looks up what it refers to.
    [DescriptionFact]
    public void Every_schema_of_the_description_uses_only_what_is_checked()
    {
        var root = DiscordDescription.Shared.Root;
        var check = new SchemaCheck(root);
        using var values = JsonDocument.Parse("""[null,true,1,1.5,"a",[],[1],{},{"type":1}]""");

        Assert.All(root.GetProperty("components").GetProperty("schemas").EnumerateObject(), schema =>
            Assert.All(values.RootElement.EnumerateArray(), value => check.Validate(value, $"#/components/schemas/{schema.Name}")));
    }
}
