using FanBot.Discord.Replies;

namespace FanBot.Discord.Json;

/// <summary>A text input.</summary>
internal sealed record TextInputJson(int Type, string CustomId, int Style, int MinLength, int MaxLength, bool Required, string? Placeholder)
{
    private const int InputType = 4;

    public static TextInputJson Of(TextInput input) =>
        new(InputType, input.CustomId, (int)input.Style, input.LeastCharacters, input.MostCharacters, input.Required, input.Placeholder);
}
