namespace FanBot;

/// <summary>Wrong usage or configuration. The message is one or two sentences for whoever typed it.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
