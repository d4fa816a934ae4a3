using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Extraction.Shows;

/// <summary>
/// Tells which show articles belong to that lie in no folder. One article alone mistakes the star or a headline's words
/// for the show; a name that several of them use as a show's is the show's.
/// </summary>
internal static class LooseShows
{
    private const int Agreeing = 2;

    // A longer name that stands so often where the shorter stands is the whole name: "Who Wants an Island" and "Island".
    private const double Whole = 0.6;

    // Of so large a share of the articles, a show is what all of them are about that name no other.
    private const double MostOfAll = 0.6;

    /// <summary>For each document, the show it belongs to; none for a document on which the rules fail. Independent of their order.</summary>
    /// <param name="documents">Articles that lie in no folder.</param>
    /// <param name="guess">What one document seems to be about, by itself: <see cref="ArticleExtractor.GuessShow"/>.</param>
    public static IReadOnlyDictionary<string, ShowFile> Assign(
        IReadOnlyList<SourceDocument> documents, Func<SourceDocument, (string Key, string Name, string Title)>? guess = null)
    {
        var read = documents
            .Select(d => LooseArticle.Read(d, guess ?? ArticleExtractor.GuessShow))
            .OfType<LooseArticle>()
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .ToList();
        var whole = WholeNames(read);
        var articles = read.ConvertAll(a => a.WithoutParts(whole, Whole));
        var shows = Shows(articles);
        var assigned = articles.ToDictionary(a => a.Path, a => Choose(a, shows, articles), StringComparer.Ordinal);
        var main = shows.Find(s => assigned.Values.Count(v => v?.Key == s.Key) >= Math.Max(Agreeing, MostOfAll * articles.Count));
        return Spelt(articles.ConvertAll(a => (
            a.Path,
            Show: a.Declared is not null ? Named(a.Own) : (assigned[a.Path] ?? (a.NamesAnother ? null : main)) is { } show ? Named(show) : Named(a.Own))));
    }

    /// <summary>Lets loose articles belong to the show of a folder of which their show's name is beyond doubt a spelling.</summary>
    /// <param name="found">The shows of articles, by path; those of loose ones are changed.</param>
    /// <param name="inFolders">The shows that lie in folders.</param>
    public static void Join(Dictionary<string, ShowFile> found, IReadOnlyList<FoundShow> inFolders)
    {
        foreach (var (path, show) in found.Where(f => !f.Key.Contains('/', StringComparison.Ordinal)).ToList())
        {
            if (inFolders.Where(s => ShowSpelling.AreSame(s.Name, show.Name!)).Select(s => s.Name).Distinct(StringComparer.Ordinal).ToList() is [var only]
                && ShowKey.Of(only) != ShowKey.Of(show.Name!))
            {
                found[path] = show with { Name = only, Aliases = [.. show.Aliases.Append(show.Name!)], Hash = $"{show.Hash};folder:{ShowKey.Of(only)}" };
            }
        }
    }

    /// <summary>The names that several articles use as a show's.</summary>
    private static HashSet<string> WholeNames(List<LooseArticle> articles) =>
    [
        .. articles
            .SelectMany(a => a.Names)
            .Where(n => n.Value.InTitle || n.Value.Mentions > 1)
            .GroupBy(n => n.Key, StringComparer.Ordinal)
            .Where(g => g.Skip(Agreeing - 1).Any() && g.Sum(n => n.Value.AsShow) is > 0 and var asShow && asShow > g.Sum(n => n.Value.AsPerson))
            .Select(g => g.Key),
    ];

