using System.Text.Json;
using Json.Schema;

namespace FanBot.Discord.Tests.OpenApi;

public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", true)]
    [InlineData("""{"type":"string"}""", "1", false)]
    [InlineData("""{"type":["string","null"]}""", "null", true)]
    [InlineData("""{"type":["string","null"]}""", "[]", false)]
    [InlineData("""{"type":"integer"}""", "2.0", true)]
    [InlineData("""{"type":"integer"}""", "2.5", false)]
    [InlineData("""{"type":"number"}""", "2.5", true)]
    [InlineData("""{"type":"boolean"}""", "false", true)]
    [InlineData("""{"enum":[4,5]}""", "5", true)]
    [InlineData("""{"enum":[4,5]}""", "6", false)]
    [InlineData("""{"const":{"a":[1]}}""", """{"a":[1]}""", true)]
    [InlineData("""{"const":1,"title":"one","description":"x","x-more":2}""", "2", false)]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", true)]
    [InlineData("""{"required":["a"]}""", """{"b":1}""", false)]
    [InlineData("""{"required":["a"]}""", "[]", true)]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":1}""", false)]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"b":1}""", true)]
    [InlineData("""{"properties":{"a":true},"additionalProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"properties":{"a":true},"additionalProperties":false}""", """{"b":1}""", false)]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"b":1}""", false)]
    [InlineData("""{"minProperties":1,"maxProperties":2}""", "{}", false)]
    [InlineData("""{"minProperties":1,"maxProperties":2}""", """{"a":1,"b":2,"c":3}""", false)]
    [InlineData("""{"items":{"type":"integer"},"minItems":1,"maxItems":2}""", "[1,2]", true)]
    [InlineData("""{"items":{"type":"integer"},"minItems":1,"maxItems":2}""", "[1,\"2\"]", false)]
    [InlineData("""{"items":{"type":"integer"},"minItems":1,"maxItems":2}""", "[]", false)]
    [InlineData("""{"items":{"type":"integer"},"minItems":1,"maxItems":2}""", "[1,2,3]", false)]
    [InlineData("""{"uniqueItems":true}""", "[1,2,1.0]", false)]
    [InlineData("""{"uniqueItems":true}""", "[1,\"1\"]", true)]
    [InlineData("""{"uniqueItems":false}""", "[1,1]", true)]
    [InlineData("""{"minLength":2,"maxLength":2}""", "\"\\ud83d\\ude00\\ud83d\\ude00\"", true)]
    [InlineData("""{"minLength":2,"maxLength":2}""", "\"a\"", false)]
    [InlineData("""{"minLength":2,"maxLength":2}""", "\"abc\"", false)]
    [InlineData("""{"minLength":2}""", "1", true)]
    [InlineData("""{"minimum":0,"maximum":18014398509481983}""", "18014398509481984", false)]
    [InlineData("""{"minimum":0,"maximum":9}""", "-1", false)]
    [InlineData("""{"pattern":"^(0|[1-9][0-9]*)$"}""", "\"10\"", true)]
    [InlineData("""{"pattern":"^(0|[1-9][0-9]*)$"}""", "\"01\"", false)]
    [InlineData("""{"format":"int32"}""", "2147483648", false)]
    [InlineData("""{"format":"snowflake"}""", "\"18446744073709551616\"", false)]
    [InlineData("""{"format":"uri"}""", "\"no uri\"", false)]
    [InlineData("""{"format":"date-time"}""", "\"2031-05-24T10:15:00Z\"", true)]
    [InlineData("""{"contentEncoding":"base64"}""", "\"?\"", false)]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":2}]}""", "3", false)]
    [InlineData("""{"anyOf":[{"minimum":1},{"maximum":2}]}""", "1", true)]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":2}]}""", "1", false)]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":2}]}""", "3", true)]
    [InlineData("""{"oneOf":[{"type":"null"},{"$ref":"#/$defs/a~1b"}]}""", "\"a\"", true)]
    [InlineData("""{"oneOf":[{"type":"null"},{"$ref":"#/$defs/a~1b"}]}""", "1", false)]
    [InlineData("""{"$ref":"#/$defs/a~1b","maxLength":1}""", "\"ab\"", false)]
    public void A_value_is_valid_or_not(string schema, string value, bool valid) =>
        Assert.Equal(valid, Validate(schema, value, closed: false).Count == 0);

    [Theory]
    [InlineData("""{"nto":{}}""")]
    [InlineData("""{"properties":{"a":{"patternPropertys":{}}}}""")]
    [InlineData("""{"type":"text"}""")]
    [InlineData("""{"format":"colour"}""")]
    [InlineData("""{"contentEncoding":"rot13"}""")]
    [InlineData("""{"$ref":"#/nowhere"}""")]
    [InlineData("""{"$ref":"https://example.com/"}""")]
    public void What_is_not_known_is_not_passed_over(string schema) =>
        Assert.ThrowsAny<JsonSchemaException>(() => Validate(schema, """{"a":{"b":1}}""", closed: false));

    [Fact]
    public void An_error_names_its_place() =>
        Assert.Equal(
            ["$/a/1/b: Value is \"integer\" but should be \"string\""],
            Validate("""{"properties":{"a":{"items":{"properties":{"b":{"type":"string"}}}}}}""", """{"a":[{},{"b":1}]}""", closed: false));

    [Fact]
    public void Closed_objects_have_only_described_members()
    {
        Assert.Equal(["$/b: All values fail against the false schema"], Validate("""{"properties":{"a":true}}""", """{"b":1}""", closed: true));
        Assert.Empty(Validate("""{"properties":{"a":true},"additionalProperties":true}""", """{"b":1}""", closed: true));
    }

    private static IReadOnlyList<string> Validate(string schema, string value, bool closed)
    {
        using var root = JsonDocument.Parse($$$"""{"$defs":{"a/b":{"type":"string"}},"schema":{{{schema}}}}""");
        using var instance = JsonDocument.Parse(value);
        return new SchemaCheck(root.RootElement, closed).Validate(instance.RootElement, "#/schema");
    }
}
