using System.Net;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Rest.Limits;

/// <summary>All that stands between a request and the network: the buckets, the global limit, and what makes sending pointless.</summary>
/// <remarks>
/// An interaction's callback has no route: it is asked once, by its own right, and its limit would be its own. So it
/// passes without a lock and leaves nothing behind.
/// </remarks>
internal sealed class RateLimits
{
    private readonly Lock _lock = new();
    private readonly TimeSpan _longestWait;
    private readonly TimeProvider _time;
    private readonly Moments _moments;
    private readonly ILogger _logger;
    private readonly Buckets _buckets;
    private readonly GlobalLimit _global;
    private readonly InvalidRequests _invalid;
    private volatile bool _tokenRefused;

    /// <summary>Nothing is known yet.</summary>
    /// <param name="longestWait">Where more has to be waited for, a request fails.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears of limits that were hit.</param>
    public RateLimits(TimeSpan longestWait, TimeProvider time, ILogger logger)
    {
        (_longestWait, _time, _logger, _moments) = (longestWait, time, logger, new Moments(time));
        (_buckets, _global, _invalid) = (new Buckets(_moments), new GlobalLimit(_moments), new InvalidRequests(_moments));
    }

    /// <summary>How many buckets are remembered.</summary>
    public int Remembered
    {
        get
        {
            lock (_lock)
            {
                return _buckets.Count;
            }
        }
    }

    /// <summary>Waits until a request may be sent, and counts it as sent.</summary>
    /// <returns>To be handed back with what came of it.</returns>
    /// <exception cref="DiscordException">It would have to wait too long, or must not be sent at all.</exception>
    public ValueTask<BucketLimit?> EnterAsync(RestRequest request, CancellationToken cancellationToken)
    {
        ThrowIfPointless(request);
        return request.Route is { } route ? new ValueTask<BucketLimit?>(WaitAsync(request, route, cancellationToken)) : default;
    }

    /// <summary>Learns from what came back.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="entered">What <see cref="EnterAsync"/> gave.</param>
    /// <param name="answer">What came, or null where nothing did.</param>
    /// <returns>How long a 429 asks to wait; null for everything else.</returns>
    public LimitHit? Leave(RestRequest request, BucketLimit? entered, RestAnswer? answer)
    {
        LimitHit? hit = answer?.Status == HttpStatusCode.TooManyRequests ? LimitHit.Of(answer, _time.GetUtcNow()) : null;
        if (entered is not null || hit is not null)
        {
            lock (_lock)
            {
                Learn(request, entered, answer, hit);
            }
        }

        Judge(request, answer, hit);
        return hit;
    }

    private async Task<BucketLimit?> WaitAsync(RestRequest request, RestRoute route, CancellationToken cancellationToken)
    {
        while (true)
        {
            long freeAt;
            Task changed;
            lock (_lock)
            {
                // Looked up each time, since the route's bucket may have got its name meanwhile.
                var now = _moments.Now;
                var bucket = _buckets.Of(route);
                freeAt = Math.Max(bucket.FreeAt(now), request.ByInteraction ? now : _global.FreeAt);
                if (freeAt <= now)
                {
                    bucket.Enter();
                    if (!request.ByInteraction)
                    {
                        _global.Enter(now);
                    }

                    return bucket;
                }

                changed = bucket.Changed;
            }

            if (freeAt != Moments.Never && _moments.Until(freeAt) is var wait && wait > _longestWait)
            {
                throw RestFaults.Limited(request, wait);
            }

            Log.WaitingForLimit(_logger, request.Doing);
            await _moments.WaitAsync(freeAt, changed, cancellationToken).ConfigureAwait(false);
            ThrowIfPointless(request);
        }
    }

    private void Learn(RestRequest request, BucketLimit? entered, RestAnswer? answer, LimitHit? hit)
    {
        var now = _moments.Now;
        entered?.Leave();
        if (request.Route is { } route && answer is not null)
        {
            if (answer.Limits is { Bucket: { } name })
            {
                _buckets.Name(route, name);
            }

            var bucket = _buckets.Of(route);
            if (answer.Limits is { AreWhole: true } told)
            {
                bucket.Learn(told, now);
            }
            else if (hit is null && !answer.IsServerFault)
            {
                bucket.LearnNothing();
            }

            if (hit is { Scope: not LimitScope.Global, Wait: var wait })
            {
                bucket.Stop(_moments.After(now, wait));
            }
        }

        if (hit is { Scope: LimitScope.Global, Wait: var pause })
        {
            _global.Stop(_moments.After(now, pause));
            Log.GlobalLimit(_logger, (long)pause.TotalMilliseconds);
        }
    }

    private void Judge(RestRequest request, RestAnswer? answer, LimitHit? hit)
    {
        if (answer is null or { Status: not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests) })
        {
            return;
        }

        if (answer.Status == HttpStatusCode.Unauthorized && !request.ByInteraction)
        {
            _tokenRefused = true;
        }

        if (hit is not { Scope: LimitScope.Shared } && _invalid.Add())
        {
            Log.TooManyInvalid(_logger, InvalidRequests.Most, (long)_invalid.Closed.TotalSeconds);
        }
    }

    private void ThrowIfPointless(RestRequest request)
    {
        if (_tokenRefused && !request.ByInteraction)
        {
            throw RestFaults.WrongToken("HTTP 401 before, so nothing more is sent with it");
        }

        if (_invalid.Closed is var closed && closed > TimeSpan.Zero)
        {
            throw RestFaults.TooManyInvalid(request, closed);
        }
    }
}
