using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>
/// Finds proper names: runs of capitalised words with their particles ("Thibault de Montalembert"), hyphens, initials
/// and titles ("Mr. Farouk"). What a name stands for is decided by the rules, from its surroundings.
/// </summary>
internal static class NameFinder
{
    /// <summary>Names in <paramref name="text"/> outside <paramref name="taken"/>, in order.</summary>
    /// <param name="text">A sentence with plain quotation marks.</param>
    /// <param name="taken">Spans that already mean something else.</param>
    /// <param name="words">The words of the whole article, which tell a name at the start of a sentence from an ordinary word.</param>
    public static IEnumerable<Mention> Find(string text, IReadOnlyList<TextSpan> taken, WordCensus words)
    {
        var tokens = WordPattern.Matches(text).Where(m => !taken.Any(t => t.Overlaps(new TextSpan(m.Index, m.Index + m.Length)))).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsNameWord(tokens, i, text, words))
            {
                continue;
            }

            var last = i;
            while ((!EndsWithPossessive(tokens[last]) || IsNickname(tokens[last], text)) && NextOfName(tokens, last, text, words) is { } next)
            {
                last = next;
            }

            var first = i;
            while (first < last && IsDescriptorAt(tokens, first, text))
            {
                first++;
            }

            i = last;
            if (first == last && (IsDescriptorAt(tokens, first, text) || IsShortTitle(tokens[first].Value)))
            {
                continue;
            }

