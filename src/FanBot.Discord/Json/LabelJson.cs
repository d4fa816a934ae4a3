using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>A text input with what stands above it. Discord still takes rows in forms, and advises against them.</summary>
internal sealed record LabelJson(int Type, string Label, TextInputJson Component)
{
    private const int LabelType = 18;

    public static LabelJson Of(TextInput input) => new(LabelType, input.Label, TextInputJson.Of(input));
}
