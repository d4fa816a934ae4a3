using System.Collections.Frozen;
using System.Text.RegularExpressions;
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
    public static bool IsHint(string sentence) => HintPattern.IsMatch(sentence);

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

        // "Vince Gallagher … Gallagher has axed": a surname. "Filming in Corvane": a town.
        var escaped = Regex.Escape(name);
        return !Regex.IsMatch(text, @"\b(?:[Ii]n|[Nn]ear) " + escaped + @"(?![\w']| (?:series|drama|original|show)| \p{Lu})", RegexOptions.CultureInvariant)
            && Regex.Matches(text, @"\b(?<first>\p{Lu}\p{Ll}+) " + escaped + @"(?!\w)", RegexOptions.CultureInvariant)
                .All(m => NameWords.CommonWords.Contains(m.Groups["first"].Value));
    }

    private static readonly Pattern HintPattern =
        new(@"stream|channel|network|broadcaster|\bon \p{Lu}|\b[Aa]n? (?:original )?\p{Lu}|original|renew|commission|axed|cancel|green-?lit|order"
        + @"|picked|pick |reached|confirm|announc|move to");
}
