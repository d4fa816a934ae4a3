using FanBot.Discord.Interactions;

namespace FanBot.Discord.Gateway;

/// <summary>
/// Who hears of what comes in. All are called one after the other by the loop that receives, so they must return at once;
/// one that throws is logged, and the loop goes on.
/// </summary>
public sealed record GatewayHandlers
{
    /// <summary>Takes an interaction; each is handed over once, also where Discord sends it again after a break.</summary>
    public required Action<Interaction> OnInteraction { get; init; }

    /// <summary>Hears that a session has begun: at the start, and whenever an old one could not be resumed.</summary>
    public Action<ReadyInfo> OnReady { get; init; } = static _ => { };

    /// <summary>Hears that a session goes on after a break.</summary>
    public Action OnResumed { get; init; } = static () => { };

    /// <summary>Hears that the connection is lost or could not be made; another is made after a pause.</summary>
    public Action OnLost { get; init; } = static () => { };
}
