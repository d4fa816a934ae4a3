namespace FanBot.Discord.Interactions;

/// <summary>Discord asks whether the endpoint is there.</summary>
public sealed record PingInteraction : Interaction;
