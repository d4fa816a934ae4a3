using FanBot.Discord.Commands;

namespace FanBot.DiscordNet.Replies;

/// <summary>Our suggestions as the library's.</summary>
internal static class ChoiceMapper
{
    /// <summary>One suggestion, of text or of a number.</summary>
    public static Library.AutocompleteResult Of(CommandChoice choice) => new(choice.Name, choice.Text ?? (object)choice.Number!.Value);
}
