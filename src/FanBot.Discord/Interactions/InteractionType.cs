namespace FanBot.Discord.Interactions;

/// <summary>Discord's numbers for the kinds of interaction.</summary>
internal enum InteractionType
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Modal = 5,
}
