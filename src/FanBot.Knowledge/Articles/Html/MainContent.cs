using AngleSharp.Dom;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>Finds the element that holds the article.</summary>
internal static class MainContent
{
    // A marked element with less of the page's running text than this share is a teaser, not the article.
    private const double LeastShare = 0.4;

    private static readonly string[] Marks = ["[itemprop=articleBody]", "article", "main, [role=main]"];

    /// <summary>The marked main content that holds most of the text, else the densest container, else the body; null for a page without text.</summary>
    public static IElement? Find(IDocument page)
    {
        if (page.Body is not { } body || string.IsNullOrWhiteSpace(body.TextContent))
        {
            return null;
        }

        var all = RunningText(body);
        foreach (var mark in Marks)
        {
            var best = Outermost(body.QuerySelectorAll(mark)).MaxBy(RunningText);
            if (best is not null && !string.IsNullOrWhiteSpace(best.TextContent) && RunningText(best) >= all * LeastShare)
            {
                return best;
            }
        }

        return Densest(body);
    }

    // What lies within another holds no more text than it, and counting each of many nested ones takes long.
    private static IEnumerable<IElement> Outermost(IEnumerable<IElement> inOrder)
    {
        IElement? last = null;
        foreach (var element in inOrder)
        {
            if (last?.Contains(element) != true)
            {
                yield return last = element;
            }
        }
    }

    /// <summary>The parent with most running text directly below it; half counts for the grandparent, so that sections of one article stay together.</summary>
    private static IElement Densest(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, li, blockquote"))
        {
            var length = TextOutsideLinks(paragraph);
            var parent = paragraph.ParentElement is { LocalName: "ul" or "ol" } list ? list.ParentElement : paragraph.ParentElement;
            if (length < 25 || parent is null)
            {
                continue;
            }

            scores[parent] = scores.GetValueOrDefault(parent) + length;
            if (parent.ParentElement is { } grandparent && body.Contains(grandparent))
            {
                scores[grandparent] = scores.GetValueOrDefault(grandparent) + (length * 0.5);
            }
        }

        if (scores.Count == 0)
        {
            return body;
        }

        var best = scores.MaxBy(s => s.Value).Key;
        return scores[best] >= RunningText(body) * LeastShare ? best : body;
    }

    private static double RunningText(IElement element) => element.QuerySelectorAll("p, li, blockquote").Sum(p => (double)TextOutsideLinks(p));

    private static int TextOutsideLinks(IElement element) =>
        Math.Max(0, element.TextContent.Length - element.QuerySelectorAll("a").Sum(a => a.TextContent.Length));
}
