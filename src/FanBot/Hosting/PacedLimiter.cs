using System.Threading.RateLimiting;

namespace FanBot.Hosting;

/// <summary>
/// Lets a number of permits through at once, and from then on at a steady pace. The framework's token bucket does the
/// same, but reads the wall clock; this one takes a <see cref="TimeProvider"/>.
/// </summary>
/// <param name="permits">Permits a period, and at once after a rest.</param>
/// <param name="period">In which all permits come back.</param>
/// <param name="time">The clock.</param>
internal sealed class PacedLimiter(int permits, TimeSpan period, TimeProvider time) : RateLimiter
{
    private readonly Lock _lock = new();
    private readonly TimeSpan _pace = period / permits;
    private readonly long _start = time.GetTimestamp();

    // When everything that was let through so far would have been let through one by one. One number is all the state.
    private TimeSpan _due;

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                return Now - _due is var idle && idle >= TimeSpan.Zero ? idle : null;
            }
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            var now = Now;
            var due = (_due > now ? _due : now) + (_pace * permitCount);
            if (due - now > period)
            {
                return new Lease(due - now - period);
            }

            _due = due;
            return new Lease(null);
        }
    }

    /// <summary>Does not wait: whoever is refused is told so.</summary>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    private sealed class Lease(TimeSpan? retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => retryAfter is null;

        public override IEnumerable<string> MetadataNames => retryAfter is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? retryAfter : null;
            return metadata is not null;
        }
    }
}
