namespace FanBot;

/// <summary>An archive that must not be imported. The message is for people: what is wrong with it, and what to do.</summary>
internal sealed class ArchiveException(string message, Exception? innerException = null) : Exception(message, innerException);
