using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction.Pages;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Extraction;

/// <summary>Tells where an article's date was read, so that a moderator can see whether it is the right one.</summary>
public static class DateSource
{
    private const int Longest = 160;

    /// <summary>The words of the line that states the date, or null where the text does not state it in one line.</summary>
    public static string? Words(SourceDocument document, EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var block in document.Blocks)
        {
            var words = block.Span.Cut(document.Text);
            var (published, updated) = ArticleDates.Read([Folding.Plain(words)]);
            if (published == date || updated == date)
            {
                return words.Length <= Longest ? words : words[..Longest] + "\u2026";
            }
        }

        return null;
    }
}
