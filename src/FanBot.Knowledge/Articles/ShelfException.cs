namespace FanBot.Knowledge.Articles;

/// <summary>The articles folder cannot be changed as was asked; the message is a sentence that says why, and that nothing was changed.</summary>
public sealed class ShelfException : Exception
{
    /// <summary>An exception with its sentence.</summary>
    public ShelfException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
