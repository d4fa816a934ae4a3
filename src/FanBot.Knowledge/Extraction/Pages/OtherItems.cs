using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Items of a list that has one for each of several shows: "Lantern Hill: cancelled after one season".</summary>
internal static class OtherItems
{
    // What stands in front of the colon is a title.
    private const int LongestTitle = 60;
    private const int MostWords = 7;

    private static readonly string[] Parts = [":", " - ", " \u2013 ", " \u2014 "];

    /// <summary>Marks the items of other shows as noise, in lists that have an item of ours.</summary>
    /// <param name="noise">What is noise, by block.</param>
    /// <param name="blocks">The document's blocks.</param>
    /// <param name="words">Their words.</param>
    /// <param name="names">Whether words name the show.</param>
    public static void Mark(List<bool> noise, IReadOnlyList<TextBlock> blocks, List<string> words, Func<string, bool> names)
    {
        for (var start = 0; start < blocks.Count; start++)
        {
            var end = start;
            while (end < blocks.Count && blocks[end].Kind == BlockKind.ListItem)
            {
                end++;
            }

            var items = Enumerable.Range(start, end - start).Select(b => words[b]).ToList();
            if (items.Count > 1 && items.Exists(i => names(i)) && !items.Exists(i => Title(i) is { } title && names(title)))
            {
                // "Harbor Lights season 3 premieres …" stands beside "Cinder Row: season 2 starts …".
                for (var b = start; b < end; b++)
                {
                    noise[b] |= Title(words[b]) is not null && OtherSections.IsOther(words[b], "", names);
                }
            }

            if (items.Count > 1 && items.Exists(i => Title(i) is { } title && names(title)))
            {
                for (var b = start; b < end; b++)
                {
                    noise[b] |= Title(words[b]) is { } title && !names(title) && !names(words[b]) && !SectionHeadings.IsSection(title);
                }
            }

            start = end;
        }
    }

    /// <summary>The title that an item begins with; null where it begins otherwise.</summary>
    private static string? Title(string item)
    {
        var ends = Parts.Select(p => item.IndexOf(p, StringComparison.Ordinal)).Where(at => at > 0).ToList();
        if (ends.Count == 0 || ends.Min() > LongestTitle)
        {
            return null;
        }

        var title = item[..ends.Min()];
        var parts = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= MostWords && parts.All(w => !char.IsLower(w[0]) || w.Length <= 3) && char.IsUpper(title[0]) ? title : null;
    }
}
