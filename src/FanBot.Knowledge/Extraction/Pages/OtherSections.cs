using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Sections of a usual article that speak of another show: "Also on X: Cinder Row", or a title above what is told of a show.</summary>
internal static class OtherSections
{
    private const int MostWords = 6;

    private static readonly PhraseBook Wordings = PhraseBook.Read("Extraction.Pages.other-sections.phrases");

    /// <summary>Marks them as noise, up to the next heading.</summary>
    /// <param name="noise">What is noise, by block.</param>
    /// <param name="blocks">The document's blocks.</param>
    /// <param name="words">Their words.</param>
    /// <param name="names">Whether words name the show.</param>
    /// <param name="headline">The block of the headline, which is no section's.</param>
    public static void Mark(List<bool> noise, IReadOnlyList<TextBlock> blocks, List<string> words, Func<string, bool> names, int headline)
    {
        var elsewhere = false;
        for (var b = headline + 1; b < blocks.Count; b++)
        {
            if (blocks[b].Kind == BlockKind.Heading)
            {
                elsewhere = IsOther(words[b], b + 1 < blocks.Count ? words[b + 1] : "", names);
            }

            noise[b] |= elsewhere;
        }
    }

    /// <summary>Whether a section is another show's.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="below">What stands below it.</param>
    /// <param name="names">Whether words name the show.</param>
    public static bool IsOther(string heading, string below, Func<string, bool> names)
    {
        var said = Wordings.Matches(Tokenizer.Read(heading)).ToList();
        if (said.Exists(m => m.Value == "instead" || (m.Value == "elsewhere" && !names(heading))))
        {
            return true;
        }

        if (names(heading) || names(below))
        {
            return false;
        }

        var asked = said.Find(m => m.Value == "perhaps");
        return TitleOf(asked is null ? heading : heading[asked.Span.End..].TrimStart()) is var (title, behind)
            && !NameWords.CommonWords.Contains(title.Split(' ')[0]) && !SectionHeadings.IsSection(title)
            && (behind.Trim(' ', ':', '-', '?', '\u2013', '\u2014') is { Length: > 0 } rest ? Says(rest, "fate") || Says(rest, "show") : Says(below, "show"));
    }

    // "Cinder Row", "Cinder Row (Halcyra)", "Cinder Row cancelled", "Cinder Row: season 2 starts": the title, and what is said of it.
    private static (string Title, string Behind)? TitleOf(string heading)
    {
        var start = heading is ['"' or '\'', ..] ? 1 : 0;
        var end = NameShape.EndOf(heading, start, MostWords, NameShape.Joints);
        var run = heading[start..end];
        var stop = Wordings.Fits(Tokenizer.Read(run), "behind title") is { Span.Start: > 0 and var at } ? at : run.Length;
        var title = run[..stop].TrimEnd(' ', '\'', '-');
        return title.Length > 0 && char.IsUpper(title[0]) && BehindPattern.Match(heading[(start + title.Length)..]) is { Success: true } behind
            ? (title, behind.Groups["rest"].Value) : null;
    }

    private static bool Says(string words, string value) => Wordings.Says(Tokenizer.Read(words), value);

    private static readonly Pattern BehindPattern = new(@"^[""']?(?: \([^)]*\))?(?<rest>[ :?\u2013\u2014-].*)?$");
}
