using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Languages;

/// <summary>Tells which language a text is written in, of those that have a glossary.</summary>
internal static class Languages
{
    // So much of a text tells its language.
    private const int LongestOpening = 4_000;

    // Of English more than every eighth word or mark is one of these; in a list of names or dates, none need be.
    private const int Usual = 8;

    private const int FewestDifferent = 4;
    private const int FewestWords = 40;
    private const int LeastEnglish = 12;

    private static readonly Lazy<IReadOnlyList<Glossary>> Lists = new(() =>
    [
        .. from name in (string[])["German", "French", "Spanish", "Portuguese", "Italian"]
           select new Glossary(name, $"Text.Languages.{name.ToLowerInvariant()}.txt"),
    ]);

    private static readonly FrozenSet<string> English = ((string[])
    [
        "the", "of", "and", "to", "is", "in", "for", "with", "it", "its", "will", "has", "have", "was", "be", "been", "that", "this", "from", "by", "at",
        "as", "on", "an", "are", "they", "their", "his", "her", "not", "but", "who", "which", "what", "when",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All that have a glossary.</summary>
    public static IReadOnlyList<Glossary> All => Lists.Value;

    /// <summary>The glossary of a language by its English name; null where there is none.</summary>
    public static Glossary? Named(string name) => All.FirstOrDefault(g => g.Name == name);

    /// <summary>The glossary of the language that a text is written in; null where that is English, or none of them.</summary>
    public static Glossary? Of(string text)
    {
        var opening = Opening(text);
        var tokens = GlossaryToken.Of(opening);
        var english = EnglishWords(opening, tokens);
        return english * Usual >= tokens.Count ? null : All
            .Select(g => (Glossary: g, Told: Telling(g, opening, tokens)))
            .Where(g => g.Told.Count > english && g.Told.Distinct(StringComparer.OrdinalIgnoreCase).Count() >= FewestDifferent)
            .OrderByDescending(g => g.Told.Count)
            .Select(g => g.Glossary)
            .FirstOrDefault();
    }

    /// <summary>Whether a running text is long enough to tell, and hardly a word of it is one of those that no English does without.</summary>
    public static bool IsForeign(string text)
    {
        var opening = Opening(text);
        var tokens = GlossaryToken.Of(opening);
        return tokens.Count >= FewestWords && EnglishWords(opening, tokens) * LeastEnglish < tokens.Count
            && tokens.Count(t => char.IsLower(opening[t.Start])) * 2 > tokens.Count;
    }

    private static string Opening(string text) => text.Length > LongestOpening ? text[..LongestOpening] : text;

    // Every article is asked for these, so that no word is copied for it.
    private static int EnglishWords(string text, IReadOnlyList<GlossaryToken> tokens)
    {
        var lookup = English.GetAlternateLookup<ReadOnlySpan<char>>();
        return tokens.Count(t => lookup.Contains(text.AsSpan(t.Start, t.Length)));
    }

    private static List<string> Telling(Glossary glossary, string text, IReadOnlyList<GlossaryToken> tokens) =>
        [.. tokens.Select(t => text[t.Start..t.End]).Where(glossary.Telling.Contains)];
}
