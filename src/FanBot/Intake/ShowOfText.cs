using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Intake;

/// <summary>Finds the show of an article for which nobody has named one: of those that are known the one that it names most, else a guess.</summary>
internal static class ShowOfText
{
    private const int Opening = 40_000;
    private const int InTitle = 3;

    /// <summary>The show's name.</summary>
    /// <param name="document">The article.</param>
    /// <param name="title">Its title.</param>
    /// <param name="known">The shows that there are.</param>
    public static string Of(SourceDocument document, string title, IReadOnlyList<ShowSummary> known)
    {
        var text = $" {Folding.Words(document.Text[..Math.Min(Opening, document.Text.Length)])} ";
        var head = $" {Folding.Words(title)} ";
        var best = known
            .Select(s => (s.Name, Times: s.Aliases.Prepend(s.Name).Max(name => Times(text, name) + (InTitle * Times(head, name)))))
            .Where(s => s.Times > 0)
            .OrderByDescending(s => s.Times)
            .ThenByDescending(s => s.Name.Length)
            .FirstOrDefault();
        return best.Name ?? ShowGuess.Of(document);
    }

    private static int Times(string text, string name)
    {
        var words = $" {Folding.Words(name)} ";
        var times = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 2; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            times++;
        }

        return times;
    }
}
