using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Words that tell of the same thing, where a fan asks with one and an article answers with another; they stand in <c>alike-words.txt</c>.</summary>
internal static class AlikeWords
{
    private const string List = "Answering.Passages.alike-words.txt";
    private const char OneWay = '>';
    private const char Fully = '=';

    private static readonly FrozenDictionary<string, string[]> ByTerm = Lines()
        .Where(l => l[0] != Fully)
        .SelectMany(Pairs)
        .GroupBy(p => p.Asked, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Told).Where(t => t != g.Key).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> SameByTerm = Lines()
        .Where(l => l[0] == Fully)
        .Select(l => l[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermAnalyzer.Term).ToList())
        .SelectMany(group => group.Select(term => (Term: term, Group: group)))
        .GroupBy(w => w.Term, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(w => w.Group).Where(t => t != g.Key).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly string[] PhraseTerms = [.. ByTerm.Keys.Where(k => k.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The terms of two words that mean one and have others like them.</summary>
    public static IReadOnlyList<string> Phrases => PhraseTerms;

    /// <summary>The terms for a search: two words that mean one are searched for word by word.</summary>
    public static IEnumerable<string> Searched(string term) => Of(term).SelectMany(t => t.Split(' '));

    /// <summary>Terms that mean much the same as a term; without itself.</summary>
    public static IReadOnlyList<string> Of(string term) =>
        ByTerm.TryGetValue(term, out var own) ? [.. own.Concat(Same(term)).Distinct()] : Same(term);

    /// <summary>Terms that mean the same as a term, so that a fact told with one accounts for the other; without itself.</summary>
    public static IReadOnlyList<string> Same(string term) => SameByTerm.TryGetValue(term, out var same) ? same : [];

    /// <summary>The groups as they are written, without comments.</summary>
    public static IEnumerable<string> Lines() => EmbeddedList.Read(List);

    private static IEnumerable<(string Asked, string Told)> Pairs(string line)
    {
        var sides = line.Split(OneWay);
        var (asked, told) = (Terms(sides[0]), Terms(sides[^1]));
        return asked.SelectMany(a => told.Select(t => (a, t)));
    }

    private static List<string> Terms(string words) =>
    [
        .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(w => w.Contains('+', StringComparison.Ordinal) ? [string.Join(' ', TermAnalyzer.Terms(w.Replace('+', ' ')))] : TermAnalyzer.Terms(w))
            .Distinct(),
    ];
}
