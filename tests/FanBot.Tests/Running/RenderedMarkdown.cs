using System.Text;

namespace FanBot.Tests.Running;

/// <summary>Discord's markdown as far as it matters here: what a reader sees of a text, and whether anything in it was more than text.</summary>
internal static class RenderedMarkdown
{
    private const string Special = "*_~`|<>[]#@";

    /// <summary>The text without escapes.</summary>
    /// <exception cref="InvalidOperationException">A character that has a meaning stands there without an escape.</exception>
    public static string Plain(string markdown)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && !char.IsAsciiLetterOrDigit(markdown[i + 1]) && !char.IsWhiteSpace(markdown[i + 1]))
            {
                text.Append(markdown[++i]);
                continue;
            }

            if (Special.Contains(markdown[i], StringComparison.Ordinal) || markdown.AsSpan(i).StartsWith("://", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"'{markdown[i]}' at {i} of '{markdown}' is not escaped.");
            }

            text.Append(markdown[i]);
        }

        return text.ToString();
    }
}
