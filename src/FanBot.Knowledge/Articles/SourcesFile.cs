using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>
/// The optional <c>sources.yaml</c> of an articles folder, in which moderators weigh publishers. There is one for all shows, since
/// a publisher is as reliable on one show as on another.
/// </summary>
public sealed class SourcesFile
{
    // Beyond this, names that no article has are only counted: who lists hundreds keeps them for articles to come.
    private const int MostUnmatched = 5;

    private readonly IReadOnlyList<WeighedPublisher> _publishers;
    private readonly Dictionary<string, SourceWeight> _names;
    private readonly Dictionary<string, SourceWeight> _hosts;

    internal SourcesFile(IReadOnlyList<WeighedPublisher> publishers)
    {
        _publishers = publishers;
        _names = Weights(publishers, p => p.Key);
        _hosts = Weights(publishers.Where(p => p.Host is not null), p => p.Host!);
    }

    /// <summary>A folder without <c>sources.yaml</c>: every publisher is normal.</summary>
    public static SourcesFile None { get; } = new([]);

    /// <summary>
    /// The weight of an article: that of its publisher's name or of its address's host, of which the narrowest counts. Where the two
    /// differ, the more cautious one. Normal where neither is listed.
    /// </summary>
    /// <param name="publisher">The article's publisher, or null.</param>
    /// <param name="url">The article's address, or null.</param>
    public SourceWeight WeightOf(string? publisher, string? url)
    {
        IEnumerable<SourceWeight?> found = [OfName(publisher), OfHost(PublisherName.Host(publisher)), OfHost(PublisherName.Host(url))];
        return found.OfType<SourceWeight>().DefaultIfEmpty().Aggregate(SourceWeights.MoreCautious);
    }

    /// <summary>A sentence on each publisher that is listed though no article is theirs, with the one that was likely meant.</summary>
    internal IReadOnlyList<string> Unmatched(IReadOnlyCollection<(string? Publisher, string? Url)> articles)
    {
        if (_publishers.Count == 0)
        {
            return [];
        }

        var names = articles.Select(a => a.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var hosts = articles.SelectMany(a => new[] { a.Url, a.Publisher }).Select(PublisherName.Host).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var keys = names.Select(PublisherName.Key).ToHashSet(StringComparer.Ordinal);
        var domains = hosts.SelectMany(PublisherName.Domains).ToHashSet(StringComparer.Ordinal);
        var unmatched = _publishers.Where(p => !keys.Contains(p.Key) && (p.Host is null || !domains.Contains(p.Host))).ToList();
        List<string> known = [.. names, .. hosts.Order(StringComparer.Ordinal)];
        var sentences = unmatched.Take(MostUnmatched).Select(p => $"No article is published by '{p.Name}'. {Advice(p)}");
        return unmatched.Count <= MostUnmatched ? [.. sentences]
            : [.. sentences, string.Create(null, $"Nor is any article published by {unmatched.Count - MostUnmatched} more of those listed.")];

        string Advice(WeighedPublisher publisher) => NearestName.Of(publisher.Key, known, PublisherName.Key) is { } near
            ? $"Did you mean '{near}'?"
            : "Check how it is spelt, or keep it for articles to come.";
    }

    private static Dictionary<string, SourceWeight> Weights(IEnumerable<WeighedPublisher> publishers, Func<WeighedPublisher, string> by) =>
        publishers
            .GroupBy(by, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Weight).Aggregate(SourceWeights.MoreCautious), StringComparer.Ordinal);

    private SourceWeight? OfName(string? publisher) =>
        publisher is not null && _names.TryGetValue(PublisherName.Key(publisher), out var weight) ? weight : null;

    private SourceWeight? OfHost(string? host) =>
        PublisherName.Domains(host).Select(d => _hosts.TryGetValue(d, out var weight) ? weight : (SourceWeight?)null).FirstOrDefault(w => w is not null);
}
