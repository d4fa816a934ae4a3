using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FanBot.Intake;

/// <summary>Fetches a page or a file: from allowed hosts only, also where it leads on, and never more of it or longer than it is worth.</summary>
/// <param name="http">Sends the requests (<see cref="FetchHttp"/>).</param>
/// <param name="time">The clock.</param>
internal sealed class PageFetcher(HttpMessageInvoker http, TimeProvider time)
{
    /// <summary>As much as is read of an article.</summary>
    public const int MostBytes = 5_000_000;

    /// <summary>For all of it, with what it leads on to.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int MostRedirects = 5;
    private const int PartSize = 64 * 1024;

    private const string TooSlow = "It did not come in time. Try again later, or attach it as a file.";
    private const string TooLarge = "It is larger than 5 MB, which is more than any article. Attach only the article's text.";
    private const string NotThere = "It could not be fetched, since the server there does not answer. Try again later, or attach it as a file.";
    private const string NotPublic = "The link leads to an address that is not on the public internet, so it was not fetched.";

    /// <summary>Fetches one address.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="places">From where something may be fetched.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Fetched> FetchAsync(Uri address, FetchPlaces places, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await FollowAsync(address, places, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Fetched.Nothing(TooSlow);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return new Fetched.Nothing(Refused(failed) ? NotPublic : NotThere);
        }
    }

    private async Task<Fetched> FollowAsync(Uri address, FetchPlaces places, CancellationToken cancellationToken)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (places.WhyNot(address) is { } why)
            {
                return new Fetched.Nothing(redirects == 0 ? why : $"The link leads on to another place. {why}");
            }

            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.UserAgent.ParseAdd("FanBot");
            request.Headers.Accept.ParseAdd("text/html, text/plain, text/markdown;q=0.9, */*;q=0.1");
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next))
            {
                address = next;
                continue;
            }

            return response.StatusCode == HttpStatusCode.OK
                ? await ReadAsync(response.Content, address, cancellationToken).ConfigureAwait(false)
                : new Fetched.Nothing(string.Create(
                    CultureInfo.InvariantCulture,
                    $"It could not be fetched: the server there answered with status {(int)response.StatusCode}. Attach it as a file."));
        }

        return new Fetched.Nothing("The link leads on and on, and never to a page. Attach the page as a file.");
    }

    private static async Task<Fetched> ReadAsync(HttpContent content, Uri address, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > MostBytes)
        {
            return new Fetched.Nothing(TooLarge);
        }

        using var kept = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var part = new byte[PartSize];

            // What comes out of a packed file counts, and no more of it is unpacked than is kept.
            while (await stream.ReadAsync(part, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                if (kept.Length + read > MostBytes)
                {
                    return new Fetched.Nothing(TooLarge);
                }

                kept.Write(part, 0, read);
            }
        }

        return new Fetched.File(kept.ToArray(), address);
    }

    private static bool Refused(Exception? failed)
    {
        for (; failed is not null; failed = failed.InnerException)
        {
            if (failed is RefusedAddressException)
            {
                return true;
            }
        }

        return false;
    }
}
