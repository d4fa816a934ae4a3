using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>
/// The noun phrase that names a role: "Ada Quill", "the harbour master, Mr. Crane", "Ada's big brother Jonah",
/// "Ada's mum".
/// </summary>
/// <param name="Character">Mention of the character, or null where only a description is given.</param>
/// <param name="Description">What the character is, or null.</param>
/// <param name="End">Where the phrase ends in the mask.</param>
internal sealed record RolePhrase(string? Character, string? Description, int End)
{
    private const int LongestDescription = 90;
    private const int MostNouns = 3;

    private static readonly PhraseBook Empty = PhraseBook.Read("Topics.Cast.role-empty.phrases");

    private static readonly PhraseBook Stops = PhraseBook.Read("Topics.Cast.role-stops.phrases");

    /// <summary>Reads the phrase that begins at <paramref name="start"/>; null where there is none.</summary>
    public static RolePhrase? Read(Sentence sentence, int start)
    {
        var mask = sentence.Mask;
        var tokens = sentence.TokensIn(start, mask.Length);
        var opening = CastAsides.Find(tokens, CastAsides.RoleOf);
        var stops = Stops.Matches(tokens).Select(m => m.Span).ToHashSet();
        var begin = opening is { } words && words.End < mask.Length && mask[words.End] == ' ' ? words.End + 1 : start;
        var at = begin;
        var lastWordEnd = begin;
        var nouns = 0;
        while (RoleToken.At(mask, at) is { } token)
        {
            if (token is { IsName: true, IsPossessive: false } && !ModifiesNext(mask, token.Next, stops))
            {
                return OfName(sentence, begin, token.Start);
            }

            if ((token.IsWord(mask) && stops.Contains(token.Span)) || (token.IsComma(mask) && (nouns == 0 || !NameFollows(mask, token.Next))))
            {
                break;
            }

            nouns += token.IsWord(mask) ? 1 : 0;
            at = token.Next;
            lastWordEnd = token.IsComma(mask) ? lastWordEnd : token.End;
        }

        return nouns is > 0 and <= 8 && Describe(sentence, begin, lastWordEnd) is { } description
            ? new RolePhrase(null, description, lastWordEnd)
            : null;
    }

    // "the harbour master, Mr. Crane", with what stands in front of the name.
    private static RolePhrase OfName(Sentence sentence, int begin, int name)
    {
        if (CastAsides.Says(sentence.TokensIn(begin, name), CastAsides.NoName) && Describe(sentence, begin, name + 1) is { } kind)
        {
            return new RolePhrase(null, kind, name + 1);
        }

        var end = HasSurname(sentence.Mask, name + 1) ? name + 3 : OriginEnd(sentence.Mask, name + 1) ?? name + 1;
        return new RolePhrase(NoteMarks.Without(sentence.Words(name, end)), Describe(sentence, begin, name) ?? Apposition(sentence, end), end);
    }

    /// <summary>What stands in brackets or between commas behind a name: "(Ada's mother)", ", a retired diver,".</summary>
    public static string? Apposition(Sentence sentence, int end) =>
        (Bracketed(sentence.Mask, end) ?? BetweenCommas(sentence, end)) is { } span
        && !CastAsides.Says(sentence.TokensIn(span.Start, span.End), CastAsides.Clause)
            ? Describe(sentence, span.Start, span.End)
            : null;

    /// <summary>The words without "a", "the" and the like in front.</summary>
    public static string WithoutArticle(string words) =>
        CastAsides.Find(words, CastAsides.Opening) is { } opening && opening.End < words.Length && char.IsWhiteSpace(words[opening.End])
            ? words[opening.End..].TrimStart()
            : words;

    private static TextSpan? Bracketed(string mask, int end) =>
        Appositions.Bracket(mask, end) is var (start, close) && close - start is > 2 and < LongestDescription
        && (char.IsAsciiLetterLower(mask[start]) || IsOwner(mask, start))
            ? new TextSpan(start, close)
            : null;

    private static TextSpan? BetweenCommas(Sentence sentence, int end)
    {
        var (mask, start) = (sentence.Mask, end + 2);
        return mask.AsSpan(end).StartsWith(", ") && Appositions.End(mask, start) is { } close && close - start is > 2 and <= LongestDescription
            && (IsOwner(mask, start) || CastAsides.Says(sentence.TokensIn(start, close), CastAsides.Apposed))
                ? new TextSpan(start, close)
                : null;
    }

    // "Ada's …"
    private static bool IsOwner(string mask, int at) => at + 1 < mask.Length && Masks.IsName(mask[at]) && mask[at + 1] == '\'';

    private static string? Describe(Sentence sentence, int start, int end)
    {
        if (end <= start)
        {
            return null;
        }

        var words = WithoutArticle(sentence.Words(start, end).Trim().TrimEnd(',').Trim());
        words = CastAsides.Find(words, CastAsides.Called) is { } called ? words[called.End..].TrimStart() : words;
        words = CastAsides.Find(words, CastAsides.Named) is { } named ? words[..named.Start].TrimEnd() : words;
        return IsEmpty(words) ? null : words.Length is > 2 and <= LongestDescription && words.Any(char.IsLower) ? words : null;
    }

    // Where someone stands in a picture, or "character" alone, describes nobody.
    private static bool IsEmpty(string words) => Empty.Matches(Tokenizer.Read(words)).Any();

    // "Higgs pupil Sahar": the first name only tells which pupil.
    private static bool ModifiesNext(string mask, int next, HashSet<TextSpan> stops)
    {
        if (next == 0 || mask[next - 1] != ' ' || OriginEnd(mask, next - 1) is not null)
        {
            return false;
        }

        // A noun or two and then a name.
        var words = 0;
        for (var at = next; words <= MostNouns && RoleToken.At(mask, at) is { } token; at = token.Next)
        {
            if (token.IsName)
            {
                return words == 0 || !token.IsPossessive;
            }

            if (token.IsComma(mask) ? words == 0 : !char.IsAsciiLetterLower(mask[token.Start]) || stops.Contains(token.Span))
            {
                return false;
            }

            words += token.IsComma(mask) ? 0 : 1;
        }

        return false;
    }

    private static bool NameFollows(string mask, int at) => at < mask.Length && Masks.IsName(mask[at]);

    // "Ada of Oakhurst", though not "of Oakhurst fighting …".
    private static int? OriginEnd(string mask, int at)
    {
        const string Of = " of ";
        const string The = "the ";
        if (!mask.AsSpan(at).StartsWith(Of))
        {
            return null;
        }

        var name = at + Of.Length + (mask.AsSpan(at + Of.Length).StartsWith(The) ? The.Length : 0);
        if (name >= mask.Length || !Masks.IsName(mask[name]) || (name + 1 < mask.Length && mask[name + 1] == '\''))
        {
            return null;
        }

        return RoleToken.At(mask, name + 2) is { } next && mask[name + 1] == ' ' && char.IsAsciiLetterLower(mask[next.Start])
            && mask.AsSpan(next.Start, next.End - next.Start).EndsWith("ing")
                ? null
                : name + 1;
    }

    // A show named after its heroine: "Nurse Ada " and the show's name "Quill" are one name.
    private static bool HasSurname(string mask, int at) =>
        at + 1 < mask.Length && mask[at] == ' ' && Masks.IsShow(mask[at + 1])
        && RoleToken.At(mask, at + 1) is { IsPossessive: false } show && (show.Next == mask.Length || !Masks.IsSeason(mask[show.Next]));
}
