namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>Tells names of people from those of places and institutions.</summary>
internal static class PersonNames
{
    /// <summary>Whether the words can be the full name of a real person: two words or more, none of an institution.</summary>
    public static bool IsPerson(string name)
    {
        var words = Words(name);
        return words.Length is >= 2 and <= 6 && !words.Any(IsInstitution) && (!NameWords.Honorifics.Contains(words[0].TrimEnd('.')) || IsHonoured(words));
    }

    // "Dame Mara Voss": actors are knighted too, and then bear both their names behind it.
    private static bool IsHonoured(string[] words) => words is ["Sir" or "Dame", _, _, ..];

    /// <summary>Whether the words can name a character: also a single name or one with a title.</summary>
    public static bool IsCharacter(string name)
    {
        var words = Words(name);
        return words.Length is >= 1 and <= 7 && !(words.Length > 1 ? words.Skip(1) : words).Any(IsInstitution);
    }

    /// <summary>Whether the words can name an actor, be it by one name only: no institution, and no abbreviation such as "BBC".</summary>
    public static bool IsActor(string name) =>
        IsCharacter(name) && !(name.Length > 2 && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '-'))
        && (!NameWords.Honorifics.Contains(Words(name)[0].TrimEnd('.')) || IsHonoured(Words(name)));

    /// <summary>Whether a name begins with a title: "Captain Lowe".</summary>
    public static bool HasTitle(string name) =>
        Words(name) is { Length: > 1 } words && !IsHonoured(words) && NameWords.Honorifics.Contains(words[0].TrimEnd('.'));

    public static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsInstitution(string word) => NameWords.Institutions.Contains(word.TrimEnd('.', ','));
}
