using System.Text;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Articles.Html;

/// <summary>Finds the charset that an HTML page declares about itself.</summary>
internal static class HtmlCharset
{
    // The standard asks pages to declare it within their first 1,024 bytes; some put scripts before it.
    private const int Searched = 4096;

    /// <summary>The declared name, or null.</summary>
    public static string? Declared(ReadOnlySpan<byte> content)
    {
        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Searched)]);
        var match = MetaCharset.Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    private static readonly Pattern MetaCharset = new("""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", RegexOptions.IgnoreCase);
}
