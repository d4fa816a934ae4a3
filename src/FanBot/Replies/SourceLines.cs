using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Articles;
using FanBot.Printing;

namespace FanBot.Replies;

/// <summary>Numbered sources: publisher, headline and date, with a link where the article has an address.</summary>
internal static class SourceLines
{
    // Room for "and N more".
    private const int Room = DiscordLimits.FieldValue - 24;

    /// <summary>As many lines as a field holds, none of them cut.</summary>
    public static string Of(IReadOnlyList<ArticleSummary> articles)
    {
        var lines = new List<string>();
        var length = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Line(articles[i])}");
            if (length + line.Length + 1 > Room)
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"and {articles.Count - i} more"));
                break;
            }

            lines.Add(line);
            length += line.Length + 1;
        }

        return string.Join('\n', lines);
    }

    /// <summary>"Example News, “The headline”, 24 May 2023".</summary>
    public static string Line(ArticleSummary article)
    {
        const int LongestSource = 240;
        return Markdown.Link(Markdown.Escape(Shorten.Words(ValueText.Source(article), LongestSource)), article.Url);
    }
}
