namespace FanBot.Discord.Gateway;

/// <summary>The events that this client understands.</summary>
internal enum GatewayEvent
{
    /// <summary>Any other; its number counts all the same.</summary>
    Other,
    Ready,
    Resumed,
    InteractionCreate,
}
