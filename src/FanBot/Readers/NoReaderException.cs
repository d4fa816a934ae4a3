namespace FanBot.Readers;

/// <summary>There is no reader, and all goes on without it. The message is for people: why, and what to do.</summary>
internal sealed class NoReaderException(string message, Exception? inner = null) : Exception(message, inner);
