using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanBot.Discord.Json;

/// <summary>Ids are strings in JSON, since 64 bits do not fit a number everywhere.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
        {
            return new Snowflake(number);
        }

        return reader.TokenType == JsonTokenType.String && Snowflake.TryParse(reader.GetString(), out var id)
            ? id
            : throw new JsonException("An id is not one.");
    }

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
