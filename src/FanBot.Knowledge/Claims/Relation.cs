using System.Collections.Frozen;
using System.Globalization;
using FanBot.Knowledge.Lexicon;
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

        return OwnerEnd(words) is { } end
            && Wordings.Fits([.. Tokenizer.Read(words, _ => null).SkipWhile(t => t.Start < end)], "relation") is { } match && match.Span.Start == end
            && Usual(match.Part("r")!.Value.Cut(words)) is { } kind
            ? new Relation(words[..end], kind)
            : null;
    }

    /// <summary>The usual word of a relation; null for a word that is none.</summary>
    public static string? Usual(string word) => UsualWords.GetValueOrDefault(word.ToLowerInvariant());

    private static readonly PhraseBook Wordings = PhraseBook.Read("Claims.relation.phrases");

    private static readonly string[] Leads = ["the ", "a "];

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
    private static readonly FrozenDictionary<string, string> UsualWords = new[]
        {
            "mother mum mom mummy mommy mam ma",
            "father dad daddy pa da",
            "parent parents",
            "brother bro half-brother stepbrother",
            "sister sis half-sister stepsister",
            "sibling siblings",
            "twin",
            "son boy",
            "daughter",
            "wife",
            "husband hubby",
            "fiance fiancé fiancee fiancée",
            "partner",
            "boyfriend bf",
            "girlfriend gf",
            "ex ex-boyfriend ex-girlfriend ex-wife ex-husband",
            "uncle",
            "aunt auntie aunty",
            "cousin",
            "niece",
            "nephew",
            "grandmother grandma gran nan granny",
            "grandfather grandpa grandad granddad",
            "grandchild grandson granddaughter",
            "mother-in-law",
            "father-in-law",
            "brother-in-law",
            "sister-in-law",
            "son-in-law",
            "daughter-in-law",
            "friend bestie mate pal bff",
            "roommate flatmate",
            "boss",
            "assistant",
            "teacher",
            "mentor",
            "rival",
        }
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Select(word => (Word: word, Usual: words[0])))
        .ToFrozenDictionary(w => w.Word, w => w.Usual, StringComparer.Ordinal);
}
