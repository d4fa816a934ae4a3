namespace FanBot.Discord;

/// <summary>Discord refused a request or could not be reached. The message says what to do and holds no secret.</summary>
public sealed class DiscordException : Exception
{
    /// <summary>A fault with its sentence.</summary>
    public DiscordException(DiscordFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>What went wrong.</summary>
    public DiscordFault Fault { get; }
}
