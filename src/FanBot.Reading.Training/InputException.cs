namespace FanBot.Reading.Training;

/// <summary>What was given cannot be worked with. The message is a sentence or two for whoever gave it: what is wrong, and what to do.</summary>
internal sealed class InputException(string message, Exception? innerException = null) : Exception(message, innerException);
