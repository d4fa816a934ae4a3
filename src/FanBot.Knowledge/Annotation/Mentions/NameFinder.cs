using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>
/// Finds proper names: runs of capitalised words with their particles ("Thibault de Montalembert"), hyphens, initials
/// and titles ("Mr. Farouk"). What a name stands for is decided by the rules, from its surroundings.
/// </summary>
internal static class NameFinder
{
    // How many characters are read behind a name, behind a prize, and for a verb.
    private const int NameReach = 90;
    private const int PrizeReach = 40;
    private const int VerbReach = 12;

    // "Bo plays": shorter words at the start of a sentence are seldom names.
    private const int LeastName = 3;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Mentions.names.phrases");

    /// <summary>Names in <paramref name="text"/> outside <paramref name="taken"/>, in order.</summary>
    /// <param name="text">A sentence with plain quotation marks.</param>
    /// <param name="taken">Spans that already mean something else.</param>
    /// <param name="words">The words of the whole article, which tell a name at the start of a sentence from an ordinary word.</param>
    public static IEnumerable<Mention> Find(string text, IReadOnlyList<TextSpan> taken, WordCensus words)
    {
        var tokens = Words(text).Where(w => !taken.Any(t => t.Overlaps(new TextSpan(w.Index, w.Index + w.Length)))).ToList();
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

    // "BAFTA-winning" describes as well.
    private static bool IsDescriptor(string word) =>
        NameWords.Descriptors.Contains(word) || (word.LastIndexOf('-') is > 0 and var hyphen && NameWords.Descriptors.Contains(word[hyphen..]));

    // "Tony Quill" bears the name of a prize; "Tony and Oscar winner Mara Voss" has won it.
    private static bool IsDescriptorAt(List<Word> tokens, int i, string text) =>
        IsDescriptor(tokens[i].Value) && (!NameWords.Prizes.Contains(tokens[i].Value) || IsPrize(text, tokens[i].Index + tokens[i].Length));

    private static bool IsPrize(string text, int end) =>
        Phrases.Fits(Behind(text, end, PrizeReach), "prize") is { } won && !text.AsSpan(end, won.Span.Start).ContainsAny('.', ';');

    private static bool IsNameWord(List<Word> tokens, int i, string text, WordCensus words)
    {
        var word = Core(tokens[i]);
        if (!char.IsUpper(word[0]) || word == "I" || (word.Length == 1 && !tokens[i].Value.EndsWith('.')))
        {
            return false;
        }

        var startsSentence = StartsSentence(tokens, i, text);
        if (!startsSentence && NameWords.Surnames.Contains(word) && HasGivenNameBehind(tokens, i, text))
        {
            // "Oh Tae-ri": a surname of two letters in front of a hyphenated name.
            return true;
        }

        if (NameWords.CommonWords.Contains(word))
        {
            // "Will Byers", "May Parker", "June Osborne": an ordinary word can be a first name where another capital follows.
            return NameWords.FirstNames.Contains(word) && HasNameBehind(tokens, i, text) && (!startsSentence || DoesSomething(text, tokens[i].Index));
        }

        return !startsSentence || words.IsName(word) || NameWords.Honorifics.Contains(word)
            || (!words.IsOrdinary(word) && StandsAsName(tokens, i, text));
    }

    private static bool HasGivenNameBehind(List<Word> tokens, int i, string text) =>
        i + 1 < tokens.Count && Adjoins(tokens[i], tokens[i + 1], text) && GivenNamePattern.IsMatch(tokens[i + 1].Value);

    // "May Tolland plays …", "Will Tarrow has …": at the start of a sentence only what a person does shows that it is a name.
    private static bool DoesSomething(string text, int start) =>
        FullNamePattern.Match(text, start) is { Success: true } name && Phrases.Fits(Behind(text, name.Index + name.Length, VerbReach), "does") is not null;

    /// <summary>Whether what stands behind a word at the start of a sentence stands behind names only.</summary>
    private static bool StandsAsName(List<Word> tokens, int i, string text) =>
        StartsAsName(text, tokens[i].Index) || HasParticlesBehind(tokens, i, text) || HasNameBehind(tokens, i, text);

    // "Ada plays …", "Ada, voiced by …", "Ada's brother …", "Voss, Fennimore and Ferrand …": such words stand behind names only.
    private static bool StartsAsName(string text, int start)
    {
        if (OneNamePattern.Match(text, start) is not { Success: true } name)
        {
            return false;
        }

        var tokens = Behind(text, start, NameReach);
        return BracketPattern.IsMatch(text, name.Index + name.Length) || Phrases.Fits(tokens, "owner") is not null
            || (name.Length >= LeastName && (Phrases.Fits(tokens, "name") is not null
                || (Phrases.Fits(tokens, "names") is { } names
                    && char.IsUpper(text[start + names.Part("second")!.Value.Start]) && char.IsUpper(text[start + names.Part("third")!.Value.Start]))));
    }

    private static IReadOnlyList<Token> Behind(string text, int at, int reach) => Tokenizer.Read(text[at..Math.Min(text.Length, at + reach)]);

    private static int? NextOfName(List<Word> tokens, int last, string text, WordCensus words)
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

    private static bool HasNameBehind(List<Word> tokens, int i, string text) =>
        i + 1 < tokens.Count && Adjoins(tokens[i], tokens[i + 1], text) && char.IsUpper(tokens[i + 1].Value[0])
        && !NameWords.CommonWords.Contains(Core(tokens[i + 1]));

    // "Marijke van der Hulpen": who bears small words inside a name is no ordinary word.
    private static bool HasParticlesBehind(List<Word> tokens, int i, string text) =>
        i + 1 < tokens.Count && Adjoins(tokens[i], tokens[i + 1], text) && NameWords.Particles.Contains(tokens[i + 1].Value)
        && HasCapitalAfterParticles(tokens, i + 1);

    private static bool HasCapitalAfterParticles(List<Word> tokens, int i)
    {
        while (i < tokens.Count && NameWords.Particles.Contains(tokens[i].Value))
        {
            i++;
        }

        return i < tokens.Count && char.IsUpper(tokens[i].Value[0]);
    }

    // "Golden Globe Award-winner Olivia …": descriptors in front are dropped later; inside a name they end it.
    private static bool IsDescriptorInside(string word, string before) => IsDescriptor(word) && !IsDescriptor(before);

    private static bool Adjoins(Word left, Word right, string text)
    {
        var gap = text[(left.Index + left.Length)..right.Index];
        return gap == " " || (gap is " \"" or "\" " && right.Length > 1) || (gap == " '" && IsNickname(right, text))
            || (gap.Length == 0 && left.Value.EndsWith('.'));
    }

    // "Forsyth 'Jug' Jones": a word in single quotation marks between two of a name.
    private static bool IsNickname(Word token, string text) =>
        token.Value.EndsWith('\'') && token.Index > 0 && text[token.Index - 1] == '\'' && NicknameBehindPattern.IsMatch(text, token.Index + token.Length);

    private static bool StartsSentence(List<Word> tokens, int i, string text)
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

    private static bool EndsWithPossessive(Word token) => Core(token).Length < token.Length && token.Value.Contains('\'', StringComparison.Ordinal);

    private static string Core(Word token) =>
        token.Value.EndsWith("'s", StringComparison.Ordinal) || token.Value.EndsWith("'S", StringComparison.Ordinal) ? token.Value[..^2]
            : token.Value.TrimEnd('\'', '.');

    private static int End(Word token)
    {
        var core = Core(token);
        // An initial or title keeps its full stop ("Jr.", "J."); a possessive ending does not belong to the name.
        return token.Index + (token.Value.EndsWith('.') && core.Length <= 3 && token.Value.Length == core.Length + 1 ? token.Length : core.Length);
    }

    // A full stop belongs to initials and short titles only.
    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        foreach (var match in WordPattern.EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            var isShort = match.Index + match.Length < text.Length && text[match.Index + match.Length] == '.' && NameWords.ShortTitles.Contains(word);
            words.Add(new Word(isShort ? word + "." : word, match.Index));
        }

        return words;
    }

    /// <summary>A word of a text.</summary>
    /// <param name="Value">The word.</param>
    /// <param name="Index">Where it begins.</param>
    private readonly record struct Word(string Value, int Index)
    {
        public int Length => Value.Length;
    }

    // Words with inner apostrophes and hyphens, and initials.
    private static readonly Pattern WordPattern = new(
        @"(?:\p{Lu}\.)+(?=\s?\p{Lu})|\p{L}[\p{L}\p{M}]*(?:['\-]\p{L}[\p{L}\p{M}]*|-\d+)*'?");

    private static readonly Pattern OneNamePattern = new(@"\G\p{Lu}\p{Ll}+");

    private static readonly Pattern FullNamePattern = new(@"\G\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'-]+){1,2} ");

    // "Ada (Mara Voss)"
    private static readonly Pattern BracketPattern = new(@"\G \(\p{Lu}\p{Ll}+ \p{Lu}");

    private static readonly Pattern NicknameBehindPattern = new(@"\G \p{Lu}\p{Ll}");

    private static readonly Pattern GivenNamePattern = new(@"^\p{Lu}\p{Ll}+-\p{Ll}+$");
}
