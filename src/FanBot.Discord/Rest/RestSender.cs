using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Rest;

/// <summary>
/// The one way in which requests leave: with their headers, a time limit for each attempt, and repeated where that can
/// help. Rate limits that are known before they are hit would stand in front of <see cref="AttemptAsync"/>.
/// </summary>
internal sealed class RestSender(HttpClient client, DiscordRestOptions options, TimeProvider time, ILogger logger, Func<double> jitter)
{
    private const int MostBytes = 256 * 1024;

    // A missing webhook must not be asked for again and again.
    private const int MostEarly = 3;

    private readonly string _base = options.ApiBase.AbsoluteUri.TrimEnd('/');
    private readonly string _userAgent = $"DiscordBot ({options.ProjectPage}, {Version})";

    private static string Version => typeof(RestSender).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Sends a request until it succeeds, cannot succeed, or has been sent often enough.</summary>
    /// <returns>The body of the success; of a long one the first part.</returns>
    /// <exception cref="DiscordException">Discord refuses, or cannot be reached.</exception>
    public async Task<byte[]> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, trouble) = await AttemptAsync(request, cancellationToken).ConfigureAwait(false);
            if (answer is { IsFine: true })
            {
                return answer.Body;
            }

            var wait = Wait(request, answer, attempt);
            if (wait is not { } pause || attempt >= options.Attempts)
            {
                throw answer is null
                    ? RestFaults.Unreachable(request, options.ApiBase.Host, trouble)
                    : RestFaults.Of(request, answer, answer.Status == HttpStatusCode.TooManyRequests ? RetryAfter.Of(answer, time.GetUtcNow()) : default);
            }

            Log.TryingAgain(logger, request.Doing, answer is null ? trouble : $"HTTP {(int)answer.Status}", attempt, (long)pause.TotalMilliseconds);
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>How long to wait before the next attempt; null where another one cannot help.</summary>
    private TimeSpan? Wait(RestRequest request, RestAnswer? answer, int attempt) => answer switch
    {
        null or { IsServerFault: true } => Backoff.After(attempt, jitter()),
        { Status: HttpStatusCode.TooManyRequests } => RetryAfter.Of(answer, time.GetUtcNow()) is var asked && asked <= options.LongestWait ? asked : null,
        { Status: HttpStatusCode.NotFound } when request.MayBeEarly && attempt <= MostEarly => Backoff.After(attempt, jitter()),
        _ => null,
    };

    private async Task<(RestAnswer? Answer, string Trouble)> AttemptAsync(RestRequest request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.AttemptTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var message = Message(request);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await FirstBytesAsync(response.Content, either.Token).ConfigureAwait(false);
            return (new RestAnswer(response.StatusCode, response.Headers.RetryAfter, response.Content.Headers.ContentType?.MediaType, body), "");
        }

        // What these say in words could hold the address, and with it an interaction's token, so only their kind is kept.
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, "no answer in time");
        }
        catch (HttpRequestException failed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, failed.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, "the connection broke");
        }
    }

    private HttpRequestMessage Message(RestRequest request)
    {
        var message = new HttpRequestMessage(request.Method, _base + request.Path);
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (!request.ByInteraction)
        {
            var token = options.Token ?? throw RestFaults.WrongToken("none is set");
            message.Headers.Authorization = new AuthenticationHeaderValue("Bot", token.Reveal());
        }

        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) } };
        }

        return message;
    }

    private static async Task<byte[]> FirstBytesAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var bytes = new byte[Math.Clamp(content.Headers.ContentLength ?? MostBytes, 0, MostBytes)];
        var count = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return count == bytes.Length ? bytes : bytes[..count];
    }
}
