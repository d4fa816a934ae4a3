using FanBot.Discord.Messages;

namespace FanBot.Discord.Json;

/// <summary>A row of buttons.</summary>
internal sealed record ActionRowJson(int Type, IReadOnlyList<ButtonJson> Components)
{
    private const int RowType = 1;

    public static ActionRowJson Of(IEnumerable<Button> buttons) => new(RowType, [.. buttons.Select(ButtonJson.Of)]);
}
