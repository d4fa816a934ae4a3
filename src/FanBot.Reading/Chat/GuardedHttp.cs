namespace FanBot.Reading.Chat;

/// <summary>Lets through replies that are fine and not too long, and hands them on where there is time to read them.</summary>
internal sealed class GuardedHttp(HttpMessageHandler inner, bool hasKey) : DelegatingHandler(inner)
{
    /// <summary>A reply is a few hundred bytes, with a thinking model's thoughts some thousands.</summary>
    public const int MostBytes = 256 * 1024;

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The reply is no success (its body, which may repeat what was sent, is not read), or too long.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!hasKey)
        {
            request.Headers.Authorization = null;
        }

        try
        {
            return await ReceiveAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // The thread that heard the reply may be the one that hears everything: to read it is for the pool.
            await Task.Yield();
        }
    }

    private async Task<HttpResponseMessage> ReceiveAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!response.IsSuccessStatusCode)
            {
                throw new HttpRequestException("The chat model's address gave no success.", null, response.StatusCode);
            }

            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
