using AngleSharp.Dom;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>
/// Removes what is not the article from a page: scripts, menus, forms, captions, comments and widgets, what is struck through, and the marks
/// of notes.
/// </summary>
internal static class HtmlNoise
{
    private const string Elements =
        "script, style, noscript, template, nav, footer, aside, form, button, figcaption, iframe, object, embed, svg, math, canvas, video, audio, "
        + "select, input, textarea, dialog, menu, [hidden], [aria-hidden=true], "
        + "del, [style*=line-through], [style*='display:none'], [style*='display: none'], "
        + "[role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=dialog], [role=alert], [role=banner]";

    // Whole class names and ids, and their parts between '-' and '_'.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "adsbygoogle", "advert", "advertisement", "adverts", "breadcrumb", "breadcrumbs", "caption", "comment", "commentlist", "comments",
        "consent", "cookie", "cookies", "disqus", "disclaimer", "footer", "jumplinks", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain",
        "pagination", "paywall", "popup", "popular", "promo", "recirc", "recommendations", "recommended", "related", "relatedposts", "respond", "share",
        "sharedaddy", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe", "taboola", "toc", "trending", "widget",
    };

    // Words of headings above what leads to other stories.
    private static readonly HashSet<string> Related =
        ["related", "more", "read", "also", "recommended", "popular", "trending", "latest", "stories", "headlines", "news", "next", "like"];

    private const int FewestHeadlineWords = 4;

    // As in "[12]".
    private const int LongestMark = 5;

    // A layout's name may say what stands beside the article ("has-sidebar", "no-comments").
    private static readonly HashSet<string> Qualifiers = new(StringComparer.OrdinalIgnoreCase) { "has", "with", "no", "without", "hide", "is" };

    public static void Remove(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Elements).ToList())
        {
            // A tag that is never closed holds the rest of the page, and strikes out nothing.
            if (element.LocalName == "del" && page.Body is { } whole && ParagraphText(element) > ParagraphText(whole) / 2)
            {
                continue;
            }

            if (!HoldsHeadline(element) || element.LocalName is "script" or "style" or "noscript" or "template")
            {
                element.Remove();
            }
        }

        if (page.Body is not { } body)
        {
            return;
        }

        RemoveNoteMarks(body);
        RemoveHeadlines(body);
        RemovePageHeaders(body);
        var half = ParagraphText(body) / 2;
        foreach (var element in body.QuerySelectorAll("[class], [id]").ToList())
        {
            // A widget never holds the headline or most of the text, whatever its name is.
            if (element.LocalName is not ("article" or "main" or "p" or "h1")
                && IsNamedNoise(element)
                && !HoldsHeadline(element)
                && ParagraphText(element) <= half)
            {
                element.Remove();
            }
        }
    }

    // "premiered in May[1]" with the mark as a link: no reader sees it as a word.
    private static void RemoveNoteMarks(IElement body)
    {
        foreach (var mark in body.QuerySelectorAll("sup").Where(s => s.QuerySelector("a") is not null && s.TextContent.Trim().Length <= LongestMark).ToList())
        {
            mark.Remove();
        }
    }

    // A list of nothing but links with the words of headlines leads to other stories; names that are linked are shorter.
    private static void RemoveHeadlines(IElement body)
    {
        foreach (var list in body.QuerySelectorAll("ul, ol").ToList())
        {
            var items = list.Children.Where(c => c.LocalName == "li").ToList();
            if (items.Count > 1 && !IsUnderOwnHeading(list) && items.TrueForAll(IsLink) && items.Count(i => Words(i) >= FewestHeadlineWords) * 2 >= items.Count)
            {
                list.Remove();
            }
        }
    }

    // "Season 2 episodes", "Cast", "Key facts": below a heading that is no "Related" it may be the article's own.
    private static bool IsUnderOwnHeading(IElement list) =>
        list.PreviousElementSibling is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" } heading
        && !Folding.Words(heading.TextContent).Split(' ').Any(Related.Contains);

    private static bool IsLink(IElement item) =>
        item.QuerySelectorAll("a").Where(a => a.GetAttribute("href")?.Length > 0).Sum(a => a.TextContent.Trim().Length) is > 0 and var linked
        && linked >= item.TextContent.Trim().Length;

    private static int Words(IElement item) => item.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;

    private static void RemovePageHeaders(IElement body)
    {
        foreach (var header in body.QuerySelectorAll("header").ToList())
        {
            if (!HoldsHeadline(header) && header.Closest("article, main, [role=main]") is null)
            {
                header.Remove();
            }
        }
    }

    private static bool HoldsHeadline(IElement element) => element.LocalName == "h1" || element.QuerySelector("h1, [itemprop=articleBody]") is not null;

    private static bool IsNamedNoise(IElement element) => element.ClassList.Append(element.Id ?? "").Any(IsNoiseName);

    private static bool IsNoiseName(string name)
    {
        var parts = name.Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && !Qualifiers.Contains(parts[0]) && parts.Any(Names.Contains);
    }

    private static int ParagraphText(IElement element) => element.QuerySelectorAll("p").Sum(p => p.TextContent.Length);
}
