using AngleSharp.Dom;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>Reads what a page declares about itself: <c>meta</c> elements, JSON-LD, <c>time</c> elements and the canonical link.</summary>
internal static class HtmlFrontMatter
{
    public static FrontMatter Read(IDocument page)
    {
        var linked = LinkedData.Read(page);
        var publisher = Meta(page, "og:site_name") ?? linked.Publisher ?? Meta(page, "application-name");
        var published = DeclaredDate.Read(
            Meta(page, "article:published_time", "datePublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "parsely-pub-date"))
            ?? DeclaredDate.Read(linked.Published)
            ?? Time(page, "time[itemprop=datePublished], time[pubdate], time.published, time.entry-date")
            ?? Time(page, "article header time[datetime], article time[datetime], time[datetime]");
        var updated = DeclaredDate.Read(Meta(page, "article:modified_time", "og:updated_time", "dateModified", "lastmod", "dc.date.modified"))
            ?? DeclaredDate.Read(linked.Updated)
            ?? Time(page, "time[itemprop=dateModified], time.updated");
        return new FrontMatter
        {
            Title = OfArticle(Meta(page, "og:title")) ?? Shown(page)
                ?? OfArticle(linked.Headline) ?? Headline(page) ?? OfArticle(WithoutSite(page.Title, publisher)),
            Publisher = publisher,
            Author = Author(page) ?? linked.Author,
            Published = published,
            // An update before the publication is a mistake of the page, or the time of a draft.
            Updated = updated is { } late && published is { } early && late.Latest < early.Earliest ? null : updated,
            Url = Address(page),
        };
    }

    private static string? Meta(IDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var meta in page.QuerySelectorAll("meta"))
            {
                var declares = name.Equals(meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
                    || name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
                    || name.Equals(meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase);
                if (declares && Words(meta.GetAttribute("content")) is { } content)
                {
                    return content;
                }
            }
        }

        return null;
    }

    private static EdtfDate? Time(IDocument page, string selector)
    {
        // Comments and related stories carry times of their own.
        var time = page.QuerySelectorAll(selector).FirstOrDefault(
            t => t.Closest("aside, footer, nav, [class*=comment], [id*=comment], [class*=related]") is null);
        return time is null ? null : DeclaredDate.Read(time.GetAttribute("datetime")) ?? DeclaredDate.Read(Words(time.TextContent));
    }

    private static string? Author(IDocument page)
    {
        var declared = Meta(page, "author", "article:author", "parsely-author", "dc.creator");
        return declared is not null && !declared.Contains("://", StringComparison.Ordinal)
            ? declared
            : Words(page.QuerySelector("[itemprop=author] [itemprop=name], [itemprop=author], a[rel~=author]")?.TextContent);
    }

    // Where heading and window agree, the data may describe the page in other words: "Irish drama television series".
    private static string? Shown(IDocument page) =>
        Headline(page) is { } heading && Words(page.Title)?.StartsWith(heading, StringComparison.OrdinalIgnoreCase) == true ? heading : null;

    private static string? Headline(IDocument page) =>
        page.QuerySelectorAll("h1").Where(h => !IsSite(h.TextContent)).Take(2).ToList() is [var headline] ? Words(headline.TextContent) : null;

    /// <summary>Whether a headline is the site's and not the article's: "Skip to content", also with the site's name behind it.</summary>
    public static bool IsSite(string text) =>
        Words(text) is { } words && Folding.Plain(words) is var plain && (SiteLine.Is(plain) || SiteLine.Is(plain.Split(" - ")[0]));

    private static string? OfArticle(string? title) => title is null || IsSite(title) ? null : title;

    private static string? WithoutSite(string? title, string? site)
    {
        title = Words(title);
        if (title is null || site is null || !title.EndsWith(site, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var bare = title[..^site.Length].TrimEnd(' ', '|', '-', '–', '—', '·', '•', ':');
        return bare.Length > 0 ? bare : title;
    }

    private static string? Address(IDocument page)
    {
        var address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url");
        return Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
    }

    private static string? Words(string? text)
    {
        var words = string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}
