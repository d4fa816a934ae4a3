using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Sources;

/// <summary>Which article says something, which articles there are, and what they claimed in order of date.</summary>
internal static class SourceAnswers
{
    /// <summary>"Which article is about the delay?": the article whose headline holds most of the question's words; null where none does.</summary>
    public static Answer? ByHeadline(Question question, ShowView view)
    {
        var wanted = question.Content.SelectMany(TermAnalyzer.Terms).Distinct().ToList();
        var best = view.Articles()
            .Where(a => a.Weight != SourceWeight.Ignored)
            .Select(a => (Article: a, Held: wanted.Count(TermAnalyzer.Terms($"{a.Title} {a.Path}").Contains)))
            .Where(a => a.Held > 0)
            .OrderByDescending(a => a.Held)
            .FirstOrDefault();
        return best.Article is null || best.Held * 2 < wanted.Count || FirstWords(view, best.Article.Path) is not { } opening ? null
            : Of(question, view, opening, []);
    }

    /// <summary>
    /// "Which article says that the show takes a year off?": the article that as a whole holds most of what is asked, quoted
    /// where it comes nearest; null where none holds the greater part, or where the question asks for no article.
    /// </summary>
    public static Answer? ByContent(Question question, ShowView view)
    {
        const int Candidates = 80;
        const double Least = 0.6;
        var wanted = question.Content.SelectMany(TermAnalyzer.Terms).Distinct().ToList();
        if (wanted.Count == 0 || !QuestionDetails.Says(question, QuestionDetails.WhichArticle))
        {
            return null;
        }

        // A word tells the more, the fewer sentences hold it.
        var frequencies = view.Frequencies(wanted);
        var weights = wanted.ToDictionary(t => t, t => 1 / Math.Log(2.5 + frequencies.GetValueOrDefault(t)), StringComparer.Ordinal);
        var all = weights.Values.Sum();
        var best = view.Search([.. wanted.Concat(wanted.SelectMany(AlikeWords.Same)).Distinct()], Candidates)
            .GroupBy(h => h.Source.Path, StringComparer.Ordinal)
            .Select(article => (
                Nearest: article.OrderByDescending(h => Share([h.Text, h.Heading])).ThenBy(h => h.Passage.Index).First(),
                Share: Share([.. article.Select(h => h.Text), article.First().Source.Title]),
                Title: Share([article.First().Source.Title])))
            .OrderByDescending(a => a.Share + a.Title)
            .ThenByDescending(a => Share([a.Nearest.Text]))
            .ThenBy(a => a.Nearest.Source.Path, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Nearest is not null && best.Share >= Least ? Of(question, view, best.Nearest) : null;

        double Share(IReadOnlyList<string> texts)
        {
            var held = texts.SelectMany(TermAnalyzer.Terms).ToHashSet(StringComparer.Ordinal);
            return weights.Where(w => held.Contains(w.Key) || AlikeWords.Same(w.Key).Any(held.Contains)).Sum(w => w.Value) / all;
        }
    }

    /// <summary>Names the article of a passage that was found.</summary>
    public static Answer Of(Question question, ShowView view, PassageHit hit) =>
        Of(question, view, new Citation(hit.Source, hit.Text, hit.Passage.Span), []);

    /// <summary>"Which article says July?": the articles that claim that date; null where the question names no date or nobody claims it.</summary>
    public static Answer? OfDate(Question question, ShowView view)
    {
        if (question.Supposed is not { } date)
        {
            return null;
        }

        var production = QuestionDetails.Says(question, QuestionDetails.Filmed);
        var claims = view.Claims(production ? ClaimKind.Production : ClaimKind.Release)
            .Where(c => EdtfDate.TryParse(c.Claim.Value, out var claimed) && date.Contains(claimed)
                && (question.Season is null || c.Claim.Season == question.Season))
            .OrderBy(c => c.IsRumour())
            .ThenByDescending(c => EdtfDate.Parse(c.Claim.Value!).Days)
            .ThenByDescending(c => c.Claim.Day())
            .ThenBy(c => c.Source.Path, StringComparer.Ordinal)
            .DistinctBy(c => c.Source.Path)
            .ToList();
        var also = claims.Skip(1).Where(c => c.IsRumour() == claims[0].IsRumour()).Take(3);
        return claims.Count == 0 ? null : Of(question, view, Wording.Cite(claims[0]), also.Select(Wording.Cite));
    }

    private static Answer Of(Question question, ShowView view, Citation citation, IEnumerable<Citation> also)
    {
        var source = citation.Article;
        var citations = new CitationList(citation, also);
        var by = Wording.List([.. new[] { source.Publisher, source.Author }.OfType<string>()]);
        var text = $"\u201C{source.Title}\u201D{(by.Length > 0 ? " by " + by : "")} ({Wording.AsOf(source.AsOf)}{Note(source)}): \u201C{citation.Quote}\u201D";
        var title = Wording.Title(view, null, "source");
        return source.Weight == SourceWeight.Rumour
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = source.AsOf }
            : new Answered(Standing.Reported, citations) { Question = question.Text, Title = title, Text = text, AsOf = source.AsOf };
    }

