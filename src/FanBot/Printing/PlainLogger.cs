using Microsoft.Extensions.Logging;

namespace FanBot.Printing;

/// <summary>Logs warnings and worse as lines, for verbs that run without a host.</summary>
/// <typeparam name="T">Who logs.</typeparam>
/// <param name="error">Standard error.</param>
internal sealed class PlainLogger<T>(TextWriter error) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            error.WriteLine($"{(logLevel == LogLevel.Warning ? "warning" : "error")}: {formatter(state, exception)}");
        }
    }
}
