using FanBot.Knowledge.Extraction.Annotation;

namespace FanBot.Knowledge.Extraction.Rules;

/// <summary>Tells names of people from those of places and institutions.</summary>
internal static class PersonNames
{
    /// <summary>Whether the words can be the full name of a real person: two words or more, none of an institution.</summary>
    public static bool IsPerson(string name)
    {
        var words = Words(name);
        return words.Length is >= 2 and <= 6 && !words.Any(IsInstitution) && !Lexicon.Honorifics.Contains(words[0].TrimEnd('.'));
    }

    /// <summary>Whether the words can name a character: also a single name or one with a title.</summary>
    public static bool IsCharacter(string name)
    {
        var words = Words(name);
        return words.Length is >= 1 and <= 7 && !(words.Length > 1 ? words.Skip(1) : words).Any(IsInstitution);
    }

    public static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsInstitution(string word) => Lexicon.Institutions.Contains(word.TrimEnd('.', ','));
}
