using FanBot.Discord.Messages;

namespace FanBot.DiscordNet.Replies;

/// <summary>Our buttons as the library's rows of components.</summary>
internal static class ButtonMapper
{
    /// <summary>Buttons in rows of five; without buttons, no rows, which takes away those that stood there.</summary>
    public static Library.MessageComponent Of(IReadOnlyList<Button> buttons)
    {
        var builder = new Library.ComponentBuilder();
        for (var i = 0; i < buttons.Count; i++)
        {
            var button = buttons[i];
            builder.WithButton(
                new Library.ButtonBuilder
                {
                    CustomId = button.CustomId,
                    Label = button.Label,
                    Style = (Library.ButtonStyle)(int)button.Style,
                    IsDisabled = button.Disabled,
                },
                row: i / DiscordLimits.RowButtons);
        }

        return builder.Build();
    }
}
