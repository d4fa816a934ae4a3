namespace FanBot.Discord.Interactions;

/// <summary>A kind of interaction that did not exist when this was written.</summary>
/// <param name="Type">Discord's number for it.</param>
public sealed record UnknownInteraction(int Type) : Interaction;
