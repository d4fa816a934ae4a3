using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>
/// Ranks the sentences that full-text search finds: rare words weigh more, words of the same meaning count in part,
/// names must be there, and what is asked for (a number, a date, a place) must be in the sentence.
/// </summary>
internal static class PassageRanker
{
    /// <summary>
    /// Whether a sentence answers the question: by its coverage, or because it names all that is strange in the question
    /// ("Who did X play in <c>some other film</c>?") and is about the same people.
    /// </summary>
    public static bool Suffices(RankedPassage best, Question question)
    {
        const double EnoughWithStrangeWords = 0.4;
        if (best.Coverage >= Least(question.Kind))
        {
            return true;
        }

        var text = TermAnalyzer.Terms(best.Hit.Text).ToHashSet(StringComparer.Ordinal);
        return question.Kind is QuestionKind.Role or QuestionKind.Other && question.Names.Count > 0 && question.Leftover.Count > 0
            && best.Coverage >= EnoughWithStrangeWords && question.Leftover.Where(w => !QuestionWords.IsKnown(w)).SelectMany(TermAnalyzer.Terms).DefaultIfEmpty("\0").All(text.Contains);
    }

    /// <summary>The coverage from which a sentence answers: higher where a fact would be expected and there is none.</summary>
    private static double Least(QuestionKind kind) => kind is QuestionKind.Other or QuestionKind.Source or QuestionKind.Plot or QuestionKind.WhoIs ? 0.55 : 0.75;

    private const int Candidates = 80;
    private const double AlikeWeight = 0.75;
    private const double HeadingWeight = 0.6;
    private const double TitleWeight = 0.25;
    private const double NearbyNameWeight = 0.8;

