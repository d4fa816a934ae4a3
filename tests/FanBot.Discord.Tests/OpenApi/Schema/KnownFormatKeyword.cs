using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary><c>format</c>, which refuses a schema with a format that is not checked; the library lets any value pass there.</summary>
internal sealed class KnownFormatKeyword : FormatKeyword
{
    public override object? ValidateKeywordValue(JsonElement value) => SchemaFormats.IsKnown(value.GetString())
        ? base.ValidateKeywordValue(value)
        : throw new JsonSchemaException($"The schema uses the format '{value}', which is not checked here.");
}
