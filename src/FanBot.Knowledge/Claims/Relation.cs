using System.Collections.Frozen;
using System.Globalization;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Claims;

/// <summary>What one character is to another, in one word for all its wordings: "Ada's mum" and "Ada's mother" are the same.</summary>
/// <param name="Owner">Whose relation it is, as written.</param>
/// <param name="Kind">The relation's usual word.</param>
public sealed record Relation(string Owner, string Kind)
{
    /// <summary>Reads "Ada's older brother"; null where the words state no relation.</summary>
    public static Relation? Read(string? description)
    {
        if (description is null)
        {
            return null;
        }

        var words = Folding.Plain(description);
        foreach (var lead in Leads.Where(lead => words.StartsWith(lead, StringComparison.Ordinal)))
        {
            words = words[lead.Length..];
        }

        return OwnerEnd(words) is { } end && Usual(Word(words[(end + 1)..])) is { } kind ? new Relation(words[..end], kind) : null;
    }

    /// <summary>The usual word of a relation; null for a word that is none.</summary>
    public static string? Usual(string word) => UsualWords.GetValueOrDefault(word.ToLowerInvariant());

    private static readonly string[] Leads = ["the ", "a "];

    // With these something else of the relation begins: "Ada's brother from Corvane".
    private static readonly string[] Ends = ["who", "and", "from", "in", "at"];

    private const int MostWords = 5;

    // The last of the words behind an owner's apostrophe that tell of a relation: "s older brother who …"; empty where they tell none.
    private static string Word(string behind)
    {
        var words = behind.Split(' ').Skip(1).TakeWhile(w => !Ends.Contains(w, StringComparer.Ordinal)).ToList();
        var last = words.FindIndex(w => w.Length == 0 || w[^1] is ',' or '.' or ';' or ')');
        words = last < 0 ? words : words[..(last + 1)];
        return words.Count is > 0 and <= MostWords && words.TrueForAll(w => w.TrimEnd(',', '.', ';', ')').All(c => char.IsLetterOrDigit(c) || c is '-'))
            ? words[^1].TrimEnd(',', '.', ';', ')')
            : "";
    }

    // Where the apostrophe stands behind the name of the owner: "Ada's", "Ada O'Marsh's", "the Marshes'".
    private static int? OwnerEnd(string words)
    {
        for (var end = words.IndexOf('\'', StringComparison.Ordinal); end > 0; end = words.IndexOf('\'', end + 1))
        {
            var behind = words.AsSpan(end + 1);
            if (behind is [' ', ..] or ['s', ' ', ..])
            {
                return words[..end].Split(' ').All(IsOfName) ? end : null;
            }
        }

        return null;
    }

    private static bool IsOfName(string word) => word.Length > 0 && char.IsUpper(word[0])
        && word.All(c => char.IsLetter(c) || c is '.' or '\'' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    // Of each relation the usual word, and behind it those that mean the same.
    private static readonly FrozenDictionary<string, string> UsualWords = EmbeddedList.Read("Claims.relations.txt")
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => (Word: word, Usual: words[0])))
        .ToFrozenDictionary(w => w.Word, w => w.Usual, StringComparer.Ordinal);
}
