using FanBot.Discord.Interactions;
using FanBot.Knowledge.Articles;

namespace FanBot.Intake;

/// <summary>Gets the text of what a moderator sent: a file, a link or words.</summary>
/// <param name="fetcher">Fetches what lies elsewhere.</param>
/// <param name="links">Where links may lead.</param>
internal sealed class ArticleIntake(PageFetcher fetcher, FetchPlaces links)
{
    private const string TooLarge = "The file is larger than 5 MB, which is more than any article. Attach only the article's text.";
    private const string NoLink = "That is no link. Copy the whole address, from https:// on.";

    /// <summary>Of a file that was attached.</summary>
    public async Task<Received> OfFileAsync(Attachment file, CancellationToken cancellationToken) =>
        file.Size > PageFetcher.MostBytes ? new Received.Nothing(TooLarge)
        : !Uri.TryCreate(file.Url, UriKind.Absolute, out var address) ? new Received.Nothing("The attachment has no address. Attach it again.")
        : await FetchAsync(address, FetchPlaces.Attachments, file.FileName, isPage: false, cancellationToken).ConfigureAwait(false);

    /// <summary>Of a page that a link leads to.</summary>
    public async Task<Received> OfLinkAsync(string link, CancellationToken cancellationToken) =>
        Uri.TryCreate(link.Trim().Trim('<', '>'), UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? await FetchAsync(address, links, address.AbsolutePath, isPage: true, cancellationToken).ConfigureAwait(false)
            : new Received.Nothing(NoLink);

    /// <summary>Of words.</summary>
    public static Received OfText(string text) => Read(ArticleReader.Read(text), null);

    /// <summary>Of a message: its first file, else its first link that may be followed, else its words.</summary>
    public async Task<Received> OfMessageAsync(TargetMessage message, CancellationToken cancellationToken)
    {
        if (message.Attachments is [var file, ..])
        {
            return await OfFileAsync(file, cancellationToken).ConfigureAwait(false);
        }

        var found = MessageLinks.Of(message.Content);
        var allowed = found.Links.FirstOrDefault(l => links.WhyNot(l) is null);
        return allowed is not null ? await FetchAsync(allowed, links, allowed.AbsolutePath, isPage: true, cancellationToken).ConfigureAwait(false)
            : found is { Links: [var first, ..], IsMostlyLinks: true } ? new Received.Nothing(links.WhyNot(first)!)
            : string.IsNullOrWhiteSpace(message.Content) ? new Received.Nothing("This message holds no text and no file that FanBot could read.")
            : OfText(message.Content);
    }

    private async Task<Received> FetchAsync(Uri address, FetchPlaces places, string name, bool isPage, CancellationToken cancellationToken) =>
        await fetcher.FetchAsync(address, places, cancellationToken).ConfigureAwait(false) switch
        {
            Fetched.File file => Read(ArticleReader.Read(file.Content, name), isPage ? file.Address : null),
            Fetched.Nothing nothing => new Received.Nothing(nothing.Why),
            var other => throw new InvalidOperationException($"There is no {other}."),
        };

    private static Received Read(DocumentReading reading, Uri? address) => reading.Succeeded
        ? new Received.Text(reading.Document, address, reading.Note is { } note ? [note] : [])
        : new Received.Nothing(reading.Problem.Message);
}
