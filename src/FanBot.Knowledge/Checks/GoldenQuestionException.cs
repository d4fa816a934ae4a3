namespace FanBot.Knowledge.Checks;

/// <summary>A file of golden questions cannot be used; the message says where and what is wrong, in a sentence for its author.</summary>
public sealed class GoldenQuestionException : FormatException
{
    /// <summary>With a sentence and its cause.</summary>
    public GoldenQuestionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Without a sentence.</summary>
    public GoldenQuestionException()
    {
    }

    /// <summary>With a sentence.</summary>
    public GoldenQuestionException(string message)
        : base(message)
    {
    }
}
