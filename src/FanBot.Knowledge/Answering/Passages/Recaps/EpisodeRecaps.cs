using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Answering.Passages.Recaps;

/// <summary>What a show's articles tell of the episode that a question names.</summary>
internal sealed class EpisodeRecaps
{
    // Of a show with more articles only those are looked through whose titles speak of episodes.
    private const int MostArticles = 40;
    private const int MostSections = 6;
    private const int MostPassages = 120;

    private static readonly char[] WordEnds = [.. " ,.;:!?\"'()|-\u2013\u2014\u2018\u2019\u201C\u201D"];

    private readonly EpisodeAsked _asked;
    private readonly Dictionary<string, IReadOnlyList<EpisodeSection>> _sections = new(StringComparer.Ordinal);
    private readonly PassageContext _context;

    private EpisodeRecaps(EpisodeAsked asked, PassageContext context) => (_asked, _context) = (asked, context);

    /// <summary>For a question on one episode what is told of it; null for any other.</summary>
    public static EpisodeRecaps? Of(Question question, PassageContext context) =>
        EpisodeAsked.Of(question) is { } asked ? new EpisodeRecaps(asked, context) : null;

    /// <summary>The sections on the episode, with their articles; the newest first.</summary>
    public IReadOnlyList<(StoredArticle Article, EpisodeSection Section)> Sections(ShowView view)
    {
        var all = view.Articles().Where(a => a.Weight != SourceWeight.Ignored).ToList();
        IReadOnlyList<ArticleSummary> articles = all.Count <= MostArticles ? all : [.. all.Where(a => MayTell(a.Title)).Take(MostArticles)];
        return
        [
            .. articles
                .OrderByDescending(a => a.AsOf?.Latest.DayNumber ?? int.MinValue).ThenBy(a => a.Path, StringComparer.Ordinal)
                .Select(a => _context.Article(a.Path)).OfType<StoredArticle>()
                .SelectMany(a => SectionsOf(a.Summary.Path).Where(_asked.Is).Select(s => (a, s))),
        ];
    }

    /// <summary>All that they say of the episode.</summary>
    public IEnumerable<PassageHit> Passages(ShowView view) => Sections(view).Take(MostSections).SelectMany(s => s.Article.Passages
        .Where(p => s.Section.Holds(p.Index) && !p.Noise)
        .Take(MostPassages)
        .Select(p => new PassageHit(
            s.Article.Summary, p, p.Span.Cut(s.Article.Text), p.Heading < 0 ? "" : s.Article.Passages[p.Heading].Span.Cut(s.Article.Text), 0)));

    /// <summary>
    /// Whether a passage is about the episode: it stands in a section on it, names it itself, or stands in no section, behind a sentence that
    /// names it and is needed to understand it, or below a heading or a title that does.
    /// </summary>
    public bool Hold(PassageHit hit) => IsWithin(hit) ?? (_asked.IsNamed(hit.Text) || _asked.IsNamed(hit.Heading) || _asked.IsNamed(hit.Source.Title)
        || (_context.Words(hit).LeansBack && _context.Read(hit).Before is [var before, ..] && _asked.IsNamed(before.Words.Text))
        || (_asked.Episode is { } number && hit.Text.StartsWith($"{number} |", StringComparison.Ordinal)));

    /// <summary>Whether the section that a passage stands in is on the episode, or the passage names it there; null where it stands in none.</summary>
    public bool? IsWithin(PassageHit hit) => SectionsOf(hit.Source.Path).FirstOrDefault(s => s.Holds(hit.Passage.Index)) is { } section
        ? _asked.Is(section) || _asked.IsNamed(hit.Text) : null;

    private IReadOnlyList<EpisodeSection> SectionsOf(string path) =>
        _sections.TryGetValue(path, out var known) ? known : _sections[path] = _context.Article(path) is { } article ? EpisodeSections.Of(article) : [];

    private static bool MayTell(string title) =>
        EpisodeMark.HasCode(title) || title.ToLowerInvariant().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).Any(QuestionLists.Of("recap").Contains);
}
