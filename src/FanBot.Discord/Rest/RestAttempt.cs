using System.Net;
using System.Net.Http.Headers;
using FanBot.Discord.Rest.Limits;

namespace FanBot.Discord.Rest;

/// <summary>Sends a request once, with its headers and a time limit, and reads what comes back.</summary>
internal sealed class RestAttempt
{
    private const int MostBytes = 256 * 1024;

    private readonly HttpMessageInvoker _client;
    private readonly HttpClient? _unbuffered;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly string _base;
    private readonly string _userAgent;
    private readonly AuthenticationHeaderValue? _authorization;

    /// <summary>What all requests have in common is made once.</summary>
    public RestAttempt(HttpMessageInvoker client, DiscordRestOptions options, TimeProvider time)
    {
        (_client, _unbuffered, _time, _timeout) = (client, client as HttpClient, time, options.AttemptTimeout);
        _base = options.ApiBase.AbsoluteUri.TrimEnd('/');
        _userAgent = $"DiscordBot ({options.ProjectPage}, {typeof(RestAttempt).Assembly.GetName().Version?.ToString(3) ?? "0.0.0"})";
        _authorization = options.Token is { } token ? new AuthenticationHeaderValue("Bot", token.Reveal()) : null;
    }

    /// <summary>Sends it.</summary>
    /// <returns>The answer, or null and why there is none in a word or two.</returns>
    public async Task<(RestAnswer? Answer, string Trouble)> SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        using var message = Message(request);

        // One source that both the timer and the caller end: a linked one beside it would cost another.
        using var ending = new CancellationTokenSource(request.AttemptTimeout ?? _timeout, _time);
        using var caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), ending);
        try
        {
            using var response = await SendAsync(message, ending.Token).ConfigureAwait(false);
            return (await ReadAsync(request, response, ending.Token).ConfigureAwait(false), "");
        }

        // What these say in words could hold the address, and with it an interaction's token, so only their kind is kept.
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
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

    // An HttpClient would read the whole body first; a bare invoker does not.
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        _unbuffered?.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken) ?? _client.SendAsync(message, cancellationToken);

    private HttpRequestMessage Message(RestRequest request)
    {
        var message = new HttpRequestMessage(request.Method, _base + request.Path);
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        if (!request.ByInteraction)
        {
            message.Headers.Authorization = _authorization ?? throw RestFaults.WrongToken("none is set");
        }

        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        return message;
    }

    private static async ValueTask<RestAnswer> ReadAsync(RestRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var limits = request.Route is not null || response.StatusCode == HttpStatusCode.TooManyRequests ? LimitHeaders.Read(response.Headers) : null;
        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            return new RestAnswer(response.StatusCode, null, null, []) { Limits = limits };
        }

        var body = await FirstBytesAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return new RestAnswer(response.StatusCode, response.Headers.RetryAfter, response.Content.Headers.ContentType?.MediaType, body) { Limits = limits };
    }

    private static async Task<byte[]> FirstBytesAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (content.Headers.ContentLength is { } length)
        {
            var bytes = new byte[Math.Min(length, MostBytes)];
            await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
            return bytes;
        }

        // Of unknown length, which is most often short.
        var read = new byte[4096];
        var count = 0;
        while (true)
        {
            count += await stream
                .ReadAtLeastAsync(read.AsMemory(count), read.Length - count, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            if (count < read.Length || count >= MostBytes)
            {
                return read[..count];
            }

            Array.Resize(ref read, Math.Min(read.Length * 4, MostBytes));
        }
    }
}
