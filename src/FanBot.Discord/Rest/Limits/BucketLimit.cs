namespace FanBot.Discord.Rest.Limits;

/// <summary>
/// One bucket: how many requests may still be sent in its window, as far as Discord has told. Not safe for threads; its
/// owner locks.
/// </summary>
/// <param name="moments">The clock.</param>
internal sealed class BucketLimit(Moments moments)
{
    private TaskCompletionSource? _changed;
    private int? _limit;
    private bool _limitless;
    private int _remaining;
    private int _underWay;
    private long _resetAt = Moments.Never;
    private long _stoppedUntil = long.MinValue;

    /// <summary>Done when a request that is under way has come back.</summary>
    public Task Changed => (_changed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>From when on a request may be sent: now or earlier, later, or when another one has come back.</summary>
    public long FreeAt(long now)
    {
        if (_stoppedUntil > now)
        {
            return _stoppedUntil;
        }

        if (_limit is null)
        {
            // The first request finds out what the limit is; the others wait for it.
            return _limitless || _underWay == 0 ? now : Moments.Never;
        }

        Roll(now);

        // Where nobody is under way who would tell when the window ends, one may ask, or nobody would ever again.
        return _remaining > 0 || (_resetAt == Moments.Never && _underWay == 0) ? now : _resetAt;
    }

    /// <summary>Counts a request that is about to be sent.</summary>
    public void Enter()
    {
        _underWay++;
        _remaining--;
    }

    /// <summary>Counts a request that has come back, or was lost.</summary>
    public void Leave()
    {
        _underWay--;
        _changed?.TrySetResult();
        _changed = null;
    }

    /// <summary>Believes what an answer tells, but not that more is left than is known to be.</summary>
    /// <param name="told">Whole.</param>
    /// <param name="now">When it came.</param>
    /// <remarks>Answers overtake each other, so within a window the smallest of what was counted and told is true.</remarks>
    public void Learn(LimitHeaders told, long now)
    {
        if (_limit is null)
        {
            _remaining = told.Remaining!.Value - _underWay;
            _resetAt = Moments.Never;
        }
        else
        {
            Roll(now);
            _remaining = Math.Min(_remaining, told.Remaining!.Value);
        }

        var reset = moments.After(now, told.ResetAfter!.Value);
        _resetAt = _resetAt == Moments.Never ? reset : Math.Max(_resetAt, reset);
        _limit = told.Limit;
    }

    /// <summary>Notes that Discord told of no limit here; one that is known stays.</summary>
    public void LearnNothing() => _limitless = true;

    /// <summary>Lets nothing through until then.</summary>
    public void Stop(long until) => _stoppedUntil = Math.Max(_stoppedUntil, until);

    /// <summary>Whether forgetting the bucket would forget nothing that is still to be kept to.</summary>
    public bool IsIdle(long now) =>
        _underWay == 0 && _stoppedUntil <= now && (_limit is null || _resetAt <= now || _resetAt == Moments.Never);

    // What is under way may be counted by Discord in the new window.
    private void Roll(long now)
    {
        if (_resetAt <= now)
        {
            _remaining = _limit!.Value - _underWay;
            _resetAt = Moments.Never;
        }
    }
}
