using Microsoft.Extensions.Logging;

namespace FanBot.Printing;

/// <summary>Makes loggers that write warnings and worse as lines, for verbs that run without a host.</summary>
/// <param name="error">Standard error.</param>
internal sealed class PlainLoggerFactory(TextWriter error) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new PlainLogger<object>(error);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("Lines go to standard error alone.");

    public void Dispose()
    {
        // Nothing is held.
    }
}
