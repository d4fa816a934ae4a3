using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Finds which of a snapshot's shows a question is about: by its name, or by the people and characters that only it has.</summary>
internal sealed class ShowIndex
{
    private const int MostWords = 8;
    private const int MostShows = 500;
    private const int ShortestForSlips = 6;
    private const int ShortestBeginning = 40;

    private readonly Dictionary<string, ShowSummary> _byKey = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ShowSummary> _shows;
    private readonly Func<string, IReadOnlyCollection<string>, IReadOnlyDictionary<string, int>> _frequencies;
    private readonly Lazy<Dictionary<string, HashSet<string>>> _showsByName;
    private readonly Lazy<HashSet<string>> _wordsOfNames;

    public ShowIndex(Snapshot snapshot)
    {
        _frequencies = snapshot.Frequencies;
        _shows = snapshot.Shows();
        Add(s => [ShowKey.Of(s.Name), s.Key]);
        Add(s => s.Aliases.Select(ShowKey.Of));

        // A spelling that two shows could have, as those of two years, tells neither.
        foreach (var spelling in _shows
            .SelectMany(s => s.Aliases.Prepend(s.Name).Select(n => (Key: ShowSpelling.Of(n), Show: s)))
            .GroupBy(s => s.Key, StringComparer.Ordinal))
        {
            if (spelling.Select(s => s.Show).Distinct().ToList() is [var only])
            {
                _byKey.TryAdd(spelling.Key, only);
            }
        }

        _showsByName = new(() => NamesOf(snapshot));
        _wordsOfNames = new(() => _shows.SelectMany(s => s.Aliases.Prepend(s.Name).Select(Folding.Words))
            .Concat(_showsByName.Value.Keys)
            .SelectMany(n => n.Split(' '))
            .ToHashSet(StringComparer.Ordinal));
    }

    public IReadOnlyList<ShowSummary> Shows => _shows;

    /// <summary>The show of that name, or null.</summary>
    public ShowSummary? ByName(string name) => Exactly(name) ?? (ShowKey.Of(name) is var key ? Near(key) ?? Beginning(key) : null);

    /// <summary>The shows that the words name, with where they name them; the longest name first.</summary>
    public IReadOnlyList<(TextSpan Span, ShowSummary Show)> Find(string text)
    {
        var words = WordSpans.Of(text);
        var found = new List<(TextSpan, ShowSummary)>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(MostWords, words.Count - i); count > 0; count--)
            {
                var span = new TextSpan(words[i].Start, words[i + count - 1].End);
                var key = ShowKey.Of(span.Cut(text));
                var show = key.Length > 1 && !(count == 1 && QuestionWords.IsKnown(key)) ? Exactly(span.Cut(text))
                    ?? (count <= 3 && !key.Any(char.IsAsciiDigit) && !AnyKnown(text, words, i, count) ? Near(key) : null) : null;
                if (show is not null)
                {
                    found.Add((span, show));
                    i += count - 1;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether a text is a show's name or alias and nothing else.</summary>
    public bool IsName(string text) => Exactly(text) is not null;

    /// <summary>Whether a word, folded, stands in the name of a show, or of one of its people.</summary>
    public bool IsInName(string word) => _wordsOfNames.Value.Contains(word);

    /// <summary>The shows in which all the names that the words hold are known.</summary>
    public IReadOnlyList<ShowSummary> ByPeople(string text)
    {
        var words = WordSpans.Of(text);
        HashSet<string>? common = null;
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(5, words.Count - i); count > 0; count--)
            {
                var key = Folding.Words(new TextSpan(words[i].Start, words[i + count - 1].End).Cut(text));
                if (!QuestionWords.IsOrdinary(key) && _showsByName.Value.TryGetValue(key, out var shows))
                {
                    common = common is null ? [.. shows] : [.. common.Intersect(shows)];
                    i += count - 1;
                    break;
                }
            }
        }

        return common is null ? [] : [.. _shows.Where(s => common.Contains(s.Key))];
    }

