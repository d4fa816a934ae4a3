using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace FanBot.Pages.Access;

/// <summary>How often the pages may be asked, so that neither a script drives FanBot nor somebody tries keys.</summary>
internal sealed class RequestRate : IAsyncDisposable
{
    /// <summary>Keys that may be tried a minute, from wherever they come.</summary>
    public const int KeysAMinute = 10;

    // A person who types asks some ten times a second, and a page brings a dozen files.
    private const int AtOnce = 300;
    private const int ASecond = 50;

    private readonly PartitionedRateLimiter<HttpContext> _limits = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        TriesKey(context.Request)
            ? RateLimitPartition.GetFixedWindowLimiter("key", _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = KeysAMinute,
                Window = TimeSpan.FromMinutes(1),
            })
            : RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = AtOnce,
                TokensPerPeriod = ASecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));

    /// <summary>Lets a request through, or answers that there are too many.</summary>
    public async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        using (var lease = _limits.AttemptAcquire(context))
        {
            if (!lease.IsAcquired)
            {
                await Refusal.WriteAsync(context, StatusCodes.Status429TooManyRequests, "That was too often. Please wait a minute.").ConfigureAwait(false);
                return;
            }
        }

        await next(context).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _limits.DisposeAsync();

    private static bool TriesKey(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.Path == KeyForm.Path;
}
