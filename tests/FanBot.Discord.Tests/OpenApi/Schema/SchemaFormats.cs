using System.Globalization;
using System.Text.Json;
using Json.Schema;

namespace FanBot.Discord.Tests.OpenApi;

/// <summary>The formats and encodings that Discord's description names. They bind only values of their type.</summary>
internal static class SchemaFormats
{
    private static readonly Format[] All =
    [
        Formats.DateTime,
        Formats.Uri,
        Number("int32", value => value.TryGetInt32(out _)),
        Number("int64", value => value.TryGetInt64(out _)),
        Number("double", value => double.IsFinite(value.GetDouble())),
        new PredicateFormat("snowflake", value =>
            value.ValueKind != JsonValueKind.String || ulong.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out _)),
        new PredicateFormat("nonce", _ => true),
    ];

    public static FormatRegistry Registry { get; } = Registered();

    public static bool IsKnown(string? format) => All.Any(f => f.Key == format);

    public static bool IsKnownEncoding(string? encoding) => encoding == "base64";

    public static bool IsEncoded(JsonElement value) => value.ValueKind != JsonValueKind.String || value.TryGetBytesFromBase64(out _);

    private static PredicateFormat Number(string name, Func<JsonElement, bool> holds) =>
        new(name, (JsonElement value) => value.ValueKind != JsonValueKind.Number || holds(value));

    private static FormatRegistry Registered()
    {
        var registry = new FormatRegistry();
        foreach (var format in All)
        {
            registry.Register(format);
        }

        return registry;
    }
}