    /// <summary>Whether the articles of any show hold a word.</summary>
    public bool IsWritten(string word) =>
        TermAnalyzer.Terms(word) is { Count: > 0 } terms && _shows.Take(MostShows).Any(s => _frequencies(s.Key, terms).Count > 0);

    /// <summary>
    /// The one show whose articles hold the telling words, the more the fewer other shows hold them, or hold the rarest far
    /// oftener than any other's do; else null. For shows that a question calls by half their name, or names only by what is in them.
    /// </summary>
    public ShowSummary? ByWords(string text)
    {
        const double LeastShare = 0.5;
        const double FarMore = 1.5;
        var terms = TermAnalyzer.Words(text)
            .Where(w => w.Length > 1 && !QuestionWords.IsKnown(w) && !w.All(char.IsAsciiDigit))
            .Select(TermAnalyzer.Term)
            .Distinct()
            .ToList();
        if (terms.Count == 0)
        {
            return null;
        }

        var shows = _shows.Take(MostShows).Select(s => (Show: s, Counts: _frequencies(s.Key, terms))).ToList();
        var weights = terms
            .ToDictionary(t => t, t => Math.Log(1 + (shows.Count / Math.Max(1.0, shows.Count(s => s.Counts.ContainsKey(t))))), StringComparer.Ordinal);
        var best = shows
            .Select(s => (s.Show, s.Counts, Worth: s.Counts.Keys.Sum(t => weights[t])))
            .OrderByDescending(s => s.Worth)
            .ThenByDescending(s => s.Counts.Count == 0 ? 0 : s.Counts.Values.Min())
            .ThenBy(s => s.Show.Key, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        var (first, second) = (best[0], best[^1]);
        return first.Worth < LeastShare * weights.Values.Sum() ? null
            : first.Worth >= FarMore * second.Worth || (first.Worth <= second.Worth && IsFarOftener(first.Counts, second.Counts)) ? first.Show
            : null;
    }

    // Both hold the same words, but one speaks of them all the time.
    private static bool IsFarOftener(IReadOnlyDictionary<string, int> first, IReadOnlyDictionary<string, int> second)
    {
        const int Far = 3;
        return second.Count == 0 || first.Values.Min() >= Far * second.Values.Min();
    }

    private ShowSummary? Exactly(string name) => _byKey.GetValueOrDefault(ShowKey.Of(name)) ?? _byKey.GetValueOrDefault(ShowSpelling.Of(name));

    private void Add(Func<ShowSummary, IEnumerable<string>> keys)
    {
        foreach (var (key, show) in _shows.SelectMany(s => keys(s).Select(k => (k, s))))
        {
            _byKey.TryAdd(key, show);
        }
    }

    private static bool AnyKnown(string text, IReadOnlyList<TextSpan> words, int first, int count) =>
        Enumerable.Range(first, count).Any(i => QuestionWords.IsKnown(Folding.Words(words[i].Cut(text))));

    private ShowSummary? Near(string key) => key.Length < ShortestForSlips ? null : _byKey
        .Where(s => s.Key.Length >= ShortestForSlips && s.Key[0] == key[0] && EditDistance.AtMost(s.Key, key, key.Length >= 9 ? 2 : 1))
        .OrderBy(s => s.Key, StringComparer.Ordinal)
        .Select(s => s.Value)
        .FirstOrDefault();

    /// <summary>Discord takes 100 characters of a name, and some shows have more.</summary>
    private ShowSummary? Beginning(string key) =>
        key.Length >= ShortestBeginning
            && _byKey.Where(s => s.Key.StartsWith(key, StringComparison.Ordinal)).Select(s => s.Value).Distinct().ToList() is [var only] ? only : null;

    private Dictionary<string, HashSet<string>> NamesOf(Snapshot snapshot)
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var show in _shows)
        {
            foreach (var name in snapshot.Entities(show.Key).SelectMany(e => e.Aliases.Prepend(e.Name)))
            {
                var key = Folding.Words(name);
                if (!names.TryGetValue(key, out var shows))
                {
                    names[key] = shows = new HashSet<string>(StringComparer.Ordinal);
                }

                shows.Add(show.Key);
            }
        }

        return names;
    }
}
