namespace FanBot.Reading;

/// <summary>The reader cannot be had. The message is for people: what is wrong, and what to do.</summary>
public sealed class ReaderException : Exception
{
    /// <summary>A fault with the sentences that tell of it.</summary>
    public ReaderException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
