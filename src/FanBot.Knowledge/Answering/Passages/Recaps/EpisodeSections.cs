using System.Text.RegularExpressions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages.Recaps;

/// <summary>
/// Tells of which episode each part of an article speaks: what stands below an episode's heading, behind "Episode 3:" or in a numbered list
/// below a season's heading is about that one; what a title says holds for the whole article.
/// </summary>
internal static class EpisodeSections
{
    private const int LongestLead = 100;

    private static readonly PhraseBook Told = PhraseBook.Read("Answering.Passages.Recaps.episode-told.phrases");

    /// <summary>The sections, in order; empty where the article is about no single episode.</summary>
    public static IReadOnlyList<EpisodeSection> Of(StoredArticle article)
    {
        var title = EpisodeMark.Of(article.Summary.Title);
        var season = title?.Season;
        var begins = new List<(int First, EpisodeMark? Mark)> { (0, title is { IsSeason: false } ? title : null) };
        foreach (var passage in article.Passages)
        {
            var mark = MarkOf(article, passage, season);
            season = mark?.Season ?? season;
            if (mark is null ? Ends(article, passage, begins.Count) : begins[0].Mark is null || passage.Index > 1)
            {
                begins.Add((passage.Index, mark is { IsSeason: false } ? mark with { Season = season } : null));
            }
        }

        return
        [
            .. begins
                .Select((b, i) => Section(article, b.Mark, b.First, i + 1 < begins.Count ? begins[i + 1].First - 1 : article.Passages.Count - 1))
                .OfType<EpisodeSection>(),
        ];
    }

    // What a title says holds for all headings; below an episode's heading another one is of something else, but for a time in a live blog.
    private static bool Ends(StoredArticle article, Passage passage, int begun) =>
        begun > 1 && passage.Kind == PassageKind.Heading && !TimePattern.IsMatch(passage.Span.Cut(article.Text));

    private static EpisodeSection? Section(StoredArticle article, EpisodeMark? mark, int first, int last)
    {
        if (mark is null || last < first)
        {
            return null;
        }

        var isFinale = mark.IsFinale || article.Passages.Skip(first).Take(last - first + 1).Any(p => TellsFinale(p.Span.Cut(article.Text)));
        return new EpisodeSection(mark.Season ?? article.Passages[first].Season, mark.Episode, isFinale, first, last);
    }

    /// <summary>Whether a sentence tells that its episode is the season's last.</summary>
    public static bool TellsFinale(string sentence) => Told.Matches(Tokenizer.Read(Folding.Plain(sentence))).Any();

    private static EpisodeMark? MarkOf(StoredArticle article, Passage passage, int? season)
    {
        var text = passage.Span.Cut(article.Text);
        return passage.Kind == PassageKind.Heading ? EpisodeMark.Of(text)
            : text.Length <= LongestLead && QuotedPattern.IsMatch(text) && NumberBefore(article.Text, passage.Span.Start) is { } number
                ? new EpisodeMark(season, number, false)
            : EpisodeMark.AtStart(text);
    }

    // 3. "Fog": of a numbered list the mark is no part of the passage.
    private static int? NumberBefore(string text, int start) =>
        NumberPattern.Match(text[Math.Max(0, start - 6)..start]) is { Success: true } match ? NumberWords.Read(match.Groups["n"].Value) : null;

    private static readonly Pattern NumberPattern = new(@"(?:^|\n)\s*(?<n>\d{1,2})[.)]\s+$");

    private static readonly Pattern QuotedPattern = new(@"^[""'\u2018\u201C]\p{Lu}[^\n]*[""'\u2019\u201D]");

    private static readonly Pattern TimePattern = new(@"^\W*\d{1,2}[.:]\d\d ?(?:am|pm)?\b", RegexOptions.IgnoreCase);
}
