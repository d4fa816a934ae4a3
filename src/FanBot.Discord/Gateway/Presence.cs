namespace FanBot.Discord.Gateway;

/// <summary>What the bot shall be shown to be watching; may change at any time.</summary>
internal sealed class Presence(string? text)
{
    private readonly Lock _lock = new();
    private string? _text = text;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The text, and what is done when there is another.</summary>
    public (string? Text, Task Changed) Current
    {
        get
        {
            lock (_lock)
            {
                return (_text, _changed.Task);
            }
        }
    }

    public void Set(string? text)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            if (_text == text)
            {
                return;
            }

            _text = text;
            (changed, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }
}
