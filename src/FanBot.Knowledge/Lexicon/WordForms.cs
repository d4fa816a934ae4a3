using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>
/// The forms of a verb: "renew" is also "renews", "renewed" and "renewing". Irregular ones stand in <c>words/irregular.txt</c>, all forms on a line.
/// </summary>
internal static class WordForms
{
    private static readonly Dictionary<string, string[]> Irregular = Read("irregular");

    /// <summary>All forms of a verb, the given one first.</summary>
    /// <param name="verb">As in "to renew", in small letters.</param>
    public static IReadOnlyList<string> Of(string verb) =>
        Irregular.TryGetValue(verb, out var forms) ? forms : [verb, Third(verb), Stem(verb) + "ed", Ing(verb)];

    private static string Third(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static string Ing(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb[^1] == 'e' && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : verb[^1] is 'e' or 'y' ? verb + "ing"
        : Stem(verb) + "ing";

    // What "-ed" stands behind: "axe" → "ax", "carry" → "carri", "scrap" → "scrapp".
    private static string Stem(string verb) =>
        verb[^1] == 'e' ? verb[..^1]
        : EndsInConsonantY(verb) ? verb[..^1] + "i"
        : IsDoubled(verb) ? verb + verb[^1]
        : verb;

    private static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && verb.Length > 1 && !IsVowel(verb[^2]);

    // One vowel between consonants, and no other: "scrap", "nab".
    private static bool IsDoubled(string verb) =>
        verb.Length > 2 && verb.Count(IsVowel) == 1 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static Dictionary<string, string[]> Read(string name) => EmbeddedList.Read($"Lexicon.words.{name}.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(forms => forms[0], StringComparer.Ordinal);
}
