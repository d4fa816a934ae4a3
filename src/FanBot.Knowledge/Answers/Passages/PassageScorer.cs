using FanBot.Knowledge.Answers.Passages.Scoring;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>
/// Weighs one sentence against a question: whether it and what stands around it account for the question's words and
/// names, and whether it holds what is wanted, near those words.
/// </summary>
internal sealed class PassageScorer(PassageQuestion asked, PassageContext context, EdtfDate? newest, bool knowsSeason = true)
{
    private readonly ChoiceFinder _choices = new(asked);

    /// <summary>The sentence's standing among the others; null where it does not hold what is wanted.</summary>
    public RankedPassage? Judge(PassageHit hit)
    {
        var read = context.Read(hit);
        var coverage = WordCoverage.Of(asked, read) * NameCoverage.Of(asked, read);
        if (coverage < PassageWeights.LeastCoverage)
        {
            return null;
        }

        var anchors = new Anchors(asked, read);
        var best = _choices.Best(read, anchors);
        if (best is null && asked.Wanted is not (Wanted.Open or Wanted.Definition))
        {
            return null;
        }

        var fit = best?.Fit ?? (asked.Wanted == Wanted.Definition ? PassageWeights.NoDefinition : 1);
        var value = best is { Value: not null, Single: true } ? best.Value : null;
        var worth = coverage * Season(hit) * (1 - PassageWeights.Fit + (PassageWeights.Fit * fit)) * (1 - PassageWeights.Nearness + (PassageWeights.Nearness * (best?.Nearness ?? anchors.Together())));
        worth *= (1 + (PassageWeights.Topic * WordCoverage.Topic(asked, read))) * PassageForm.Weigh(asked, hit) * (1 - PassageWeights.Substance + (PassageWeights.Substance * asked.Substance));
        var score = worth + (PassageWeights.Search * hit.Score) + Recency(hit);
        return new RankedPassage(hit, coverage * Season(hit), score, PassageWeights.Probability(worth), QuoteFinder.Find(asked, read, anchors, best), value);
    }

    private double Season(PassageHit hit) =>
        asked.Question.Season is not { } wanted || hit.Passage.Season == wanted ? 1
        : !knowsSeason ? PassageWeights.UnknownSeason
        : hit.Passage.Season is null ? PassageWeights.NoSeason
        : PassageWeights.OtherSeason;

    /// <summary>Of two that are level the newer one: the newest article gains most, one of years ago nothing.</summary>
    private double Recency(PassageHit hit)
    {
        const double DaysOfAYear = 365;
        return newest is { HasYear: true } now && hit.Source.AsOf is { HasYear: true } date
            ? Math.Clamp(PassageWeights.Newest - (PassageWeights.YearOlder * (now.Latest.DayNumber - date.Latest.DayNumber) / DaysOfAYear), 0, PassageWeights.Newest)
            : 0;
    }
}
