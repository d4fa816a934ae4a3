using FanBot.Knowledge.Answering.Passages.Recaps;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Ranks the sentences that full-text search finds, and those behind them, by how well they answer.</summary>
internal static class PassageRanker
{
    private const int Candidates = 80;

    // Reading what stands around a passage costs most, so only the best of the search are looked at closely.
    private const int Close = 40;
    private const int Followed = 12;
    private const int Behind = 2;
    private const int Shortest = 20;

    // So near to a rumour publisher's sentence, and sufficient by itself, another publisher's goes first.
    private const double Near = 0.7;

    /// <summary>Whether a sentence is more likely than not the answer.</summary>
    public static bool Suffices(RankedPassage best, Question question) =>
        best.Probability >= (
            question.Names.Count > 0 || question.IsYesNo || QuestionDetails.Says(question, QuestionDetails.Asks) ? Least(question.Kind)
            : question.Content.Count < 2 ? LeastOfOneWord
            : LeastUnasked);

    // "Good morning everyone" asks nothing; a few bare words may.
    private const double LeastUnasked = 0.8;
    private const double LeastOfOneWord = 0.97;

    /// <summary>The probability from which a sentence answers: higher where a fact would be expected and there is none.</summary>
    private static double Least(QuestionKind kind) => kind is QuestionKind.Other or QuestionKind.Source or QuestionKind.Plot or QuestionKind.WhoIs ? 0.5 : 0.6;

    /// <summary>The best passages for the question, best first; empty where it has no word to search for or none holds what it wants.</summary>
    public static IReadOnlyList<RankedPassage> Rank(Question question, ShowView view)
    {
        var first = PassageQuestion.Read(question, view);
        if (first.Searched.Count == 0)
        {
            return [];
        }

        var context = new PassageContext(view);
        var found = view.Search(first.Searched, Candidates, first.SearchedAlike);
        var asked = first.WithNames([.. found.Select(context.Words)]);
        var scorer = new PassageScorer(
            asked, context, view.Newest, question.Season is not { } season || view.Show.Seasons.Contains(season)
            || found.Any(h => h.Passage.Season == season), Newest(view, found));
        var recaps = EpisodeRecaps.Of(question, context);
        var fates = Fates.Asked(question, view);
        List<RankedPassage> ranked =
        [
            .. found.Take(Close)
                .Concat(found.Take(Followed).SelectMany(h => context.Behind(h, Behind)))
                .Concat(recaps?.Passages(view) ?? [])
                .DistinctBy(h => (h.Source.Path, h.Passage.Index))
                .Where(h => recaps?.Hold(h) != false)
                .Where(h => (h.Passage.Kind != PassageKind.Heading || SaysEnough(h, asked)) && !h.Text.TrimEnd().EndsWith('?')
                    && (h.Text.Length > Shortest || h.Heading.EndsWith('?') || IsShortStatement(h)))
                .Where(h => !StrangePassages.Is(h, question) && (fates is null || fates.IsTold(h.Text, h.Heading)))
                .Select(h => scorer.Judge(h, recaps?.IsWithin(h) == true ? PassageWeights.OfEpisode : 1))
                .OfType<RankedPassage>()
                .OrderByDescending(r => r.Score)
                .ThenBy(r => r.Hit.Source.Weight.Rank())
                .ThenBy(r => r.Hit.Source.Path, StringComparer.Ordinal)
                .ThenBy(r => r.Hit.Passage.Index),
        ];
        return ranked is [{ IsRumour: true } rumour, ..]
            && ranked.Find(r => !r.IsRumour && r.Score > rumour.Score * Near && Suffices(r, question)) is { } stated
            ? [stated, .. ranked.Where(r => r != stated)]
            : ranked;
    }

    private static int? Newest(ShowView view, IReadOnlyList<PassageHit> found) =>
        view.Show.Seasons.Select(s => (int?)s).Concat(found.Select(h => h.Passage.Season)).Max();

    // A headline answers where it holds what is wanted; what has no form of its own may be any words.
    private static bool SaysEnough(PassageHit heading, PassageQuestion asked) =>
        asked.Wanted is not (Wanted.Open or Wanted.Definition or Wanted.Person or Wanted.Performer or Wanted.Name) && heading.Text.Count(c => c == ' ') >= 4;

    // "Ada shot Ben." is short, and an item of a list that says something.
    private static bool IsShortStatement(PassageHit hit) =>
        hit.Passage.Kind == PassageKind.ListItem && hit.Text.Count(c => c == ' ') >= 2 && hit.Text[^1] is '.' or '!';

    public static Citation Cite(PassageHit hit) => new(hit.Source, hit.Text, hit.Passage.Span);
}
