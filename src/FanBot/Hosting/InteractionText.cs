using FanBot.Discord.Interactions;

namespace FanBot.Hosting;

/// <summary>What a log may say about interactions: which kind and which command, and nothing that a member wrote.</summary>
internal static class InteractionText
{
    /// <summary>The command's name, or the kind.</summary>
    public static string Name(Interaction interaction) => interaction switch
    {
        CommandInteraction command => command.Name,
        AutocompleteInteraction typing => $"suggestions for {typing.Name}",
        ComponentInteraction => "a button",
        ModalInteraction => "a form",
        PingInteraction => "a ping",
        _ => "an unknown kind",
    };
}
