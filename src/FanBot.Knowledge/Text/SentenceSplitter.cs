using System.Collections.Frozen;

namespace FanBot.Knowledge.Text;

/// <summary>Splits running text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The most characters of a sentence. What runs on longer is no sentence, and reading it takes time that grows faster
    /// than its length: it is cut behind a clause or a word.
    /// </summary>
    public const int Longest = 1_000;

    // A piece is not cut shorter than this for the sake of a clause.
    private const int Shortest = Longest / 2;

    private static readonly WordLists Lists = WordLists.Read("Text.sentence-words.txt");

    // A full stop behind these never ends a sentence: a name or number follows.
    private static readonly FrozenSet<string> Titles = Lists["titles"];

    // Behind these it may: the next word decides.
    private static readonly FrozenSet<string> Abbreviations = Lists["abbreviations"];

    private static readonly FrozenSet<string> Starters = Lists["starters"];

    private static readonly FrozenSet<string> OrdinalNouns = Lists["ordinal-nouns"];

    // These are words of English too: what stands in front of the number tells.
    private static readonly FrozenSet<string> OrdinalMonths = Lists["ordinal-months"];

    private static readonly FrozenSet<string> OrdinalOpeners = Lists["ordinal-openers"];

    /// <summary>
    /// Spans of the sentences in <paramref name="range"/>, in order, without surrounding white space; none longer than
    /// <see cref="Longest"/>.
    /// </summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan range)
    {
        var sentences = new List<TextSpan>();
        var start = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!IsStop(text[i]))
            {
                continue;
            }

            if (EndOfSentence(text, i, start, range.End) is not { } end)
            {
                // Of several in a row the first decides for all.
                while (i + 1 < range.End && IsStop(text[i + 1]))
                {
                    i++;
                }

                continue;
            }

            Add(text, start, end, sentences);
            start = end;
            i = end - 1;
        }

        Add(text, start, range.End, sentences);
        return sentences;
    }

    // Signs that stand close in front of a sentence, and behind it.
    private const string Openers = "\"'\u201C\u2018([\u00AB";
    private const string Closers = "\"'\u201D\u2019)]\u00BB";

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>Where the sentence ends if the stop at <paramref name="i"/> ends one; behind closing quotes and brackets.</summary>
    private static int? EndOfSentence(string text, int i, int start, int limit)
    {
        var isFullStop = text[i] == '.';
        var end = i + 1;
        while (end < limit && IsStop(text[end]))
        {
            end++;
        }

        while (end < limit && Closers.Contains(text[end]))
        {
            end++;
        }

        end = SkipNoteMarks(text, end, limit);
        if (end >= limit)
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return isFullStop && end == i + 1 && LacksSpace(text, i, start, limit) ? end : null;
        }

        var next = SkipOpeners(text, end, limit);
        if (next >= limit)
        {
            return end;
        }

        if (char.IsLower(text[next]))
        {
            return null;
        }

        return isFullStop && end == i + 1 && IsAbbreviation(text, i, start, next, limit) ? null : end;
    }

    // "…first season.The second": a space was lost, as it often is where a page was saved.
    private static bool LacksSpace(string text, int dot, int start, int limit) =>
        dot > start + 2 && dot + 2 < limit
        && char.IsLower(text[dot - 2]) && char.IsLower(text[dot - 1])
        && char.IsUpper(text[dot + 1]) && char.IsLower(text[dot + 2]);

    // "premiered in May.[1][a]": the mark of a note belongs to the sentence that it stands behind.
    private static int SkipNoteMarks(string text, int from, int limit)
    {
        const int Longest = 3;
        while (from < limit && text[from] == '[')
        {
            var close = from + 1;
            while (close < limit && close - from <= Longest && char.IsLetterOrDigit(text[close]))
            {
                close++;
            }

            if (close == from + 1 || close >= limit || text[close] != ']')
            {
                break;
            }

            from = close + 1;
        }

        return from;
    }

    private static bool IsAbbreviation(string text, int dot, int start, int next, int limit)
    {
        var wordStart = dot;
        while (wordStart > start && (char.IsLetter(text[wordStart - 1]) || (text[wordStart - 1] == '.' && wordStart - 1 > start)))
        {
            wordStart--;
        }

        var word = text[wordStart..dot];
        if (word.Length == 0)
        {
            return IsOrdinal(text, dot, start, next, limit);
        }

        var plain = word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        if (Titles.Contains(plain))
        {
            return plain != "no" || char.IsDigit(text[next]);
        }

        if (Abbreviations.Contains(plain) || word.Contains('.', StringComparison.Ordinal))
        {
            return char.IsDigit(text[next]) || !Starters.Contains(WordAt(text, next, limit));
        }

        // A single capital is an initial ("J. Smith").
        var following = WordAt(text, next, limit);
        var initial = following.Length == 1 && next + 1 < limit && text[next + 1] == '.';
        return word.Length == 1 && char.IsUpper(word[0]) && word != "I" && char.IsUpper(text[next]) && (initial || !Starters.Contains(following));
    }

    // "am 14. August", "die 2. Staffel": other languages write ordinals so. In front of what is no word of English, the number needs no sign of it.
    private static bool IsOrdinal(string text, int dot, int start, int next, int limit)
    {
        const int MostDigits = 2;
        var number = dot;
        while (number > start && char.IsAsciiDigit(text[number - 1]))
        {
            number--;
        }

        if (dot - number is < 1 or > MostDigits)
        {
            return false;
        }

        var word = WordAt(text, next, limit);
        var end = number;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var before = end;
        while (before > start && char.IsLetter(text[before - 1]))
        {
            before--;
        }

        return OrdinalNouns.Contains(word) || (OrdinalMonths.Contains(word) && (end == start || OrdinalOpeners.Contains(text[before..end].ToLowerInvariant())));
    }

    private static int SkipOpeners(string text, int from, int limit)
    {
        while (from < limit && (char.IsWhiteSpace(text[from]) || Openers.Contains(text[from])))
        {
            from++;
        }

        return from;
    }

    private static string WordAt(string text, int from, int limit)
    {
        var end = from;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[from..end].ToLowerInvariant();
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        end = TrimEnd(text, start, end);
        while (end - start > Longest)
        {
            var cut = Cut(text, start);
            sentences.Add(new TextSpan(start, TrimEnd(text, start, cut)));
            for (start = cut; char.IsWhiteSpace(text[start]); start++)
            {
            }
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }

    /// <summary>Where to cut what runs on: behind the last sign of a clause, else behind the last word, else anywhere but within a character.</summary>
    private static int Cut(string text, int start)
    {
        var space = 0;
        for (var at = start + Longest; at > start + Shortest; at--)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            space = space == 0 ? at : space;
            if (text[at - 1] is ',' or ';' or ':' or '\u2013' or '\u2014' or ')')
            {
                return at;
            }
        }

        return space > 0 ? space
            : char.IsLowSurrogate(text[start + Longest]) ? start + Longest - 1
            : start + Longest;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