    /// <summary>The shows with those under one name whose spellings are one beyond doubt.</summary>
    private static Dictionary<string, ShowFile> Spelt(List<(string Path, ShowFile Show)> articles)
    {
        var spelt = new Dictionary<string, ShowFile>(StringComparer.Ordinal);
        foreach (var group in articles.GroupBy(a => ShowSpelling.Of(a.Show.Name!), StringComparer.Ordinal))
        {
            // Two years behind one name are two shows, and whose the name without a year is, is open.
            var years = group.Select(a => ShowSpelling.Year(a.Show.Name!)).Distinct().ToList();
            foreach (var one in group.GroupBy(a => years.Count(y => y is not null) > 1 ? ShowSpelling.Year(a.Show.Name!) : ""))
            {
                var names = one.GroupBy(a => a.Show.Name!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => g.Key).ToList();
                foreach (var (path, show) in one)
                {
                    spelt[path] = names.Count == 1 ? show : show with
                    {
                        Name = names[0],
                        Aliases = [.. show.Aliases.Union(names.Skip(1), StringComparer.Ordinal)],
                        Hash = $"{one.First(a => a.Show.Name == names[0]).Show.Hash};{string.Join(',', names)}",
                    };
                }
            }
        }

        return spelt;
    }

    /// <summary>A show that articles agree on, with the shorter or longer names that some of them use for it.</summary>
    private sealed record LooseShow(string Key, string Name, string Folded, int Words, int Articles, IReadOnlyList<string> Others)
    {
        public IEnumerable<string> Keys => Others.Select(ShowKey.Of).Prepend(Key);

        /// <summary>
        /// Whether a name is short for this one: "All the Creatures" for "All the Creatures of the Hill", "Island" for "Who Wants an Island".
        /// A name behind a colon tells several shows apart.
        /// </summary>
        public bool IsShort(string folded, int words) =>
            (Folded.StartsWith(folded, StringComparison.Ordinal) && !Name.Contains(':', StringComparison.Ordinal))
            || (words == 1 && Folded.EndsWith(folded, StringComparison.Ordinal));

        /// <summary>The show under two names, where one is short for the other; else null.</summary>
        public LooseShow? With(LooseShow other) =>
            IsShort(other.Folded, other.Words) ? this with { Others = [.. Others, other.Name] }
            : Words == 1 && other.IsShort(Folded, Words) ? other with { Articles = Articles, Others = [.. Others, Name] }
            : null;
    }

    /// <summary>The shows that articles agree on: the one that most speak of, then the one that most of the others do, and so on.</summary>
    private static List<LooseShow> Shows(List<LooseArticle> articles)
    {
        var shows = new List<LooseShow>();
        var left = articles.ToList();
        while (left.Count >= Agreeing && Best(left) is { } best)
        {
            var known = shows.FindIndex(s => s.With(best) is not null && AreOne(s, best, articles));
            if (known < 0)
            {
                shows.Add(best);
            }
            else
            {
                shows[known] = shows[known].With(best)!;
            }

            left.RemoveAll(a => IsAbout(a, best.Key));
        }

        return shows;
    }

    /// <summary>
    /// Whether one name is short for the other: an article uses both, and none tells them apart; or the same people stand in the articles of both.
    /// </summary>
    private static bool AreOne(LooseShow a, LooseShow b, List<LooseArticle> articles)
    {
        var (ofA, ofB) = (articles.Where(x => IsAbout(x, a.Key)).ToList(), articles.Where(x => IsAbout(x, b.Key)).ToList());
        var ofBoth = ofA.Union(ofB).Select(x => x.Text).Where(t => OneShow.UsesBoth(t, a.Name, b.Name)).ToList();
        return (ofBoth.Count > 0 && !ofBoth.Exists(t => OneShow.TellsApart(t, a.Name, b.Name)))
            || OneShow.Are(a.Name, [.. ofA.Select(x => x.Text)], b.Name, [.. ofB.Select(x => x.Text)]);
    }

    private static bool IsOfOne(LooseArticle article, LooseShow show, List<LooseArticle> articles) =>
        OneShow.Are(article.Own.Name, [article.Text], show.Name, [.. articles.Where(a => a != article && IsAbout(a, show.Key)).Select(a => a.Text)]);

