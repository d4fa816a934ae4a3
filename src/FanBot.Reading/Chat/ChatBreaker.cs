namespace FanBot.Reading.Chat;

/// <summary>After some failures in a row nobody tries for a while; then one does, and its success lets all try again.</summary>
internal sealed class ChatBreaker(int failuresInRow, TimeSpan pause, TimeProvider time)
{
    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _until;

    /// <summary>Whether to try now. Who may and neither succeeds nor fails, such as one that was cancelled, is as if it had not tried.</summary>
    public bool MayTry()
    {
        lock (_lock)
        {
            if (_failures < failuresInRow)
            {
                return true;
            }

            var now = time.GetUtcNow();
            if (now < _until)
            {
                return false;
            }

            // For the others it stays shut until this one knows.
            _until = now + pause;
            return true;
        }
    }

    /// <summary>An attempt went well.</summary>
    public void Succeed()
    {
        lock (_lock)
        {
            _failures = 0;
        }
    }

    /// <summary>An attempt failed.</summary>
    /// <returns>Whether nobody tries from now on.</returns>
    public bool Fail()
    {
        lock (_lock)
        {
            _failures = Math.Min(_failures + 1, failuresInRow);
            _until = time.GetUtcNow() + pause;
            return _failures == failuresInRow;
        }
    }
}
