namespace FanBot.Readers.Library;

/// <summary>A question is not read, which is no fault. Caught by <see cref="LibraryReader"/>.</summary>
internal sealed class NobodyReadsException : Exception;
