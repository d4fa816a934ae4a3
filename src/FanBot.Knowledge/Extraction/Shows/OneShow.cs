using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>
/// Whether two names are one show's: names that are alike, with the same people in the articles of both; or two names of which an article
/// says that they are one. A number tells two shows apart, and so does an article that calls one the other's spin-off.
/// </summary>
internal static class OneShow
{
    private const int Agreeing = 2;

    // Below these lengths a name one or two letters away is more likely another word.
    private const int LongForTwoSlips = 9;
    private const int LongForOneSlip = 6;
    private const int ShortestPart = 4;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Extraction.Shows.also-known.phrases");

    /// <summary>Whether two names are one show's.</summary>
    /// <param name="a">A name.</param>
    /// <param name="ofA">The texts of its articles.</param>
    /// <param name="b">The other.</param>
    /// <param name="ofB">The texts of its articles.</param>
    public static bool Are(string a, IReadOnlyList<string> ofA, string b, IReadOnlyList<string> ofB) =>
        ShowSpelling.AreSame(a, b)
        || ofA.Concat(ofB).Any(t => SaysSo(t, a, b))
        || (AreAlike(a, b) && !ofA.Concat(ofB).Any(t => TellsApart(t, a, b)) && SharedNames.Count(ofA, ofB, a, b) >= Agreeing);

    /// <summary>Whether the names alone let one think so: a slip, a subtitle, a part of the name.</summary>
    public static bool AreAlike(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return Numbers(first) == Numbers(second)
            && (AreSlips(shorter.Replace(" ", "", StringComparison.Ordinal), longer.Replace(" ", "", StringComparison.Ordinal))
                || (shorter.Length >= ShortestPart
                    && (longer.StartsWith(shorter + ' ', StringComparison.Ordinal) || longer.EndsWith(' ' + shorter, StringComparison.Ordinal))));
    }

    /// <summary>Whether an article says that two names are one show's: "Harbor Lights (HL)", "known in Germany as …".</summary>
    public static bool SaysSo(string text, string a, string b)
    {
        const int Furthest = 60;
        const int Behind = 15;
        if (!text.Contains(a, StringComparison.OrdinalIgnoreCase) || !text.Contains(b, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (ofA, ofB) = (Find(text, a), Find(text, b));
        return ofA.Any(first => ofB.Any(second =>
            Between(first, second) is { } between && between.Length <= Furthest
            && between.Cut(text) is var gap && !gap.Contains('\n', StringComparison.Ordinal) && !gap.Contains(". ", StringComparison.Ordinal)
            && ((gap is " (" && text[Math.Min(text.Length - 1, Math.Max(first.End, second.End))] == ')')
                || Says(Sentence(text, Math.Min(first.Start, second.Start), Math.Min(text.Length, Math.Max(first.End, second.End) + Behind)), "one"))));
    }

    /// <summary>Whether a title's name is one with another that its article names as such: "The drama is known in English as …".</summary>
    public static bool IsNamed(string text, string other)
    {
        const int Before = 40;
        return Find(text, other).Exists(s => Says(Sentence(text, Math.Max(0, s.Start - Before), s.Start), "one"));
    }

    /// <summary>Whether an article uses both of two names of which one is a part of the other: the longer, and the shorter by itself.</summary>
    public static bool UsesBoth(string text, string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var whole = Find(text, longer);
        return whole.Count > 0 && Find(text, shorter).Exists(s =>
            text.AsSpan(s.Start, s.Length).SequenceEqual(shorter) && !whole.Exists(w => w.Start <= s.Start && s.End <= w.End));
    }

    /// <summary>Whether an article calls one the other's spin-off, or speaks of it so.</summary>
    public static bool TellsApart(string text, string a, string b) =>
        text.Split('\n').Any(line => (Find(line, a).Count > 0 || Find(line, b).Count > 0) && Says(line, "two"));

    private static bool Says(string text, string what) => Phrases.Says(Tokenizer.Read(Folding.Plain(text), Masks.Label), what);

    // Only what follows the last line end and full stop is of the same sentence.
    private static string Sentence(string text, int from, int to)
    {
        var line = text[from..to].Split('\n')[^1];
        return line[(line.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
    }

    private static List<TextSpan> Find(string text, string name)
    {
        var spans = new List<TextSpan>();
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                spans.Add(new TextSpan(at, end));
            }
        }

        return spans;
    }

    private static TextSpan? Between(TextSpan a, TextSpan b) =>
        a.End <= b.Start ? new TextSpan(a.End, b.Start) : b.End <= a.Start ? new TextSpan(b.End, a.Start) : null;

    private static bool AreSlips(string shorter, string longer) =>
        (shorter.Length >= LongForTwoSlips && EditDistance.AtMost(shorter, longer, 2))
        || (shorter.Length >= LongForOneSlip && EditDistance.AtMost(shorter, longer, 1));

    private static string Numbers(string words) => string.Join(' ', words.Split(' ').Where(w => char.IsAsciiDigit(w[0]) || w is "ii" or "iii" or "iv"));

    // Without an article in front, "and" and a year, as spellings are compared, but word by word.
    private static string Words(string name)
    {
        var words = Folding.Words(name.Replace('-', ' ').Replace('_', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (ShowSpelling.Year(name) is not null && words.Count > 1)
        {
            words.RemoveAt(words.Count - 1);
        }

        words.RemoveAll(ShowSpelling.IsAnd);
        return string.Join(' ', words.Count > 1 && words[0] is "the" or "a" or "an" ? words.Skip(1) : words);
    }
}
