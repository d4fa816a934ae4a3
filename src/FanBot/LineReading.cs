namespace FanBot;

/// <summary>Reads lines that may never come.</summary>
internal static class LineReading
{
    /// <summary>
    /// The next line, or null at the end. Cancelling stops the wait; the read itself goes on in the background, since
    /// a terminal cannot be told to give up, and ends with the process.
    /// </summary>
    public static Task<string?> NextLineAsync(this TextReader reader, CancellationToken cancellationToken) =>
        reader.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken);
}