            var span = new TextSpan(tokens[first].Index, End(tokens[last]));
            yield return new Mention(MentionKind.Name, span, span.Cut(text));
        }
    }

    private static bool IsShortTitle(string word) => word.EndsWith('.') && NameWords.Honorifics.Contains(word.TrimEnd('.'));

    private static bool IsDescriptor(string word) =>
        NameWords.Descriptors.Contains(word)
        || word.EndsWith("-winner", StringComparison.Ordinal) || word.EndsWith("-winning", StringComparison.Ordinal)
        || word.EndsWith("-nominated", StringComparison.Ordinal) || word.EndsWith("-nominee", StringComparison.Ordinal)
        || word.EndsWith("-born", StringComparison.Ordinal);

    // "Tony Quill" bears the name of a prize; "Tony and Oscar winner Mara Voss" has won it.
    private static bool IsDescriptorAt(List<Match> tokens, int i, string text) =>
        IsDescriptor(tokens[i].Value) && (!PrizeNamePattern.IsMatch(tokens[i].Value) || PrizeBehindPattern.IsMatch(text, tokens[i].Index + tokens[i].Length));

    private static bool IsNameWord(List<Match> tokens, int i, string text, WordCensus words)
    {
        var word = Core(tokens[i]);
        if (!char.IsUpper(word[0]) || word == "I" || (word.Length == 1 && !tokens[i].Value.EndsWith('.')))
        {
            return false;
        }

        var startsSentence = StartsSentence(tokens, i, text);
        if (!startsSentence && ShortSurnamePattern.IsMatch(word) && HasGivenNameBehind(tokens, i, text))
        {
            // "Oh Tae-ri": a surname of two letters in front of a hyphenated name.
            return true;
        }

        if (NameWords.CommonWords.Contains(word))
        {
            // "Will Byers", "May Parker", "June Osborne": an ordinary word can be a first name where another capital follows.
            return (!startsSentence || ActsPattern.IsMatch(text, tokens[i].Index)) && FirstNames.IsMatch(word) && HasNameBehind(tokens, i, text);
        }

        return !startsSentence || words.IsName(word) || NameWords.Honorifics.Contains(word)
            || (!words.IsOrdinary(word) && StandsAsName(tokens, i, text));
    }

    private static bool HasGivenNameBehind(List<Match> tokens, int i, string text) =>
        i + 1 < tokens.Count && Adjoins(tokens[i], tokens[i + 1], text) && GivenNamePattern.IsMatch(tokens[i + 1].Value);

    /// <summary>Whether what stands behind a word at the start of a sentence stands behind names only.</summary>
    private static bool StandsAsName(List<Match> tokens, int i, string text) =>
        StartsAsName(tokens, i, text) || OwnsPattern.IsMatch(text, tokens[i].Index)
        || HasParticlesBehind(tokens, i, text) || HasNameBehind(tokens, i, text);

    private static int? NextOfName(List<Match> tokens, int last, string text, WordCensus words)
    {
        var next = last + 1;
        if (next >= tokens.Count || !Adjoins(tokens[last], tokens[next], text))
        {
            return null;
        }

        var word = Core(tokens[next]);
        if (char.IsUpper(word[0]) && !IsDescriptorInside(word, tokens[last].Value))
        {
            return NameWords.CommonWords.Contains(word) && !char.IsUpper(Core(tokens[last])[0]) ? null
                : NameWords.CommonWords.Contains(word) && !words.IsName(word) ? null
                : next;
        }

        return NameWords.Particles.Contains(word) && next + 1 < tokens.Count && Adjoins(tokens[next], tokens[next + 1], text)
            && (char.IsUpper(tokens[next + 1].Value[0]) || NameWords.Particles.Contains(tokens[next + 1].Value))
            && HasCapitalAfterParticles(tokens, next)
            ? next
            : null;
    }

    private static bool HasNameBehind(List<Match> tokens, int i, string text) =>
        i + 1 < tokens.Count && Adjoins(tokens[i], tokens[i + 1], text) && char.IsUpper(tokens[i + 1].Value[0])
        && !NameWords.CommonWords.Contains(Core(tokens[i + 1]));

    // "Marijke van der Hulpen": who bears small words inside a name is no ordinary word.
    private static bool HasParticlesBehind(List<Match> tokens, int i, string text) =>
        i + 1 < tokens.Count && Adjoins(tokens[i], tokens[i + 1], text) && NameWords.Particles.Contains(tokens[i + 1].Value)
        && HasCapitalAfterParticles(tokens, i + 1);

    private static bool HasCapitalAfterParticles(List<Match> tokens, int i)
    {
        while (i < tokens.Count && NameWords.Particles.Contains(tokens[i].Value))
        {
            i++;
        }

        return i < tokens.Count && char.IsUpper(tokens[i].Value[0]);
    }

    // "Golden Globe Award-winner Olivia …": descriptors in front are dropped later; inside a name they end it.
    private static bool IsDescriptorInside(string word, string before) => IsDescriptor(word) && !IsDescriptor(before);

    private static bool Adjoins(Match left, Match right, string text)
    {
        var gap = text[(left.Index + left.Length)..right.Index];
        return gap == " " || (gap is " \"" or "\" " && right.Length > 1) || (gap == " '" && IsNickname(right, text))
            || (gap.Length == 0 && left.Value.EndsWith('.'));
    }

    // "Forsyth 'Jug' Jones": a word in single quotation marks between two of a name.
    private static bool IsNickname(Match token, string text) =>
        token.Value.EndsWith('\'') && token.Index > 0 && text[token.Index - 1] == '\'' && NicknameBehindPattern.IsMatch(text, token.Index + token.Length);

    // "Voss, Fennimore and Ferrand …", "Ada plays …", "Ada, voiced by …": such words stand behind names only.
    private static bool StartsAsName(List<Match> tokens, int i, string text) =>
        char.IsLower(tokens[i].Value[^1]) && StartPattern.IsMatch(text, tokens[i].Index);

    private static bool StartsSentence(List<Match> tokens, int i, string text)
    {
        for (var at = tokens[i].Index - 1; at >= 0; at--)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                return false;
            }

            if (text[at] is '"' or ':' or '?' or '!' or '\u2026')
            {
                return true;
            }
        }

        return true;
    }

    private static bool EndsWithPossessive(Match token) => Core(token).Length < token.Length && token.Value.Contains('\'', StringComparison.Ordinal);

    private static string Core(Match token) =>
        token.Value.EndsWith("'s", StringComparison.Ordinal) || token.Value.EndsWith("'S", StringComparison.Ordinal) ? token.Value[..^2]
            : token.Value.TrimEnd('\'', '.');

    private static int End(Match token)
    {
        var core = Core(token);
        // An initial or title keeps its full stop ("Jr.", "J."); a possessive ending does not belong to the name.
        return token.Index + (token.Value.EndsWith('.') && core.Length <= 3 && token.Value.Length == core.Length + 1 ? token.Length : core.Length);
    }

    // Capitalised words with inner apostrophes and hyphens; a full stop belongs to initials and short titles only.
    private static readonly Pattern WordPattern = new(
        @"(?:\p{Lu}\.)+(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|St|Capt|Det|Sgt|Lt|Col|Gen|Rev|Jr|Sr|Mx)\.|\p{L}[\p{L}\p{M}]*(?:['\-]\p{L}[\p{L}\p{M}]*|-\d+)*'?");

    // "Ada's brother …" at the start of a sentence: who owns a relative has a name.
    private static readonly Pattern OwnsPattern = new(
        @"\G\p{Lu}\p{Ll}+'s (?:[a-z][\w-]* ){0,2}(?:mum|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|boyfriend|girlfriend|friend|uncle"
            + @"|aunt|cousin|boss|twin|character|role)\b");

    private static readonly Pattern PrizeNamePattern = new("^(?:Tony|Oscar|Olivier)$");

    private static readonly Pattern PrizeBehindPattern = new(@"\G[- ][^.;]{0,30}?\b(?:[Ww]inn|[Nn]omin|[Aa]ward)|\G-?(?:and|,|or|for)\b");

    private static readonly Pattern NicknameBehindPattern = new(@"\G \p{Lu}\p{Ll}");

    private static readonly Pattern StartPattern = new(
        @"\G\p{Lu}\p{Ll}{2,}(?: (?:plays|portrays|voices|(?:stands in|doubles) (?:for|as)|(?:has been|was|is) (?:crowned|eliminated|evicted|voted"
        + "|sent home|recast)|won|wins|got the boot"
            + @"|reprises|returns as|stars as)\b| \(\p{Lu}\p{Ll}+ \p{Lu}|,? (?:(?:who )?(?:is|was|will be) )?(?:played|portrayed|voiced) by\b"
            + @"|, \p{Lu}\p{Ll}+,? and \p{Lu}\p{Ll}+ (?:are|were|play|will|have|return|star|all|both)\b)");

    // "May Tolland plays …", "Will Tarrow has …": at the start of a sentence only what a person does shows that it is a name.
    private static readonly Pattern ActsPattern = new(
        @"\G\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? "
        + "(?:plays|played|portrays|portrayed|voices|voiced|stars|starred|returns|returned|joins|joined|reprises|reprised"
        + @"|leaves|left|is|was|has|had|will|says|said|told|as)\b");

    private static readonly Pattern GivenNamePattern = new(@"^\p{Lu}\p{Ll}+-\p{Ll}+$");

    private static readonly Pattern ShortSurnamePattern = new("^(?:Oh|An|So|No|Do|Go|Ha|Ma|Won|Young|Sung)$");

    private static readonly Regex FirstNames = new(
        "^(?:Will|May|June|April|August|Mark|Grace|Hope|Faith|Joy|Summer|Autumn|Winter|Sunday|Wednesday|Friday|King|Art|Chase|Drew|Rich|Rose|Jack|Guy|Major"
            + "|Part|Josh|Way|Still|Best|Day|Long|Little|Good|Young|Head|Case|Early|Wise|Wild|Spring|March|English|French)$", RegexOptions.CultureInvariant);
}
