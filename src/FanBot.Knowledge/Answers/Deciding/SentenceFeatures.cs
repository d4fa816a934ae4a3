using FanBot.Knowledge.Answers.Passages;
using FanBot.Knowledge.Answers.Passages.Scoring;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Deciding;

/// <summary>What speaks for and against a sentence being the answer, as numbers of about the same size.</summary>
internal static class SentenceFeatures
{
    /// <summary>Names of the features, in order; each has a weight of that name in the decision.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "even", "score", "lead", "has", "ranked", "ranked-lead", "ranked-first", "fact-agrees", "fact-differs", "search", "words", "names", "strange-name",
        "season-same", "season-other", "yes-no", "yes-sure", "fits", "fits-not", "long", "rumour", "only-ranked", "bare",
    ];

    public static double[] Of(SentenceCandidate candidate, Asked asked, IReadOnlyList<SentenceCandidate> all)
    {
        var score = Score(candidate);
        var others = all.Where(c => c != candidate).ToList();
        var lead = score - (others.Count == 0 ? -5 : others.Max(Score));
        var probability = candidate.Ranked?.Probability ?? 0;
        var words = new SentenceWords(candidate.Read is { } read ? read.Piece.Text.Text + " " + read.Piece.Text.Title : candidate.Hit.Text + " " + candidate.Hit.Heading + " " + candidate.Hit.Source.Title);
        var weights = asked.Passages.Weights;
        var season = asked.Question.Season is { } wanted && candidate.Hit.Passage.Season is { } own ? (wanted == own ? 1 : -1) : 0;
        var fit = Fit(candidate, asked.Passages);
        return
        [
            1,
            Math.Clamp(score, -8, 10) / 4,
            Math.Clamp(lead, -6, 6) / 3,
            Math.Clamp(candidate.Read?.Reading.Has ?? -5, -5, 5) / 3,
            probability,
            probability - others.Select(o => o.Ranked?.Probability ?? 0).DefaultIfEmpty(0).Max(),
            candidate.Ranked is { } ranked && asked.Ranked.Count > 0 && ranked == asked.Ranked[0] ? 1 : 0,
            asked.Fact is { } fact && fact.Citations.Any(candidate.IsQuotedBy) ? 1 : 0,
            asked.Fact is { } other && !other.Citations.Any(candidate.IsQuotedBy) ? 1 : 0,
            candidate.Read?.Piece.Search ?? 0.5,
            weights.Count == 0 ? 1 : weights.Where(w => WordCoverage.Strength(asked.Passages, w.Key, words) > 0).Sum(w => w.Value) / weights.Values.Sum(),
            asked.Passages.Names.Count == 0 ? 1 : asked.Passages.Names.Count(n => n.Any(words.Has)) / (double)asked.Passages.Names.Count,
            asked.HasStrangeName ? 1 : 0,
            season > 0 ? 1 : 0,
            season < 0 ? 1 : 0,
            asked.Question.IsYesNo ? 1 : 0,
            asked.Question.IsYesNo ? Math.Min(3, Math.Abs(candidate.Read?.Reading.Yes ?? 0)) / 3 : 0,
            fit > 0 ? 1 : 0,
            fit < 0 ? 1 : 0,
            Math.Min(30, candidate.Read is { } r ? r.Value.Count(c => c == ' ') + 1 : 10) / 15.0,
            candidate.Hit.Source.Weight == SourceWeight.Rumour || StandingReader.IsGuess(Folding.Plain(candidate.Hit.Text)) ? 1 : 0,
            candidate.Read is null ? 1 : 0,
            asked.Passages.Weights.Count + asked.Passages.Names.Count < 2 ? 1 : 0,
        ];
    }

    public static double Score(SentenceCandidate candidate) => candidate.Read?.Score ?? -5;

    /// <summary>Whether the words are of the form that the question wants: 1 if so, -1 if not, 0 where there is no such form.</summary>
    private static int Fit(SentenceCandidate candidate, PassageQuestion asked)
    {
        if (candidate.Read is not { Value: var value })
        {
            return candidate.Ranked?.Value is null ? 0 : 1;
        }

        return asked.Wanted switch
        {
            Wanted.Person or Wanted.Performer => value.Any(char.IsUpper) && !value.Any(char.IsDigit) && value.Count(c => c == ' ') < 8 ? 1 : -1,
            Wanted.Number or Wanted.Age or Wanted.Money or Wanted.Duration or Wanted.Year => value.Any(char.IsDigit) || value.Split(' ').Any(w => NumberWords.Read(w.ToLowerInvariant().Trim('.', ',')) is not null) ? 1 : -1,
            Wanted.Date or Wanted.Clock => value.Any(char.IsDigit) || value.Any(char.IsUpper) ? 1 : -1,
            Wanted.Name or Wanted.Which or Wanted.Place or Wanted.Outlet => value.Any(char.IsUpper) ? 1 : -1,
            _ => 0,
        };
    }
}
