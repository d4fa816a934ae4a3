namespace FanBot;

/// <summary>The state database cannot do what was asked. The message is for the host: what happened, and what to do.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="message">The sentences.</param>
/// <param name="inner">What was thrown, or null.</param>
internal sealed class StateException(StateFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What is wrong.</summary>
    public StateFault Fault { get; } = fault;
}
