namespace FanBot.Settings;

/// <summary>How interactions come in.</summary>
internal enum DiscordMode
{
    /// <summary>FanBot connects to Discord.</summary>
    Gateway,

    /// <summary>Discord posts them to FanBot's endpoint.</summary>
    Interactions,
}
