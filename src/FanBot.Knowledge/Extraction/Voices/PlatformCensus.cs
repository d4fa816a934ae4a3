using System.Buffers;
using System.Collections.Frozen;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Voices;

/// <summary>
/// Learns from an article's own wording the channels and streaming services that no built-in list knows; <c>platforms.phrases</c>
/// says how they are introduced.
/// </summary>
internal static class PlatformCensus
{
    // A word at the start of a sentence is no shorter where it is a channel's name.
    private const int ShortestWord = 3;

    private const string Weak = "weak";

    // A sentence's first word may be a name, or not: it is not masked, since any word stands capitalised there.
    private const string Opening = "opening";

    private static readonly SearchValues<string> Hints =
        SearchValues.Create([.. EmbeddedList.Read("Extraction.Voices.platform-hints.txt")], StringComparison.Ordinal);

    // Behind these a name with a capital may be a channel's.
    private static readonly string[] Fronts = ["on ", "a ", "A ", "an ", "An "];

    private static readonly PhraseBook Towns = PhraseBook.Read("Extraction.Voices.towns.phrases");

    private static readonly PhraseBook Introductions = PhraseBook.Read("Extraction.Voices.platforms.phrases");

    // Names of two words and more are people or companies unless their last word says otherwise.
    private static readonly FrozenSet<string> ChannelWords =
        "player plus tv one two three four network channel go max now play prime premium video stream streaming television drama kids select 1 2 3 4 5"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Each is looked for in the whole text; no article introduces half as many.
    private const int MostNames = 40;

    /// <summary>The names of platforms in an article, longest first.</summary>
    /// <param name="sentences">Its sentences, annotated without these names.</param>
    /// <param name="text">Its text with plain quotation marks.</param>
    public static IReadOnlyList<string> Read(IEnumerable<Sentence> sentences, string text)
    {
        var strong = new HashSet<string>(StringComparer.Ordinal);
        var weak = new HashSet<string>(StringComparer.Ordinal);
        var knows = false;
        foreach (var sentence in sentences)
        {
            knows |= sentence.Mask.Any(Masks.IsPlatform);
            foreach (var match in Introductions.Matches(sentence.Tokens))
            {
                (match.Value == Weak ? weak : strong).UnionWith(Names(sentence, match));
            }
        }

        // A weaker hint counts where the article names no other home of the show.
        var names = strong.Count > 0 || knows ? strong : weak;
        return [.. names.Take(MostNames).Where(n => IsPlatform(n, text)).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    /// <summary>Whether a sentence is worth the second look that learning takes.</summary>
    public static bool IsHint(string sentence) =>
        sentence.AsSpan().ContainsAny(Hints) || Fronts.Any(front => IsBeforeCapital(sentence, front));

    // What the article's own wording makes a channel; one that is known need not be learned.
    private static IEnumerable<string> Names(Sentence sentence, PhraseMatch match) => match.Value == Opening
        ? ((string[])[sentence.Mask[..match.Span.Start].Trim(' ', '"', '\'')]).Where(word => word.Length >= ShortestWord && char.IsUpper(word[0]))
        : ((TextSpan?[])[match.Part("n"), match.Part("second")]).OfType<TextSpan>()
            .Where(span => Masks.IsName(sentence.Mask[span.Start]))
            .Select(span => sentence.Unmask(span.Cut(sentence.Mask)));

    private static bool IsPlatform(string name, string text)
    {
        var words = name.Split(' ');
        if (words.Length > 3 || words.Any(w => NameWords.Honorifics.Contains(w)) || NameWords.CommonWords.Contains(words[0])
            || (words.Length == 1 ? NameWords.Institutions.Contains(name) || NameWords.Descriptors.Contains(name) : !ChannelWords.Contains(words[^1])))
        {
            return false;
        }

        return Places(name, text).All(at => !IsTown(text, at, at + name.Length) && !IsSurname(text, at));
    }

    private static IEnumerable<int> Places(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (at > 0 && text[at - 1] == ' ' && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                yield return at;
            }
        }
    }

    // "Filming in Corvane".
    private static bool IsTown(string text, int start, int end) =>
        Says(WordInFront(text, start), "town")
        && !(end < text.Length && text[end] == '\'')
        && !(end + 1 < text.Length && text[end] == ' ' && (char.IsUpper(text[end + 1]) || Says(WordBehind(text, end + 1), "show")));

    // "Vince Gallagher … Gallagher has axed".
    private static bool IsSurname(string text, int start) => WordInFront(text, start) is { Length: > 1 } first
        && char.IsUpper(first[0]) && first.Skip(1).All(char.IsLower) && !NameWords.CommonWords.Contains(first);

    private static bool Says(string word, string value) => Towns.Says(Tokenizer.Read(word), value);

    // A blank stands between.
    private static string WordInFront(string text, int place)
    {
        var start = place - 1;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..(place - 1)];
    }

    private static string WordBehind(string text, int place) => string.Concat(text[place..].TakeWhile(char.IsLetterOrDigit));

    // "on Halvorn", "a Halvorn original".
    private static bool IsBeforeCapital(string sentence, string front)
    {
        for (var at = sentence.IndexOf(front, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(front, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && at + front.Length < sentence.Length && char.IsUpper(sentence[at + front.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
