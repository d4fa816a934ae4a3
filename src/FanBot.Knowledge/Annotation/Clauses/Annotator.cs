using System.Text.RegularExpressions;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>Finds what a sentence mentions: seasons, the show, dates, platforms, other works and names, in this order of right.</summary>
internal sealed class Annotator
{
    private readonly ShowMatcher _show;
    private readonly WordCensus _words;
    private readonly ArticleVoices _voices;
    private readonly Dictionary<string, IReadOnlyList<Mention>> _known;
    private readonly Regex? _learned;

    /// <param name="show">Finds the show.</param>
    /// <param name="words">The words of the article.</param>
    public Annotator(ShowMatcher show, WordCensus words)
        : this(show, words, ArticleVoices.None, new(StringComparer.Ordinal))
    {
    }

    private Annotator(ShowMatcher show, WordCensus words, ArticleVoices voices, Dictionary<string, IReadOnlyList<Mention>> known)
    {
        _show = show;
        _words = words;
        _voices = voices;
        _known = known;
        _learned = voices.Platforms.Count == 0 ? null
            : new Regex(@"(?<![\w'-])(?:" + string.Join('|', voices.Platforms.Select(Regex.Escape)) + @")(?![\w+])", RegexOptions.CultureInvariant);
    }

    /// <summary>One that also knows the voices which were found with this one's help, and what this one has read already.</summary>
    /// <param name="voices">The platforms and makers that the article introduces.</param>
    public Annotator Knowing(ArticleVoices voices) => new(_show, _words, voices, _known);

    /// <summary>The mentions of a sentence, in order, never overlapping.</summary>
    /// <param name="text">The sentence with plain quotation marks.</param>
    public IReadOnlyList<Mention> Annotate(string text)
    {
        // A platform that is learned may take words from what was found without it.
        IReadOnlyList<Mention> mentions = _learned?.IsMatch(text) == true ? Find(text)
            : _known.TryGetValue(text, out var known) ? known
            : _known[text] = Find(text);
        return _voices.Makers.Count == 0 ? mentions : [.. mentions.Select(Introduced)];
    }

    private List<Mention> Find(string text)
    {
        var mentions = new List<Mention>();
        Add(mentions, SeasonFinder.Find(text));
        Add(mentions, _show.Find(text).Select(span => ShowOrSister(text, span)));
        Add(mentions, DateFinder.Find(text).Select(d => new Mention(MentionKind.Date, d.Span, d.Span.Cut(text)) { Date = d.Expression }));
        Add(mentions, Outlets.Find(text).Select(span => new Mention(MentionKind.Name, span, span.Cut(text))));
        Add(mentions, Platforms(text));
        Add(mentions, LearnedPlatforms(text));
        Add(mentions, QuotedTitles(text));
        Add(mentions, NameFinder.Find(text, [.. mentions.Select(m => m.Span)], _words));
        mentions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        if (text.Contains('[', StringComparison.Ordinal))
        {
            mentions = [.. mentions.Select(m => WithNoteMark(m, text))];
        }

        return mentions.Count > Masks.Most ? mentions[..Masks.Most] : mentions;
    }

    // "Mara Voss[1] plays": a footnote's mark behind a mention says nothing.
    private static Mention WithNoteMark(Mention mention, string text) => NoteMarkPattern.Match(text, mention.Span.End) is { Success: true } mark
        ? mention with { Span = mention.Span with { End = mark.Index + mark.Length } }
        : mention;

    // "Fear the Show" and "Show: World Beyond" are other works.
    private static Mention ShowOrSister(string text, TextSpan span) => TieIns.LongerTitle(text, span) is { } longer
        ? new Mention(MentionKind.Work, longer, longer.Cut(text))
        : new Mention(MentionKind.Show, span, span.Cut(text));

    private static void Add(List<Mention> mentions, IEnumerable<Mention> more)
    {
        foreach (var mention in more.ToList())
        {
            if (!mentions.Exists(m => m.Span.Overlaps(mention.Span)))
            {
                mentions.Add(mention);
            }
        }
    }

    private static IEnumerable<Mention> Platforms(string text) =>
        Channels.Find(text).Select(span => new Mention(MentionKind.Platform, span, span.Cut(text)));

    private IEnumerable<Mention> LearnedPlatforms(string text) => _learned is null
        ? []
        : _learned.Matches(text).Select(m => new Mention(MentionKind.Platform, new TextSpan(m.Index, m.Index + m.Length), m.Value));

    private Mention Introduced(Mention mention) =>
        mention.Kind == MentionKind.Name && _voices.Makers.Contains(mention.Text) ? mention with { IsMaker = true } : mention;

    private static IEnumerable<Mention> QuotedTitles(string text)
    {
        foreach (Match match in QuotedTitlePattern.Matches(text))
        {
            var title = match.Groups["t"];
            if (match.Value.Length <= 60 && !title.Value.EndsWith(',') && char.IsUpper(title.Value[0]) && CapitalShare(title.Value) >= 0.5
                && title.Value.Contains(' ', StringComparison.Ordinal))
            {
                yield return new Mention(MentionKind.Work, new TextSpan(match.Index, match.Index + match.Length), title.Value);
            }
        }
    }

    private static double CapitalShare(string title)
    {
        var parts = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Count(p => char.IsUpper(p[0]) || char.IsDigit(p[0])) / (double)parts.Length;
    }

    private static readonly Pattern NoteMarkPattern = new(@"\G(?:\[(?:(?:[a-z]{1,5} )?\d{1,3}|[a-z])\])+", RegexOptions.IgnoreCase);

    private static readonly Pattern QuotedTitlePattern = new(@"(?<![\w'])(?:'(?<t>[^']{2,50}(?:'s? [^']{2,40})?)'|""(?<t>[^""]{2,50})"")(?!\w)");
}
