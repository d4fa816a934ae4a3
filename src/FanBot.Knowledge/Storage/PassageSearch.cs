using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage.Queries;

namespace FanBot.Knowledge.Storage;

/// <summary>Finds the passages of a show that hold terms of a question.</summary>
internal static class PassageSearch
{
    // A term that stands in so many of a show's passages tells little and costs most; it is left out while rarer ones remain.
    private const double CommonShare = 0.2;
    private const int CommonCount = 100;
    private const int MaxTerms = 16;
    private const int MaxAlike = 24;
    private const int MinCandidates = 64;

    public static IReadOnlyList<PassageHit> Find(
        SnapshotConnection connection, string showKey, IReadOnlyCollection<string> terms, IReadOnlyCollection<string> alike, int limit, Func<long,
        ArticleSummary> summary)
    {
        if (limit <= 0 || SearchQueries.Statistics(connection, showKey) is not { Passages: > 0 } show)
        {
            return [];
        }

        var frequencies = Frequencies(connection, show, terms);
        var others = Frequencies(connection, show, alike.Where(t => !frequencies.ContainsKey(t)));
        List<string> chosen = [.. Choose(frequencies, show.Passages), .. Rare(others, show.Passages).Take(MaxAlike)];
        if (chosen.Count == 0)
        {
            return [];
        }

        var ranking = new PassageRanking(frequencies, others, show.Passages, Math.Max(1, (double)show.Terms / show.Passages));
        var hits = new List<PassageHit>();
        foreach (var article in SearchQueries.Match(connection, show.Id, chosen, Math.Max(limit, MinCandidates)).GroupBy(r => r.Article))
        {
            var text = ArticleQueries.Text(connection, article.Key);
            var source = summary(article.Key);
            foreach (var (_, index) in article)
            {
                var passage = PassageQueries.One(connection, article.Key, index);
                var words = passage.Span.Cut(text);
                var heading = passage.Heading < 0 ? "" : PassageQueries.One(connection, article.Key, passage.Heading).Span.Cut(text);
                hits.Add(new PassageHit(source, passage, words, heading, ranking.Score(words, heading)));
            }
        }

        return [.. hits
            .OrderByDescending(h => h.Score)
            .ThenBy(h => h.Source.Path, StringComparer.Ordinal)
            .ThenBy(h => h.Passage.Index)
            .Take(limit)];
    }

    /// <summary>In how many of the show's passages each term stands; those that stand nowhere are left out.</summary>
    public static Dictionary<string, int> Frequencies(SnapshotConnection connection, ShowStatistics show, IEnumerable<string> terms)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (!frequencies.ContainsKey(term) && IsTerm(term) && SearchQueries.Frequency(connection, show.Id, term) is > 0 and var frequency)
            {
                frequencies.Add(term, frequency);
            }
        }

        return frequencies;
    }

    private static List<string> Choose(Dictionary<string, int> frequencies, long passages)
    {
        var rare = Rare(frequencies, passages).Take(MaxTerms).ToList();
        return rare.Count > 0 ? rare : [.. Rarest(frequencies).Take(1)];
    }

    private static IEnumerable<string> Rare(Dictionary<string, int> frequencies, long passages) =>
        Rarest(frequencies).TakeWhile(t => frequencies[t] <= Math.Max(CommonCount, passages * CommonShare));

    private static IEnumerable<string> Rarest(Dictionary<string, int> frequencies) =>
        frequencies.OrderBy(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key);

    private static bool IsTerm(string term) => term.Length > 0 && term.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