    /// <summary>The best passages for the question, best first; empty where it has no word to search for.</summary>
    public static IReadOnlyList<RankedPassage> Rank(Question question, ShowView view)
    {
        var content = Content(question);
        var names = question.Names.Select(n => Terms(n, question, view)).ToList();
        if (content.Count == 0)
        {
            return [];
        }

        List<string> terms = [.. content.Concat(content.SelectMany(QuestionWords.Alike)).Concat(names.SelectMany(n => n)).Distinct()];
        var weights = Weights(view, terms);
        var fits = AnswerType.Of(question.Words.ToLowerInvariant());
        var episode = question.Episode is { } number ? new System.Text.RegularExpressions.Regex($@"\b(?:episode|chapter|ep\.?) (?:{number}|{NumberWords.Write(number)})\b|\b{NumberWords.WriteOrdinal(number)} (?:episode|chapter)\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase) : null;
        return
        [
            .. view.Search(terms, Candidates)
                .Where(h => episode is null || episode.IsMatch(h.Text))
                .Where(h => h.Passage.Kind != PassageKind.Heading && !h.Text.TrimEnd().EndsWith('?') && h.Text.Length > 15)
                .Where(h => fits(h.Text))
                .Select(h => Judge(question, view, h, content, names, weights))
                .OrderByDescending(r => r.Score)
                .ThenBy(r => r.Hit.Source.Path, StringComparer.Ordinal)
                .ThenBy(r => r.Hit.Passage.Index),
        ];
    }

    /// <summary>The terms by which a passage can name someone: any spelling, and for "the actor of Ada" the actor's.</summary>
    private static List<string> Terms(Entity entity, Question question, ShowView view)
    {
        var actors = question.MeansActor && entity.Kind == EntityKind.Character
            ? view.Facts(ClaimKind.Cast).Where(f => f.Character == entity.Name).Select(f => f.Person).OfType<string>()
            : [];
        return [.. entity.Aliases.Prepend(entity.Name).Concat(actors).SelectMany(TermAnalyzer.Terms).Distinct()];
    }

    /// <summary>The terms that an answer must account for: content words, without names, show and season.</summary>
    private static List<string> Content(Question question) =>
        [.. question.Content.SelectMany(TermAnalyzer.Terms).Where(t => t.Length > 1 || char.IsDigit(t[0])).Distinct()];

    /// <summary>How much each term tells: words that stand in few passages, or in none, weigh most.</summary>
    private static Dictionary<string, double> Weights(ShowView view, List<string> terms)
    {
        var frequencies = view.Frequencies(terms);
        var passages = Math.Max(50.0, view.Show.Articles * 50.0);
        return terms.ToDictionary(t => t, t => Math.Log(1 + (passages / (1 + frequencies.GetValueOrDefault(t)))), StringComparer.Ordinal);
    }

    private static RankedPassage Judge(Question question, ShowView view, PassageHit hit, List<string> content, List<List<string>> names, Dictionary<string, double> weights)
    {
        var text = TermAnalyzer.Terms(hit.Text).ToHashSet(StringComparer.Ordinal);
        var heading = TermAnalyzer.Terms(hit.Heading).ToHashSet(StringComparer.Ordinal);
        var title = TermAnalyzer.Terms(hit.Source.Title).ToHashSet(StringComparer.Ordinal);
        // Right below a question its heading belongs to the answer: "How many episodes?" – "Eight."
        var headingWeight = hit.Heading.EndsWith('?') && hit.Passage.Heading == hit.Passage.Index - 1 ? 0.95 : HeadingWeight;
        var (matched, all) = (0.0, 0.0);
        foreach (var term in content)
        {
            var weight = weights[term];
            all += weight;
            matched += weight * Match(term, text, heading, headingWeight, title);
        }

        var named = 1.0;
        HashSet<string>? before = null;
        foreach (var name in names)
        {
            named *= name.Exists(text.Contains) ? 1
                : name.Exists(heading.Contains) || name.Exists((before ??= matched > 0 ? Before(view, hit) : []).Contains) ? NearbyNameWeight
                : 0.35;
        }

        var coverage = all == 0 ? 0 : matched / all * named;
        var season = question.Season is { } asked && hit.Passage.Season is { } spoken && spoken != asked ? 0.4 : 1;
        var guess = StandingReader.IsGuess(Folding.Plain(hit.Text)) && !question.WantsGuesses ? 0.93 : 1;
        var recency = hit.Source.AsOf is { } date ? Math.Clamp((date.Latest.Year - 2000) / 1000.0, 0, 0.05) : 0;
        var length = hit.Text.Length > 400 ? 0.95 : 1;
        return new RankedPassage(hit, coverage * season, (coverage * season * guess * length) + (0.002 * hit.Score) + recency);
    }

    /// <summary>Terms of the sentences before it in its paragraph, where "he" and "she" find their name.</summary>
    private static HashSet<string> Before(ShowView view, PassageHit hit)
    {
        const int Reach = 6;
        return view.Article(hit.Source.Path) is not { } article ? [] :
        [
            .. article.Passages
                .Where(p => p.Block == hit.Passage.Block && p.Index < hit.Passage.Index && p.Index >= hit.Passage.Index - Reach)
                .SelectMany(p => TermAnalyzer.Terms(p.Span.Cut(article.Text))),
        ];
    }

    private static double Match(string term, HashSet<string> text, HashSet<string> heading, double headingWeight, HashSet<string> title) =>
        text.Contains(term) ? 1
        : QuestionWords.Alike(term).Any(text.Contains) ? AlikeWeight
        : heading.Contains(term) ? headingWeight
        : title.Contains(term) ? TitleWeight
        : 0;

    /// <summary>The answer that a sentence gives, with its own words.</summary>
    public static Answer Quote(Question question, ShowView view, IReadOnlyList<RankedPassage> ranked)
    {
        var best = ranked[0].Hit;
        var standing = StandingReader.IsGuess(Folding.Plain(best.Text)) ? Standing.Speculation : StandingReader.IsAnnouncement(Folding.Plain(best.Text)) ? Standing.Official : Standing.Reported;
        var also = ranked.Skip(1).Where(r => r.Score > ranked[0].Score * 0.95).Take(2).Select(r => Cite(r.Hit));
        var citations = new CitationList(Cite(best), also);
        var title = Composing.Wording.Title(view, question.Season, "from the articles");
        var text = $"\u201C{best.Text}\u201D ({Composing.Wording.Standing(standing, best.Source.AsOf)}, {Composing.Wording.Name(best.Source)})";
        return standing == Standing.Speculation
            ? new OnlySpeculation(citations) { Question = question.Text, Title = title, Text = text, AsOf = best.Source.AsOf }
            : new Answered(standing, citations) { Question = question.Text, Title = title, Text = text, AsOf = best.Source.AsOf };
    }

    public static Citation Cite(PassageHit hit) => new(hit.Source, hit.Text, hit.Passage.Span);
}
