using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>
/// Tells that a question is not asked in English, which is all that FanBot reads: that no article states it would be said of a question
/// that was not understood.
/// </summary>
internal static class OtherLanguages
{
    private const string List = "Answering.Questions.other-languages.txt";

    private static readonly IReadOnlyList<(string Name, FrozenSet<string> Opening, FrozenSet<string> All)> Read =
        [.. EmbeddedList.Read(List).Select(Language)];

    // Where one of these stands it is English that names something foreign.
    private static readonly FrozenSet<string> English = Read.Single(l => l.Name == nameof(English)).All;

    // The words that open a question, and all.
    private static readonly IReadOnlyList<(string Language, FrozenSet<string> Opening, FrozenSet<string> All)> Languages =
        [.. Read.Where(l => l.Name != nameof(English))];

    /// <summary>The English name of the language of a question; null where it may be English.</summary>
    /// <param name="question">The question as it was asked; accents may be left out.</param>
    /// <param name="isKnown">Whether a word is one of English questions, or stands in the articles.</param>
    public static string? Of(string question, Func<string, bool> isKnown)
    {
        var words = question.Split([' ', '?', '!', '.', ',', ';', ':', '\u00BF', '\u00A1', '"'], StringSplitOptions.RemoveEmptyEntries);
        var found = Languages
            .Select(l => (l.Language, Count: words.Count(l.All.Contains), Own: words.Count(w => l.All.Contains(w) && !isKnown(w)), l.Opening))
            .Where(l => l.Own > 0 && (l.Count > 1 || l.Opening.Contains(words[0])))
            .OrderByDescending(l => l.Count)
            .ToList();
        return found.Count > 0 && !words.Any(English.Contains) ? found[0].Language : null;
    }

    private static (string Name, FrozenSet<string> Opening, FrozenSet<string> All) Language(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bar = Array.IndexOf(words, "|");
        var (opening, within) = (words[1..bar], words[(bar + 1)..]);
        return (words[0], opening.ToFrozenSet(StringComparer.OrdinalIgnoreCase), opening.Concat(within).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }
}
