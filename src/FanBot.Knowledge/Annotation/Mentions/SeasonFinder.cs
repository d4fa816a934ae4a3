using System.Buffers;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Annotation.Mentions;

/// <summary>
/// Finds the words that name seasons: "season 2", "seasons 2 (and 3!)", "S2", "series two", "the second and third season", "its final
/// season"; <c>seasons.phrases</c> tells how they are named.
/// </summary>
internal static class SeasonFinder
{
    // More seasons than any show of the genre has; higher numbers are years, scores or street numbers.
    private const int MostSeasons = 60;

    private static readonly PhraseBook Phrases = PhraseBook.Read("Annotation.Mentions.seasons.phrases");

    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["season", "series", "instal", " run", "outing", "freshman", "sophomore"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Season mentions of a sentence whose quotation marks are plain, from left to right.</summary>
    public static IEnumerable<Mention> Find(string text)
    {
        var seasons = new List<Mention>();

        // Looking for the words first is far cheaper than reading all of them.
        if (text.AsSpan().ContainsAny(Hints))
        {
            // "Season #2"
            seasons.AddRange(Phrases.Matches(Tokenizer.Read(text.Replace('#', ' '))).Select(m => Read(text, m)).OfType<Mention>());
        }

        var named = seasons.Count;
        seasons.AddRange(ShortPattern.Matches(text).Select(m => Of(text, new TextSpan(m.Index, m.Index + m.Length), [Number(m.Groups["n"].Value)!.Value])));
        if (named > 0 && named < seasons.Count)
        {
            seasons.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }

        return seasons;
    }

    private static Mention? Read(string text, PhraseMatch match)
    {
        var span = match.Span;
        switch (match.Value)
        {
            case "first":
                return Of(text, span, [1]);
            case "second":
                return Of(text, span, [2]);
            case "unnumbered":
                return Of(text, span, []);
            case "one of":
                // "Series one of the best" speaks of no season, "series one of The Long Wharf" does.
                return char.IsUpper(text[match.Part("whose")!.Value.Start]) ? Of(text, span with { End = match.Part("n")!.Value.End }, [1]) : null;
            case "up to":
                return Part(text, match, "n") is { } count ? Of(text, span, [.. Enumerable.Range(1, count)]) : null;
        }

        var (first, last) = (Part(text, match, "n"), Part(text, match, "last"));
        if (match.Part("last") is { } end && text[match.Part("n")!.Value.End..end.Start].Trim().Length == 0)
        {
            // "Season 2 10 episodes" is no range as "seasons 2-10" is.
            return first is { } alone ? Of(text, span with { End = match.Part("n")!.Value.End }, [alone]) : null;
        }

        List<int> numbers = first < last ? [.. Enumerable.Range(first.Value, last.Value - first.Value + 1)] : [.. new[] { first, last }.OfType<int>()];
        numbers.AddRange(new[] { Part(text, match, "also") }.OfType<int>());
        return numbers.Count > 0 ? Of(text, span, numbers) : null;
    }

    private static Mention Of(string text, TextSpan span, IReadOnlyList<int> seasons) => new(MentionKind.Season, span, span.Cut(text)) { Seasons = seasons };

    private static int? Part(string text, PhraseMatch match, string name) => match.Part(name) is { } part ? Number(part.Cut(text)) : null;

    private static int? Number(string words) => NumberWords.Read(words.Replace(' ', '-')) is { } number and > 0 and <= MostSeasons ? number : null;

    private static readonly Pattern ShortPattern = new(@"\b[sS](?<n>0?[1-9]\d?)(?:[eE]\d{1,2})?\b");
}
