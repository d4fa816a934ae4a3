using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using FanBot.Discord.Rest.Limits;

namespace FanBot.Discord.Rest;

/// <summary>What came back for one attempt.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="RetryAfter">The header that tells how long to wait, or null.</param>
/// <param name="MediaType">What the body says it is, or null.</param>
/// <param name="Body">The first bytes of the body.</param>
internal sealed record RestAnswer(HttpStatusCode Status, RetryConditionHeaderValue? RetryAfter, string? MediaType, byte[] Body)
{
    /// <summary>What the headers tell of limits; null where nobody would ask.</summary>
    public LimitHeaders? Limits { get; init; }

    // A page that a proxy or a portal puts in between is a success too, as far as HTTP goes.
    public bool IsFine => (int)Status is >= 200 and < 300
        && (Status == HttpStatusCode.NoContent || MediaType == MediaTypeNames.Application.Json || (MediaType is null && Body.Length == 0));

    public bool IsServerFault => (int)Status >= 500;
}
