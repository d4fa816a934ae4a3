using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles;

/// <summary>Reduces what a publisher is called to what is compared.</summary>
internal static class PublisherName
{
    /// <summary>
    /// Letters and digits alone, without "www." and "The" in front: "The Example-News!" and "example news" share a key. Empty where
    /// nothing is left.
    /// </summary>
    public static string Key(string name)
    {
        var words = Folding.Words(Host(name) ?? name);
        return (words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>
    /// The host of an address, in lower case and without "www.", or null where the text is none: "https://www.news.example/a" gives
    /// "news.example".
    /// </summary>
    public static string? Host(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = address[(scheme < 0 ? 0 : scheme + 3)..].Trim();
        var end = rest.AsSpan().IndexOfAny("/?#:");
        var host = (end < 0 ? rest : rest[..end]).TrimEnd('.').ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return host.Contains('.', StringComparison.Ordinal) && host[0] != '.' && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-') ? host : null;
    }

    /// <summary>The host and the ones it lies in, the narrowest first: "a.news.example", "news.example", "example".</summary>
    public static IEnumerable<string> Domains(string? host)
    {
        for (var rest = host; rest is not null; rest = rest.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? rest[(dot + 1)..] : null)
        {
            yield return rest;
        }
    }
}
