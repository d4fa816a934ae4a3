namespace FanBot.Intake;

/// <summary>From which hosts something may be fetched.</summary>
/// <param name="hosts">Their names in lower case; "www." in front makes no difference.</param>
/// <param name="refusal">What a moderator reads of an address elsewhere, as a sentence.</param>
internal sealed class FetchPlaces(IEnumerable<string> hosts, string refusal)
{
    private const string NoLinks =
        "FanBot fetches no links, since its host has allowed none in the setting Knowledge:LinkHosts. Attach the page as a file, or paste its text.";
    private const string NotThisLink =
        "FanBot does not fetch links from there. From where it does is its host's setting Knowledge:LinkHosts. Attach the page as a file, or paste its text.";

    private readonly HashSet<string> _hosts = [.. hosts.Select(WithoutWww)];

    /// <summary>Where Discord keeps what members attach.</summary>
    public static FetchPlaces Attachments { get; } =
        new(["cdn.discordapp.com", "media.discordapp.net"], "This attachment does not lie at Discord, so it was not fetched. Attach the file itself.");

    /// <summary>Where a moderator's links may lead.</summary>
    /// <param name="hosts">The setting <c>Knowledge:LinkHosts</c>.</param>
    public static FetchPlaces Links(IReadOnlyCollection<string> hosts) => new(hosts, hosts.Count == 0 ? NoLinks : NotThisLink);

    /// <summary>Why an address is not fetched, as a sentence; null where it may be.</summary>
    public string? WhyNot(Uri address) =>
        address.IsAbsoluteUri && address.HostNameType == UriHostNameType.Dns && _hosts.Contains(WithoutWww(address.IdnHost.ToLowerInvariant().TrimEnd('.')))
            ? address is { Scheme: "https", IsDefaultPort: true } && address.UserInfo.Length == 0 ? null
                : "FanBot fetches only plain https links, without a port, a name or a password in them."
            : refusal;

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
