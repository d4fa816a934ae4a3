using System.Collections.Frozen;
using System.Text.RegularExpressions;
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

    private static readonly PhraseBook Empty = PhraseBook.Read("Topics.Cast.role-empty.phrases");

    private static readonly FrozenSet<string> StopWords =
        ("and or but in on for with from at who whom which that while after before when alongside opposite as is was are " +
         "were will would has have had to by during since also again into respectively so because until if once then where plus " +
         "does did do may might could can joins returns both out over via this said says told they he she it we you not between " +
         "under through throughout ahead following per despite though although about against").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the phrase that begins at <paramref name="start"/>; null where there is none.</summary>
    public static RolePhrase? Read(Sentence sentence, int start)
    {
        var mask = sentence.Mask;
        var opening = RoleOfPattern.Match(mask, start);
        var begin = opening.Success ? start + opening.Length : start;
        var at = begin;
        var lastWordEnd = begin;
        var nouns = 0;
        while (TokenPattern.Match(mask, at) is { Success: true } token)
        {
            var name = token.Groups["n"];
            if (name.Success && !token.Groups["poss"].Success && !ModifiesNext(mask, token.Index + token.Length))
            {
                return OfName(sentence, begin, name.Index);
            }

            if (token.Groups["w"] is { Success: true } word && StopWords.Contains(word.Value))
            {
                break;
            }

            if (token.Groups["comma"].Success && (nouns == 0 || !NameFollows(mask, token.Index + token.Length)))
            {
                break;
            }

            nouns += token.Groups["w"].Success ? 1 : 0;
            at = token.Index + token.Length;
            lastWordEnd = token.Groups["comma"].Success ? lastWordEnd : token.Index + token.Value.TrimEnd().Length;
        }

        return nouns is > 0 and <= 8 && Describe(sentence, begin, lastWordEnd) is { } description
            ? new RolePhrase(null, description, lastWordEnd)
            : null;
    }

    // "the harbour master, Mr. Crane", with what stands in front of the name.
    private static RolePhrase OfName(Sentence sentence, int begin, int name)
    {
        var mask = sentence.Mask;
        if (NoNamePattern.IsMatch(mask[begin..name]) && Describe(sentence, begin, name + 1) is { } kind)
        {
            return new RolePhrase(null, kind, name + 1);
        }

        var end = SurnamePattern.IsMatch(mask, name + 1) ? name + 3
            : OriginPattern.Match(mask, name + 1) is { Success: true } origin ? name + 1 + origin.Length
            : name + 1;
        return new RolePhrase(NotePattern.Replace(sentence.Words(name, end), ""), Describe(sentence, begin, name) ?? Apposition(sentence, end), end);
    }

    /// <summary>What stands in brackets or between commas behind a name: "(Ada's mother)", ", a retired diver,".</summary>
    public static string? Apposition(Sentence sentence, int end)
    {
        var match = AppositionPattern.Match(sentence.Mask, end);
        return match.Groups["d"] is { Success: true } words && !ClausePattern.IsMatch(words.Value)
            ? Describe(sentence, words.Index, words.Index + words.Length)
            : null;
    }

    /// <summary>The words without "a", "the" and the like in front.</summary>
    public static string WithoutArticle(string words) => ArticlePattern.Replace(words, "");

    private static string? Describe(Sentence sentence, int start, int end)
    {
        if (end <= start)
        {
            return null;
        }

        var words = sentence.Words(start, end).Trim().TrimEnd(',').Trim();
        words = NamedPattern.Replace(CalledPattern.Replace(ArticlePattern.Replace(words, ""), ""), "");
        return IsEmpty(words) ? null : words.Length is > 2 and <= LongestDescription && words.Any(char.IsLower) ? words : null;
    }

    // Where someone stands in a picture, or "character" alone, describes nobody.
    private static bool IsEmpty(string words) => Empty.Matches(Tokenizer.Read(words, _ => null)).Any();

    // "Higgs pupil Sahar": the first name only tells which pupil.
    private static bool ModifiesNext(string mask, int next)
    {
        var match = TokenPattern.Match(mask, next);
        if (next > 0 && OriginPattern.IsMatch(mask, next - 1))
        {
            return false;
        }

        if (!match.Success || match.Groups["comma"].Success || next == 0 || mask[next - 1] != ' ')
        {
            return false;
        }

        if (match.Groups["n"].Success)
        {
            return true;
        }

        // A noun or two and then a name.
        return ModifierPattern.Match(mask, next) is { Success: true } modifier
            && !modifier.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Any(StopWords.Contains);
    }

    private static bool NameFollows(string mask, int at) => at < mask.Length && Masks.IsName(mask[at]);

    private static readonly Pattern NotePattern = new(@"\[(?:\d{1,3}|[a-z]|note \d+)\]");

    private static readonly Pattern RoleOfPattern = new(
        @"\G(?:(?:the )?(?:titular |lead |main |leading |starring |recurring )?(?:role|(?<!\bas )part|character|voice)s? of "
        + @"|(?:the )?(?:titular|eponymous|main|lead) (?:character|protagonist|hero|role),? )", RegexOptions.IgnoreCase);

    private static readonly Pattern TokenPattern = new(
        @"\G(?:(?<n>" + Masks.Name + @")(?<poss>'s?(?!\w))?|(?<w>[\p{L}\d][\w'-]*)|(?<w>" + Masks.Any + @"(?:'s)?)"
        + @"|(?<comma>,)|(?<w>""[^""]{1,40}""))(?: |$|(?=[,.;:!?()\u2014\u2013]))");

    // "Ada of Oakhurst"
    private static readonly Pattern OriginPattern = new(@"\G of (?:the )?" + Masks.Name + "(?!'| [a-z]+ing\\b)");

    private static readonly Pattern ModifierPattern = new(@"\G(?:[a-z][\w'-]*,? ){1,3}" + Masks.Name + "(?!')");

    private static readonly Pattern AppositionPattern = new(
        @"\G(?: \((?<d>(?:[a-z]|" + Masks.Name + @"'s )[^()]{2,80})\)"
        + @"|, (?<d>(?:an?|the|his|her|their|" + Masks.Name + @"'s?) (?:[^,.;:()\uE000-\uE5FF]|" + Masks.Name + @"'s){3,80})(?=[,.;:)]|$))");

    // "…, the nightmares began": a clause of its own.
    private static readonly Pattern ClausePattern = new(@"\b(?:began|begins?|started|starts|ended|ends|is|was|were|are|had|will|would|came|went)\b(?! by)");

    // "a Templar", "the former Templar": a capital alone makes no name of a character.
    private static readonly Pattern NoNamePattern = new(@"^(?:an?|(?:an?|the) (?:former|retired|unnamed|unknown)) $");

    // A show named after its heroine: "Nurse Ada " and the show's name "Quill" are one name.
    private static readonly Pattern SurnamePattern = new("\\G " + Masks.Show + "(?!\\w|'| " + Masks.Season + ")");

    private static readonly Pattern CalledPattern = new(
        @"^(?:new )?(?:character|man|woman|someone|somebody|figure) (?:called|named|known as)(?: the| an?)?\s*", RegexOptions.IgnoreCase);

    // "dangerous man named Felix"
    private static readonly Pattern NamedPattern = new(@",? (?:named|called|known as|dubbed|by the name of)$", RegexOptions.IgnoreCase);

    private static readonly Pattern ArticlePattern = new(@"^(?:an?|the|his|her|their|one|new character|character|newcomer)\s+", RegexOptions.IgnoreCase);
}
