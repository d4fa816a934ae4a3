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
    public static string? Usual(string word) => word.ToLowerInvariant() switch
    {
        "mum" or "mom" or "mother" or "mummy" or "mommy" or "mam" or "ma" => "mother",
        "dad" or "father" or "daddy" or "pa" or "da" => "father",
        "brother" or "bro" or "half-brother" or "stepbrother" => "brother",
        "sister" or "sis" or "half-sister" or "stepsister" => "sister",
        "son" or "boy" => "son",
        "daughter" => "daughter",
        "wife" => "wife",
        "husband" or "hubby" => "husband",
        "boyfriend" or "bf" => "boyfriend",
        "girlfriend" or "gf" => "girlfriend",
        "friend" or "bestie" or "mate" or "pal" or "bff" => "friend",
        "uncle" => "uncle",
        "aunt" or "auntie" or "aunty" => "aunt",
        "cousin" => "cousin",
        "grandmother" or "grandma" or "gran" or "nan" or "granny" => "grandmother",
        "grandfather" or "grandpa" or "grandad" or "granddad" => "grandfather",
        "grandson" or "granddaughter" or "grandchild" => "grandchild",
        "mother-in-law" or "father-in-law" or "brother-in-law" or "sister-in-law" or "son-in-law" or "daughter-in-law" => word.ToLowerInvariant(),
        "boss" => "boss",
        "partner" => "partner",
        "ex" or "ex-boyfriend" or "ex-girlfriend" or "ex-wife" or "ex-husband" => "ex",
        "fiance" or "fiancé" or "fiancee" or "fiancée" => "fiance",
        "twin" => "twin",
        "sibling" or "siblings" => "sibling",
        "niece" => "niece",
        "nephew" => "nephew",
        "teacher" => "teacher",
        "mentor" => "mentor",
        "rival" => "rival",
        "assistant" => "assistant",
        "roommate" or "flatmate" => "roommate",
        "parent" or "parents" => "parent",
        _ => null,
    };

    private static readonly Pattern PossessivePattern = new(
        @"^(?:the |a )?(?<o>\p{Lu}[\p{L}\p{M}.'-]*?(?: \p{Lu}[\p{L}\p{M}.'-]*?)*)'s? (?:[\w-]+ (?!(?:who|and|from|in|at)\b)){0,4}(?<r>[\w-]+)(?=$|[,.;)]"
            + @"| (?:who|and|from|in|at)\b)");
}
