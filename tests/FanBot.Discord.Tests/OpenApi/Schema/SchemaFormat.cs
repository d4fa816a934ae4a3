using System.Globalization;
using System.Text.Json;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>The formats and encodings that Discord's description names. They bind only values of their type.</summary>
internal static class SchemaFormat
{
    public static bool Holds(string format, JsonElement value) => format switch
    {
        "int32" => value.ValueKind != JsonValueKind.Number || value.TryGetInt32(out _),
        "int64" => value.ValueKind != JsonValueKind.Number || value.TryGetInt64(out _),
        "double" => value.ValueKind != JsonValueKind.Number || double.IsFinite(value.GetDouble()),
        "date-time" => value.ValueKind != JsonValueKind.String || DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => value.ValueKind != JsonValueKind.String || Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
        "snowflake" => value.ValueKind != JsonValueKind.String || ulong.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "nonce" => true,
        _ => throw new InvalidOperationException($"The schema uses the format '{format}', which is not checked here."),
    };

    public static bool EncodingHolds(string encoding, JsonElement value) => encoding switch
    {
        "base64" => value.ValueKind != JsonValueKind.String || value.TryGetBytesFromBase64(out _),
        "binary" => true,
        _ => throw new InvalidOperationException($"The schema uses the encoding '{encoding}', which is not checked here."),
    };
}
