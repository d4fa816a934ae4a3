using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>The people, characters and places that articles under two names share: what two shows that are alike in name seldom do.</summary>
internal static class SharedNames
{
    // Of what an article is about, its beginning tells.
    private const int Longest = 40_000;

    /// <summary>How many names of two words or more stand in sentences of both.</summary>
    public static int Count(IReadOnlyList<string> ofA, IReadOnlyList<string> ofB, string a, string b)
    {
        var shows = new[] { ShowWords(a), ShowWords(b) };
        var names = Names(ofA);
        names.IntersectWith(Names(ofB));
        return names.Count(n => !Channels.IsOne(n) && !shows.Any(s => n.Split(' ').Any(w => s.Contains(Folding.Key(w)))));
    }

    private static HashSet<string> ShowWords(string name) => [.. WordSpans.Of(name).Select(w => Folding.Key(w.Cut(name)))];

    private static HashSet<string> Names(IReadOnlyList<string> texts) =>
    [
        .. texts.SelectMany(t => (t.Length > Longest ? t[..Longest] : t).Split('\n'))
            .Select(l => l.Trim())
            .Where(IsSentence)
            .SelectMany(l => NamePattern.Matches(l).Select(m => m.Value)),
    ];

    // Whose name stands in a byline or a headline is no person of the show.
    private static bool IsSentence(string line) => line.Length > 0 && line[^1] is '.' or '!' or '?' or '"' or '\u201D' or '\u2019' or ')';

    private static readonly Pattern NamePattern = new(@"(?<![\p{L}'\u2019-])\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){1,2}");
}
