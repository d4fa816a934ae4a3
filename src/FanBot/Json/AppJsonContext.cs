using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanBot.Json;

/// <summary>Writes every JSON object that the command line prints.</summary>
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(FactsJson))]
internal sealed partial class AppJsonContext : JsonSerializerContext
{
    /// <summary>Quotes and accents as they are: the output is read by people and programs, and is never put into a web page.</summary>
    public static AppJsonContext Readable { get; } =
        new(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
}
