namespace FanBot.Knowledge.Storage;

/// <summary>A store of snapshots cannot do what was asked. The message is for people: what happened, and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A fault with the sentences that tell of it.</summary>
    public StoreException(StoreFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>What is wrong.</summary>
    public StoreFault Fault { get; }
}
