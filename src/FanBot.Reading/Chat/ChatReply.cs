using System.Text.Json;

namespace FanBot.Reading.Chat;

/// <summary>What a model replies; not yet believed.</summary>
/// <param name="Passage">The number of the passage that answers, or null.</param>
/// <param name="Quote">The words that answer; null or empty where no passage does.</param>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>none</c>.</param>
internal sealed record ChatReply(int? Passage, string? Quote, string Answer)
{
    private const string Fence = "```";

    /// <summary>Reads a reply: the JSON object that was asked for, also within a code fence, and nothing beside it.</summary>
    /// <returns>Null where it is anything else.</returns>
    public static ChatReply? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(WithoutFence(text.Trim()), ChatJson.Strict.ChatReply) is { Answer: "yes" or "no" or "none" } reply ? reply : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A line of ``` or ```json, the object, and ```.
    private static string WithoutFence(string text) =>
        text.StartsWith(Fence, StringComparison.Ordinal) && text.EndsWith(Fence, StringComparison.Ordinal)
        && text.IndexOf('\n') is > 0 and var line && text[Fence.Length..line].Trim() is "" or "json"
            ? text[line..^Fence.Length]
            : text;
}
