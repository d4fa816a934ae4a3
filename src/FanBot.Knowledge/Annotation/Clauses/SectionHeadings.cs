using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>What the headings of an article's sections speak of; see <c>section-headings.phrases</c>.</summary>
internal static class SectionHeadings
{
    /// <summary>What happens in the show.</summary>
    public const string Plot = "plot";

    /// <summary>When it is out.</summary>
    public const string Date = "date";

    /// <summary>What the actors did before, or what to see besides.</summary>
    public const string Career = "career";

    private const string CastOf = "cast of";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Clauses.section-headings.phrases");

    /// <summary>Whether a heading says what a section is about, so that it is not another show's name.</summary>
    public static bool IsSection(string heading) => Matches(heading).Any(m => m.Value != CastOf);

    /// <summary>Whether a heading speaks of a matter.</summary>
    public static bool IsOf(string heading, string matter) => Matches(heading).Any(m => m.Value == matter);

    /// <summary>What stands behind "the cast of"; null where a heading does not speak of it.</summary>
    public static string? BehindCastOf(string heading) => Matches(heading).FirstOrDefault(m => m.Value == CastOf) is { } cast ? heading[cast.Span.End..] : null;

    private static IEnumerable<PhraseMatch> Matches(string heading) => heading.Length == 0 ? [] : Phrases.Matches(Tokenizer.Read(heading));
}
