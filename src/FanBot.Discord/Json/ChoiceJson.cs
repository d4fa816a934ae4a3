using FanBot.Discord.Commands;

namespace FanBot.Discord.Json;

/// <summary>A choice of an option, or a suggestion; its value is text or a number.</summary>
internal sealed record ChoiceJson(string Name, object Value)
{
    public static ChoiceJson Of(CommandChoice choice) => new(choice.Name, choice.Text ?? (object)choice.Number!.Value);
}
