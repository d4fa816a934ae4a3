using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Pages;

/// <summary>Sections of a usual article that speak of another show: "Also on X: Cinder Row", or a title above what is told of a show.</summary>
internal static class OtherSections
{
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
        var said = Wordings.Matches(Tokenizer.Read(heading, _ => null)).ToList();
        if (said.Exists(m => m.Value == "instead" || (m.Value == "elsewhere" && !names(heading))))
        {
            return true;
        }

        if (names(heading) || names(below))
        {
            return false;
        }

        var isAsked = said.Exists(m => m.Value == "perhaps");
        var title = TitlePattern.Match(isAsked ? heading[said.Find(m => m.Value == "perhaps")!.Span.End..].TrimStart() : heading);
        return title.Success && !NameWords.CommonWords.Contains(title.Groups["t"].Value.Split(' ')[0]) && !SectionHeadings.IsSection(title.Groups["t"].Value)
            && (title.Groups["rest"].Value.Trim(' ', ':', '-', '?', '\u2013', '\u2014') is { Length: > 0 } rest
                ? Says(rest, "fate") || Says(rest, "show")
                : Says(below, "show"));
    }

    private static bool Says(string words, string value) => Wordings.Says(Tokenizer.Read(words, _ => null), value);

    // "Cinder Row", "Cinder Row (Halcyra)", "Cinder Row cancelled", "Cinder Row: season 2 starts".
    private static readonly Pattern TitlePattern = new(
        @"^[""']?(?<t>\p{Lu}[\p{L}'-]+(?: (?:(?:of|the|and|in|on|at|a|an|to|for|&) ){0,2}(?!Season|Series|Renewed|Cancel)\p{Lu}[\p{L}'-]+){1,5})[""']?"
        + @"(?: \([^)]*\))?(?<rest>[ :?\u2013\u2014-].*)?$");
}
