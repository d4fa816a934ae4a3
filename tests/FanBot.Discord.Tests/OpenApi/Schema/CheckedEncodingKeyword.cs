using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary><c>contentEncoding</c>, which JSON Schema only notes: here a value must be in it.</summary>
internal sealed class CheckedEncodingKeyword : ContentEncodingKeyword
{
    public override object? ValidateKeywordValue(JsonElement value) => SchemaFormats.IsKnownEncoding(value.GetString())
        ? base.ValidateKeywordValue(value)
        : throw new JsonSchemaException($"The schema uses the encoding '{value}', which is not checked here.");

    public override KeywordEvaluation Evaluate(KeywordData keyword, EvaluationContext context) => SchemaFormats.IsEncoded(context.Instance)
        ? base.Evaluate(keyword, context)
        : new KeywordEvaluation { Keyword = Name, IsValid = false, Error = $"is not in {keyword.RawValue}" };
}
