using FanBot.Discord.Endpoint;
using Microsoft.Extensions.Logging;

namespace FanBot.Hosting;

/// <summary>Tells the log about clocks that differ and keys that do not fit; once in a while, not for every request.</summary>
internal sealed class SignatureWatch(TimeProvider time, ILogger<SignatureWatch> logger)
{
    private static readonly TimeSpan BetweenNotices = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Noticeable = TimeSpan.FromMinutes(1);

    private readonly long _start = time.GetTimestamp();
    private long _clockUntil = -1;
    private long _keyUntil = -1;

    /// <summary>Looks at one request's verdict.</summary>
    public void Saw(SignatureVerdict verdict)
    {
        if (verdict.State == SignatureState.BadSignature && IsTime(ref _keyUntil))
        {
            Log.BadSignature(logger);
        }

        if (verdict.State == SignatureState.Stale && IsTime(ref _clockUntil))
        {
            Log.Stale(logger, verdict.Offset.TotalSeconds);
        }
        else if (verdict.Offset.Duration() > Noticeable && IsTime(ref _clockUntil))
        {
            Log.SkewedClock(logger, verdict.Offset.TotalSeconds);
        }
    }

    private bool IsTime(ref long until)
    {
        var (now, last) = (time.GetElapsedTime(_start).Ticks, Volatile.Read(ref until));
        return now > last && Interlocked.CompareExchange(ref until, now + BetweenNotices.Ticks, last) == last;
    }
}