    private static LooseShow? Best(List<LooseArticle> articles)
    {
        var names = articles
            .SelectMany(a => a.Names)
            .GroupBy(n => n.Key, StringComparer.Ordinal)
            .Where(g => g.Skip(Agreeing - 1).Any())
            .Select(g => (g.Key, g.First().Value.Folded, Mentions: g.Sum(n => n.Value.Mentions), Tallies: g.Select(n => n.Value).ToList()))
            .Where(n => n.Tallies.Count(t => t.InTitle || t.Mentions > 1) >= Agreeing)
            .Where(n => n.Tallies.Sum(t => t.AsShow) is > 0 and var asShow && asShow > n.Tallies.Sum(t => t.AsPerson))
            .ToList();
        return names
            .OrderByDescending(n => n.Tallies.Count + (1.5 * n.Tallies.Count(t => t.InTitle))
                + n.Tallies.Sum(t => Math.Min(2, t.AsShow)) - n.Tallies.Sum(t => Math.Min(2, t.AsPerson)))
            .ThenByDescending(n => n.Mentions)
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .Where(n => !names.Exists(longer => longer.Mentions >= Whole * n.Mentions
                && longer.Folded.Length > n.Folded.Length && longer.Folded.Contains(n.Folded, StringComparison.Ordinal)))
            .Select(n => new LooseShow(n.Key, Spelling(n.Tallies), n.Folded, n.Tallies.Min(t => t.Words), n.Tallies.Count, []))
            .FirstOrDefault();
    }

    private static string Spelling(List<NameTally> tallies) =>
        tallies.GroupBy(t => t.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(t => t.Mentions))
            .ThenByDescending(g => g.Key.Any(char.IsLower))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().Key;

    private static bool IsAbout(LooseArticle article, string key) => article.Names.TryGetValue(key, out var tally) && (tally.InTitle || tally.Mentions > 1);

    /// <summary>The show of those agreed on that an article names most; null where it names none, or another more.</summary>
    private static LooseShow? Choose(LooseArticle article, List<LooseShow> shows, List<LooseArticle> articles)
    {
        var counted = shows.Select(s => (Show: s, Count: s.Keys.Max(k => Count(article, k)))).Where(s => s.Count > 0).ToList();
        if (article.NamesAnother && !shows.Exists(s => s.Keys.Contains(article.Own.Key)))
        {
            // By itself it is about another, unless that is short for one of them or only they stand in its title.
            var own = article.Names[article.Own.Key];
            if (shows.Find(s => s.IsShort(own.Folded, own.Words) && (Count(article, s.Key) > 0 || IsOfOne(article, s, articles))) is { } whole)
            {
                return whole;
            }

            // "Ember" inside "Ember Falls" is not a mention of its own.
            int Within(LooseShow show) => own.Folded.Contains(show.Folded, StringComparison.Ordinal) ? own.Mentions : 0;
            if ((own.InTitle || !counted.Exists(c => article.Names.TryGetValue(c.Show.Key, out var tally) && tally.InTitle))
                && (counted.Count == 0 || counted.Max(c => c.Count - Within(c.Show)) < own.Mentions))
            {
                return null;
            }
        }

        if (counted.Count == 0)
        {
            return null;
        }

        // "The Long Show" inside "Fear the Long Show" is not a mention of its own.
        return counted
            .Select(c => (c.Show, Count: c.Count - counted
                .Where(o => o.Show.Folded.Length > c.Show.Folded.Length && o.Show.Folded.Contains(c.Show.Folded, StringComparison.Ordinal))
                .Sum(o => o.Count)))
            .OrderByDescending(c => c.Count)
            .ThenByDescending(c => c.Show.Articles)
            .ThenBy(c => c.Show.Key, StringComparer.Ordinal)
            .First().Show;
    }

    // A name in the title counts as several; one that is only written with a slip is found too.
    private static int Count(LooseArticle article, string key)
    {
        const int Title = 3;
        return article.Names.TryGetValue(key, out var tally)
            ? tally.Mentions + (tally.InTitle ? Title : 0)
            : new ShowMatcher(key, ShowFile.None).Find(article.Text).Count();
    }

    // The hash makes an article be extracted again when it moves to another show.
    private static ShowFile Named(LooseShow show) => new() { Name = show.Name, Aliases = show.Others, Hash = "loose:" + string.Join(',', show.Keys) };

    private static ShowFile Named((string Key, string Name) own) => new() { Name = own.Name, Hash = "loose:" + own.Key };
}
