using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Voices;

/// <summary>
/// Learns from an article's own wording the channels and streaming services that no built-in list knows: "the streaming
/// service X", "X has renewed the show", "the show streams on X", "an original X series". The bar is high, since a person
/// or a town that passes for a platform would make rumours official.
/// </summary>
internal static class PlatformCensus
{
    // A name as the mask shows it, or a word at the start of a sentence that the article writes nowhere else.
    private const string New = "(?<n>" + Masks.Name + @"|(?<=^[""']?)\p{Lu}[\p{L}\d]{2,}\+?(?!\w))";
    private const string Kind =
        @"(?:streaming (?:service|platform|giant|network)|streaming channel|streamer|(?:tv |television |cable |pay-tv )?(?:channel|network"
        + @"|broadcaster))";
    private const string Acts = @"(?:renew(?:ed|s)|re-?commission(?:ed|s)|commission(?:ed|s)|axed|cancel(?:l?ed|s)|green-?lit)";
    private const string Story = @"(?:drama|comedy|show|series|sitcom|thriller|miniseries|anime)";

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
            Collect(StrongPattern, sentence, strong);
            Collect(WeakPattern, sentence, weak);
        }

        // A weaker hint counts where the article names no other home of the show.
        var names = strong.Count > 0 || knows ? strong : weak;
        return [.. names.Take(MostNames).Where(n => IsPlatform(n, text)).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    /// <summary>Whether a sentence is worth the second look that learning takes.</summary>
    public static bool IsHint(string sentence) => HintPattern.IsMatch(sentence);

    private static void Collect(Pattern pattern, Sentence sentence, HashSet<string> names)
    {
        foreach (Match match in pattern.Matches(sentence.Mask))
        {
            foreach (Capture name in match.Groups["n"].Captures)
            {
                names.Add(sentence.Unmask(name.Value));
            }
        }
    }

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

    private static readonly Pattern StrongPattern = new(
        @"\b" + Kind + "(?:,)? " + New + @"(?!'s? (?:boss|head))|\bthe " + New + " (?:channel|network|streaming service|streamer)" +
        "|" + New + " (?:has |have |had |also |already |quickly |swiftly |officially |just |now )*(?:" + Acts
        + " (?:the |its |a |an |another |this )?(?:[\\w-]+ ){0,2}(?:" + Masks.ShowOrSeason + "|" + Story
        + @"|season)|(?:order(?:ed|s)|picked up) (?:the |a |an |another )?(?:[\w-]+ )?(?:" + Masks.ShowOrSeason + "|season|more seasons))" +
        "|(?:" + Masks.ShowOrSeason
        + @"|\b(?:the )?(?:show|series|drama|comedy|season|episodes)\b|\bit)[^.;:\uE000-\uE1FF]{0,60}?\b(?:streams?|streaming|streamed|airs"
        + @"|aired|airing|broadcast|shown|available|stays?|premieres?|premiered|debuts?|debuted)(?: (?:exclusively|only|again|worldwide"
        + @"|now))? on (?:the )?" + New + "(?: and (?:on )?(?<n>" + Masks.Name + "))?" +
        "|" + New + @"(?:'s)? original (?:" + Story + @"|" + Masks.Show + @")|\ban original " + New + " " + Story +
        "|" + New + " (?:has |have )?(?:confirmed|announced|said)(?: that)? it (?:will|would|is going to) (?:stream|air|show|broadcast|carry|renew)" +
        "|" + New + " (?:might|may|could|will|has|would)? ?(?:pick(?:ed|s)?|snap(?:ped)?) (?:the (?:show|series|drama)|it|" + Masks.Show + ") up");

    private static readonly Pattern WeakPattern = new(
        Masks.Show + @" (?:is|was) an? (?:new |hit |popular )?(?!\w*(?:ish|ese|ian|an|ic|ch)\b)" + New + " " + Story +
        "|" + Masks.ShowOrSeason + @" (?:\w+ )?reached " + New +
        "|(?:" + Masks.Show
        + @"|\b[Tt]he (?:show|series|drama)) (?:will |is |has |may |might |could )?(?:not )?(?:mov\w+|come|comes|coming|return|returns) to " + New);
}
