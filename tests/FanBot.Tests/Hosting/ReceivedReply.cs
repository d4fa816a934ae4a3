using System.Text.Json;

namespace FanBot.Tests.Hosting;

/// <summary>A reply as Discord gets it.</summary>
internal sealed record ReceivedReply(JsonElement Json)
{
    public const int Message = 4;
    public const int Later = 5;
    public const int Choices = 8;
    public const int Form = 9;

    public int Type => Json.GetProperty("type").GetInt32();

    public string Content => Json.GetProperty("data").GetProperty("content").GetString()!;

    public bool IsPrivate => Json.GetProperty("data").TryGetProperty("flags", out var flags) && (flags.GetInt32() & 64) != 0;

    public int ChoiceCount => Json.GetProperty("data").GetProperty("choices").GetArrayLength();
}