    // What a publisher weighs, where that is not as usual; the ignored stand under a heading that says it.
    private static string Note(ArticleSummary article) => article.Weight is not SourceWeight.Ignored && article.Weight.Note() is { } note ? "; " + note : "";

    /// <summary>The articles of an author or publisher whom the question names ("What has … written?"); null where it names none.</summary>
    public static Answer? ByAuthor(Question question, ShowView view)
    {
        if (question.Kind is not (QuestionKind.Other or QuestionKind.Source or QuestionKind.Maker))
        {
            return null;
        }

        var words = Folding.Words(question.Words);
        var author = view.Articles()
            .SelectMany(a => new[] { a.Author, a.Publisher })
            .OfType<string>()
            .Where(a => a.Contains(' ', StringComparison.Ordinal) && words.Contains(Folding.Words(a), StringComparison.Ordinal))
            .OrderByDescending(a => a.Length)
            .FirstOrDefault();
        return author is null ? null : Articles(question with { Argument = author }, view);
    }

    /// <summary>
    /// Every article, newest first, or those whose title or path holds the argument; those of ignored publishers apart, and without
    /// their words.
    /// </summary>
    public static Answer? Articles(Question question, ShowView view)
    {
        const int Most = 25;
        const int MostItems = 300;
        var wanted = Wanted(question, view).ToLookup(a => a.Weight == SourceWeight.Ignored);
        List<ArticleSummary> articles = [.. wanted[false]];
        List<string> ignored = [.. wanted[true].Take(Most).Select(Line)];
        var notUsed = ignored.Count > 0 ? $"Not used for answers: {string.Join("; ", ignored)}." : "";
        var items = articles.Take(MostItems).Select(a => FirstWords(view, a.Path)).OfType<Citation>().Select(Item).ToList();
        if (items.Count == 0)
        {
            return question.Argument is null && ignored.Count == 0 ? null : new NotKnown
            {
                Question = question.Text,
                Title = Wording.Title(view, null, "sources"),
                Text = ignored.Count > 0 ? notUsed
                    : $"No article on {view.Show.Name} has \u201C{question.Argument}\u201D in its headline, publisher or author.",
                Reason = ignored.Count > 0 ? NotKnownReason.NoSource : NotKnownReason.UnknownName,
                NotUsed = ignored,
            };
        }

        var citations = new CitationList(items[0].Source, items.Take(Most).Select(i => i.Source));
        var title = Wording.Title(view, null, "sources");
        var text = $"{articles.Count} article{(articles.Count == 1 ? "" : "s")} on {view.Show.Name}: {string.Join("; ", articles.Take(Most).Select(Line))}."
            + (notUsed.Length > 0 ? " " + notUsed : "");
        var asOf = articles[0].AsOf;
        Answer answer = items.TrueForAll(i => i.Standing == Standing.Speculation)
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = asOf }
            : new Answered(Standing.Reported, citations) { Question = question.Text, Title = title, Text = text, AsOf = asOf };
        return answer with { Items = items, ItemsInAll = Math.Max(articles.Count, items.Count), NotUsed = ignored };

        static AnswerItem Item(Citation words) =>
            new(Line(words.Article), words.Article.Weight == SourceWeight.Rumour ? Standing.Speculation : Standing.Reported, words);

