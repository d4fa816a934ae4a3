using System.Collections.Frozen;

namespace FanBot.Knowledge.Text.Languages;

/// <summary>Tells which language a text is written in, of those that have a glossary.</summary>
internal static class Languages
{
    // So much of a text tells its language.
    private const int Opening = 4_000;

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
        var words = Words(text);
        if (IsEnglish(words))
        {
            return null;
        }

        var english = words.Count(English.Contains);
        return All
            .Select(g => (Glossary: g, Told: words.FindAll(g.Telling.Contains)))
            .Where(g => g.Told.Count > english && g.Told.Distinct(StringComparer.OrdinalIgnoreCase).Count() >= FewestDifferent)
            .OrderByDescending(g => g.Told.Count)
            .Select(g => g.Glossary)
            .FirstOrDefault();
    }

    /// <summary>Whether a running text is long enough to tell, and hardly a word of it is one of those that no English does without.</summary>
    public static bool IsForeign(string text) =>
        Words(text) is { Count: >= FewestWords } words && words.Count(English.Contains) * LeastEnglish < words.Count
        && words.Count(w => char.IsLower(w[0])) * 2 > words.Count;

    // Of English more than every sixth word is one of these; in a list of names or dates, none need be.
    private static bool IsEnglish(List<string> words)
    {
        const int Usual = 6;
        return words.Count(English.Contains) * Usual >= words.Count;
    }

    private static List<string> Words(string text)
    {
        var opening = text.Length > Opening ? text[..Opening] : text;
        return [.. GlossaryToken.Of(opening).Where(t => char.IsLetter(opening[t.Start])).Select(t => opening[t.Start..t.End])];
    }
}
