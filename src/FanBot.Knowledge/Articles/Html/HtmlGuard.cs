using System.Text;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>
/// Makes hostile or broken HTML harmless before it is parsed. A parser's work grows with the depth of the page, and
/// unclosed formatting elements are opened anew in every paragraph, so a small file can cost hours or the stack.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>Tags nested deeper than this are left out, their text is kept; browsers stop at 512 too.</summary>
    private const int MaxDepth = 400;

    /// <summary>
    /// Ten times the elements of a long article with everything around it. A parser searches among siblings, so its work grows with their
    /// square.
    /// </summary>
    private const int MaxTags = 60_000;

    // Only how words look; nothing that is read out depends on it.
    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "b", "big", "code", "em", "font", "i", "nobr", "small", "strong", "tt", "u",
    };

    // Struck text is not said. As formatting it would be opened anew in every paragraph; "del" says the same and is not.
    private static readonly HashSet<string> Struck = new(StringComparer.OrdinalIgnoreCase) { "s", "strike" };

    // Elements that never hold others, or that the next of their kind closes: open ones do not add up.
    private static readonly HashSet<string> NotNesting = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "a", "html", "head", "body",
    };

    // Their content is no markup, so a '<' inside opens nothing.
    private static readonly HashSet<string> Raw = new(
        StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" };

    /// <summary>The page without what is only looks or lies too deep, or null where it holds more elements than any article.</summary>
    public static string? Clean(string html)
    {
        var clean = new StringBuilder(html.Length);
        var depth = 0;
        var dropped = 0;
        var tags = 0;
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0 || tag + 1 >= html.Length)
            {
                break;
            }

            clean.Append(html, at, tag - at);
            var end = EndOfTag(html, tag);
            var closes = html[tag + 1] == '/';
            var name = NameAt(html, tag + (closes ? 2 : 1));
            at = end;
            if (name.Length == 0)
            {
                // A comment or declaration, or a '<' that is only a character.
                clean.Append(html, tag, end - tag);
                continue;
            }

            if (Formatting.Contains(name))
            {
                continue;
            }

            if (++tags > MaxTags * 2)
            {
                return null;
            }

            if (Raw.Contains(name) && !closes)
            {
                at = EndOfRaw(html, end, name);
                clean.Append(html, tag, at - tag);
                continue;
            }

            if (!NotNesting.Contains(name) && !Count(closes, ref depth, ref dropped))
            {
                continue;
            }

            if (Struck.Contains(name))
            {
                clean.Append(closes ? "</del>" : "<del>");
                continue;
            }

            clean.Append(html, tag, end - tag);
        }

        return clean.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Counts a tag; false where it lies too deep to be kept.</summary>
    private static bool Count(bool closes, ref int depth, ref int dropped)
    {
        if (!closes)
        {
            if (depth >= MaxDepth)
            {
                dropped++;
                return false;
            }

            depth++;
            return true;
        }

        if (dropped > 0)
        {
            dropped--;
            return false;
        }

        depth = Math.Max(0, depth - 1);
        return true;
    }

    private static int EndOfTag(string html, int tag)
    {
        if (html.AsSpan(tag).StartsWith("<!--"))
        {
            var close = html.IndexOf("-->", tag + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }

        var next = html[tag + 1];
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?'))
        {
            return tag + 1;
        }

        var end = html.IndexOf('>', tag);
        return end < 0 ? html.Length : end + 1;
    }

    private static int EndOfRaw(string html, int from, string name)
    {
        var close = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : EndOfTag(html, close);
    }

    private static string NameAt(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-'))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end] : "";
    }
}
