using System.Collections.Frozen;
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

        var match = PossessivePattern.Match(Folding.Plain(description));
        return match.Success && Usual(match.Groups["r"].Value) is { } kind ? new Relation(match.Groups["o"].Value, kind) : null;
    }

    /// <summary>The usual word of a relation; null for a word that is none.</summary>
    public static string? Usual(string word) => UsualWords.GetValueOrDefault(word.ToLowerInvariant());

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

    private static readonly Pattern PossessivePattern = new(
        @"^(?:the |a )?(?<o>\p{Lu}[\p{L}\p{M}.'-]*?(?: \p{Lu}[\p{L}\p{M}.'-]*?)*)'s? (?:[\w-]+ (?!(?:who|and|from|in|at)\b)){0,4}(?<r>[\w-]+)(?=$|[,.;)]"
            + @"| (?:who|and|from|in|at)\b)");
}
