using System.Buffers;
using System.Text;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>Puts text from articles and members into Discord's markdown so that it stays text.</summary>
internal static class Markdown
{
    // Whatever begins emphasis, code, a spoiler, a quote, a link, a mention, an emoji or a time stamp.
    private const string Special = "\\*_~`|<>[]@#";

    // These mean something only where a line begins: a list, a heading, small print.
    private const string SpecialAtStart = "-+";

    private static readonly SearchValues<char> BreaksLinks = SearchValues.Create("()<>|\\*_` \"");

    /// <summary>The same text to a reader, with nothing in it that pings, formats, links or opens a spoiler. Line ends are kept.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var atStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                atStart = true;
                escaped.Append(c);
                continue;
            }

            if (PlainText.Steers(c))
            {
                continue;
            }

            var link = c == ':' && i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/';
            var number = c == '.' && i > 0 && char.IsAsciiDigit(text[i - 1]) && IsNumberAtStart(text, i);
            if (link || number || Special.Contains(c, StringComparison.Ordinal) || (atStart && SpecialAtStart.Contains(c, StringComparison.Ordinal)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
            atStart &= char.IsWhiteSpace(c);
        }

        return escaped.ToString();
    }

    /// <summary>Text that is already markdown, hidden until it is clicked on.</summary>
    public static string Spoiler(string markdown) => $"||{markdown}||";

    /// <summary>Text that is already markdown, as a link; without one where the address is not of the web or could break out.</summary>
    public static string Link(string markdown, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.AbsoluteUri is { Length: <= 300 } web && !web.AsSpan().ContainsAny(BreaksLinks)
            ? $"[{markdown}]({web})"
            : markdown;

    /// <summary>"2." at the start of a line would become a list.</summary>
    private static bool IsNumberAtStart(string text, int dot)
    {
        var i = dot - 1;
        while (i >= 0 && char.IsAsciiDigit(text[i]))
        {
            i--;
        }

        while (i >= 0 && text[i] is ' ' or '\t')
        {
            i--;
        }

        return i < 0 || text[i] == '\n';
    }
}
