using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Tests.Scripted;

/// <summary>Keeps every line that is logged, with everything that was handed over for it.</summary>
internal sealed class CapturedLog<T> : ILogger<T>
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var details = state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(" ", values.Select(v => v.Value)) : "";
        lock (_lines)
        {
            _lines.Add($"{logLevel} {formatter(state, exception)} | {details} {exception}");
        }
    }
}
