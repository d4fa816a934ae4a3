using System.Collections.Concurrent;
using FanBot.Discord.Tests.Gateway.Scripted;
using Microsoft.Extensions.Logging;

namespace FanBot.Tests.Running;

/// <summary>Everything that is logged, with exceptions, one text an entry; and a way to wait for an entry.</summary>
internal sealed class CapturedLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<(int Id, string Text)> _entries = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>> _waiting = new();

    public string All => string.Join('\n', _entries.Select(e => e.Text));

    /// <summary>What was logged as a warning or worse.</summary>
    public IEnumerable<string> FromWarning =>
        _entries.Select(e => e.Text).Where(
            t => t.StartsWith(nameof(LogLevel.Warning), StringComparison.Ordinal)
                || t.StartsWith(nameof(LogLevel.Error), StringComparison.Ordinal)
                || t.StartsWith(nameof(LogLevel.Critical), StringComparison.Ordinal));

    public IReadOnlyList<string> Of(int id) => [.. _entries.Where(e => e.Id == id).Select(e => e.Text)];

    /// <summary>The first entry of FanBot's own with this event id, once it is there.</summary>
    public Task<string> WaitForAsync(int id) => Waiting(id).Task.WaitAsync(Guard.Limit);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
        // Nothing is held.
    }

    private TaskCompletionSource<string> Waiting(int id) =>
        _waiting.GetOrAdd(id, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));

    private sealed class Logger(CapturedLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = $"{logLevel} {category}[{eventId.Id}] {formatter(state, exception)} {exception}";
            if (category.StartsWith("FanBot", StringComparison.Ordinal))
            {
                logs._entries.Enqueue((eventId.Id, text));
                logs.Waiting(eventId.Id).TrySetResult(text);
            }
            else
            {
                logs._entries.Enqueue((0, text));
            }
        }
    }
}
