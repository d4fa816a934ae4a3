using System.Net;
using FanBot.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Rest;

/// <summary>The one way in which requests leave: when the limits let them, and repeated where that can help.</summary>
internal sealed class RestSender
{
    // A missing webhook must not be asked for again and again.
    private const int MostEarly = 3;

    private readonly DiscordRestOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Func<double> _jitter;
    private readonly RestAttempt _attempt;
    private readonly Moments _moments;

    /// <summary>A sender with its own limits.</summary>
    public RestSender(HttpMessageInvoker client, DiscordRestOptions options, TimeProvider time, ILogger logger, Func<double> jitter)
    {
        (_options, _time, _logger, _jitter) = (options, time, logger, jitter);
        _attempt = new RestAttempt(client, options, time);
        _moments = new Moments(time);
        Limits = new RateLimits(options.LongestWait, time, logger);
    }

    /// <summary>What the requests wait for.</summary>
    public RateLimits Limits { get; }

    /// <summary>Sends a request until it succeeds, cannot succeed, or has been sent often enough.</summary>
    /// <returns>The body of the success; of a long one the first part.</returns>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public async Task<byte[]> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(request, cancellationToken).ConfigureAwait(false);

        // The thread that heard the answer may be the one that hears everything, and what the caller does next may take its time.
        await Task.Yield();
        return outcome.IsFine ? outcome.Answer!.Body : throw FaultOf(request, outcome);
    }

    /// <summary>As <see cref="SendAsync"/>, but an answer that is no success is given back.</summary>
    /// <exception cref="DiscordException">The request must not be sent, now or at all.</exception>
    public async Task<RestOutcome> TryAsync(RestRequest request, CancellationToken cancellationToken)
    {
        var begun = request.Within is null ? 0 : _moments.Now;
        var uncertain = false;
        for (var attempt = 1; ; attempt++)
        {
            var (answer, trouble, hit) = await AttemptAsync(request, cancellationToken).ConfigureAwait(false);
            if (answer is { IsFine: true })
            {
                return new RestOutcome(answer, trouble, null, uncertain);
            }

            if (Wait(request, answer, hit, attempt) is not { } pause || attempt >= _options.Attempts || !IsInTime(request, begun, pause))
            {
                return new RestOutcome(answer, trouble, hit, uncertain);
            }

            uncertain |= answer is null or { IsServerFault: true };
            Log.TryingAgain(_logger, request.Doing, answer is null ? trouble : $"HTTP {(int)answer.Status}", attempt, (long)pause.TotalMilliseconds);
            await _moments.WaitAsync(_moments.After(_moments.Now, pause), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The fault that an outcome is, which is no success.</summary>
    public DiscordException FaultOf(RestRequest request, RestOutcome outcome) => outcome.Answer is { } answer
        ? RestFaults.Of(request, answer, outcome.Hit?.Wait ?? default)
        : RestFaults.Unreachable(request, _options.ApiBase.Host, outcome.Trouble);

    private async Task<(RestAnswer? Answer, string Trouble, LimitHit? Hit)> AttemptAsync(RestRequest request, CancellationToken cancellationToken)
    {
        var entered = await Limits.EnterAsync(request, cancellationToken).ConfigureAwait(false);
        RestAnswer? answer = null;
        LimitHit? hit = null;
        string trouble;
        try
        {
            (answer, trouble) = await _attempt.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            hit = Limits.Leave(request, entered, answer);
        }

        return (answer, trouble, hit);
    }

    /// <summary>How long to wait before the next attempt; null where another one cannot help.</summary>
    private TimeSpan? Wait(RestRequest request, RestAnswer? answer, LimitHit? hit, int attempt) => answer switch
    {
        null or { IsServerFault: true } => Backoff.After(request.FirstPause, attempt, _jitter()),
        _ when hit is { Wait: var asked } => asked <= _options.LongestWait ? asked : null,
        { Status: HttpStatusCode.NotFound } when request.MayBeEarly && attempt <= MostEarly => Backoff.After(request.FirstPause, attempt, _jitter()),
        _ => null,
    };

    private bool IsInTime(RestRequest request, long begun, TimeSpan pause) =>
        request.Within is not { } within || _time.GetElapsedTime(begun) + pause < within;
}