        static string Line(ArticleSummary a)
        {
            var asOf = a.AsOf is { } day ? Wording.AsOf(day) : "undated";
            return $"\u201C{a.Title}\u201D ({string.Join(", ", new[] { a.Publisher, a.Author, asOf }.OfType<string>())}{Note(a)})";
        }
    }

    /// <summary>Whether a show has an article such as <c>/sources</c> asks for.</summary>
    public static bool Has(Question question, ShowView view) => Wanted(question, view).Any();

    private static IEnumerable<ArticleSummary> Wanted(Question question, ShowView view)
    {
        var wanted = Folding.Words(question.Argument ?? "");
        return view.Articles().Where(a =>
            wanted.Length == 0 || Folding.Words($"{a.Title} {a.Path} {a.Publisher} {a.Author}".Replace('-', ' ')).Contains(wanted, StringComparison.Ordinal));
    }

    /// <summary>Every claim on a topic in order of date, undated last: from rumour to official.</summary>
    public static Answer? Timeline(Question question, ShowView view)
    {
        const int Most = 40;
        const int MostItems = 500;
        var kinds = Kinds(question.Argument);
        var claims = kinds
            .SelectMany(view.Claims)
            .Where(c => c.Claim.Value is not null && (question.Season is null || c.Claim.Season == question.Season))
            .OrderBy(c => c.Claim.Day() == int.MinValue ? int.MaxValue : c.Claim.Day())
            .ThenBy(c => c.Source.Path, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Quote.Start)
            .DistinctBy(c => (c.Claim.Kind, c.Claim.Season, c.Claim.Aspect, c.Claim.Value, c.Claim.Standing, c.Source.Path))
            .ToList();
        if (claims.Count == 0)
        {
            return null;
        }

        // Of very many the newest: they decide.
        var items = claims.TakeLast(MostItems).Select(c => new AnswerItem(
            $"{Wording.Capital(Wording.AsOf(c.Claim.AsOf))}: {Topic(c.Claim)}{c.Claim.Text} ({Wording.Word(c.Claim.Standing)}, {Wording.Name(c.Source)})",
            c.Claim.Standing,
            Wording.Cite(c))
        { Claim = c.Claim }).ToList();
        var surest = claims.OrderBy(c => c.Claim.Standing.Rank()).ThenByDescending(c => c.Claim.Day()).First().Claim;
        var citations = new CitationList(items[0].Source, items.Take(Most).Select(i => i.Source));
        var title = Wording.Title(view, question.Season, "timeline");
        var text = string.Join("; ", items.Take(Most).Select(i => i.Text)) + (items.Count > Most ? "; and more." : ".");
        Answer answer = surest.Standing == Standing.Speculation
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = surest.AsOf }
            : new Answered(surest.Standing, citations) { Question = question.Text, Title = title, Text = text, AsOf = surest.AsOf };
        return answer with { Items = items, ItemsInAll = claims.Count, Season = question.Season };
    }

    /// <summary>What a claim is about, in front of its words.</summary>
    public static string Topic(Claim claim)
    {
        var what = claim.Kind switch
        {
            ClaimKind.Release => !claim.Aspect.IsNone ? $"release ({claim.Aspect.ToString().Replace('-', ' ')}) " : "release ",
            ClaimKind.Production => $"production {claim.Aspect} ",
            ClaimKind.Renewal => "status ",
            ClaimKind.EpisodeCount or ClaimKind.EpisodeLength => "",
            _ => claim.Kind.ToString().ToLowerInvariant() + " ",
        };
        return claim.Season is { } season ? $"season {season.ToString(System.Globalization.CultureInfo.InvariantCulture)} {(what.Length == 0 ? "has " : what)}"
            : what;
    }

    /// <summary>Whether there is a timeline of a topic.</summary>
    public static bool IsTopic(string topic) => Topics(topic) is not null;

    private static ClaimKind[] Kinds(string? topic) =>
        Topics(topic ?? "") ?? [ClaimKind.Release, ClaimKind.Renewal, ClaimKind.Production, ClaimKind.EpisodeCount];

    private static ClaimKind[]? Topics(string topic) => Folding.Words(topic) switch
    {
        "release" or "date" or "release date" => [ClaimKind.Release],
        "status" or "renewal" or "renewed" or "cancelled" => [ClaimKind.Renewal],
        "production" or "filming" => [ClaimKind.Production],
        "episodes" => [ClaimKind.EpisodeCount, ClaimKind.EpisodeLength],
        "cast" => [ClaimKind.Cast],
        _ => null,
    };

    private static Citation? FirstWords(ShowView view, string path) =>
        view.Article(path) is { } article
            && article.Passages.FirstOrDefault(p => !p.Noise && p.Kind == PassageKind.Sentence && p.Span.Length > 40) is { } passage
            ? new Citation(article.Summary, passage.Span.Cut(article.Text), passage.Span)
            : null;
}
