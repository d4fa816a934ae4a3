using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FanBot.Reading.Chat;

/// <summary>The JSON that goes to a model and comes from it.</summary>
[JsonSerializable(typeof(ChatPassage))]
[JsonSerializable(typeof(ChatReply))]
[JsonSerializable(typeof(string))]
internal sealed partial class ChatJson : JsonSerializerContext
{
    /// <summary>For prompts: a curly quotation mark stays one, since the model is to copy it.</summary>
    public static ChatJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>For replies: every member once, of its type, and no other.</summary>
    public static ChatJson Strict { get; } = new(new JsonSerializerOptions(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase });
}
