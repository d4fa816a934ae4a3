using System.Text.Json;
using System.Text.Json.Nodes;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Reading.Tests.Chat;

/// <summary>What an OpenAI-compatible API answers, for a scripted server to say.</summary>
internal static class ScriptedModel
{
    /// <summary>A completion with these words.</summary>
    public static ScriptedAnswer Says(string words, int input = 100, int output = 20) => new(200, new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_900_000_000,
        ["model"] = "scripted",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = words },
            ["finish_reason"] = "stop",
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = input, ["completion_tokens"] = output, ["total_tokens"] = input + output },
    }.ToJsonString());

    /// <summary>A reply as it was asked for.</summary>
    public static string Reply(int? passage, string? quote, string answer = "none") =>
        new JsonObject { ["passage"] = passage, ["quote"] = quote, ["answer"] = answer }.ToJsonString();

    /// <summary>A completion with such a reply.</summary>
    public static ScriptedAnswer Quotes(int? passage, string? quote, string answer = "none") => Says(Reply(passage, quote, answer));

    /// <summary>The messages of a request, in their order.</summary>
    public static IReadOnlyList<(string Role, string Text)> MessagesOf(ScriptedRequest request)
    {
        using var body = JsonDocument.Parse(request.Text);
        var messages = body.RootElement.GetProperty("messages").EnumerateArray();
        return [.. messages.Select(m => (m.GetProperty("role").GetString()!, TextOf(m.GetProperty("content"))))];
    }

    // One string, or parts.
    private static string TextOf(JsonElement content) => content.ValueKind == JsonValueKind.String
        ? content.GetString()!
        : string.Concat(content.EnumerateArray().Select(p => p.GetProperty("text").GetString()));
}
