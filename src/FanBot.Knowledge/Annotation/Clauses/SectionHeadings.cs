using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What the headings of an article's sections speak of; see <c>section-headings.phrases</c>.</summary>
internal static class SectionHeadings
{
    /// <summary>What happens in the show.</summary>
    public const string Plot = "plot";

    /// <summary>When it is out.</summary>
    public const string Date = "date";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.section-headings.phrases");

    /// <summary>Whether a heading says what a section is about, so that it is not another show's name.</summary>
    public static bool IsSection(string heading) => Matches(heading).Any();

    /// <summary>Whether a heading speaks of a matter.</summary>
    public static bool IsOf(string heading, string matter) => Matches(heading).Any(m => m.Value == matter);

    private static IEnumerable<PhraseMatch> Matches(string heading) => heading.Length == 0 ? [] : Phrases.Matches(Tokenizer.Read(heading, _ => null));
}
