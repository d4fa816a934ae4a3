using FanBot.Discord.Messages;

namespace FanBot.Discord.Json;

/// <summary>A button.</summary>
internal sealed record ButtonJson(int Type, int Style, string Label, string CustomId, bool? Disabled)
{
    private const int ButtonType = 2;

    public static ButtonJson Of(Button button) =>
        new(ButtonType, (int)button.Style, button.Label, button.CustomId, button.Disabled ? true : null);
}
