using FanBot.Knowledge.Answering.Passages.Scoring;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>
/// Weighs one sentence against a question: whether it and what stands around it account for the question's words and
/// names, and whether it holds what is wanted, near those words.
/// </summary>
internal sealed class PassageScorer(PassageQuestion asked, PassageContext context, EdtfDate? newest, bool knowsSeason = true, int? newestSeason = null)
{
    private readonly ChoiceFinder _choices = new(asked);

    /// <summary>The sentence's standing among the others; null where it does not hold what is wanted.</summary>
    /// <param name="hit">The sentence.</param>
    /// <param name="place">What it is worth by where it stands, beside 1.</param>
    public RankedPassage? Judge(PassageHit hit, double place = 1)
    {
        var read = context.Read(hit);
        var coverage = WordCoverage.Of(asked, read) * NameCoverage.Of(asked, read);
        if (coverage < PassageWeights.LeastCoverage)
        {
            return null;
        }

        var anchors = new Anchors(asked, read);
        var best = _choices.Best(read, anchors);
        var without = Without(asked.Wanted);
        if (best is null && without == 0)
        {
            return null;
        }

        var fit = best?.Fit ?? without;
        var value = best is { Value: not null, Single: true } ? best.Value : null;
        var worth = coverage * Season(read) * (1 - PassageWeights.Fit + (PassageWeights.Fit * fit)) * (
            1 - PassageWeights.Nearness + (PassageWeights.Nearness * (best?.Nearness ?? anchors.Together())));
        worth *= (1 + (PassageWeights.Topic * WordCoverage.Topic(asked, read))) * PassageForm.Weigh(asked, read) * place * (
            1 - PassageWeights.Substance + (PassageWeights.Substance * asked.Substance));
        var score = worth + (PassageWeights.Search * hit.Score) + Recency(hit);
        return new RankedPassage(hit, coverage * Season(read), score, PassageWeights.Probability(worth), QuoteFinder.Find(asked, read, anchors, best), value);
    }

    /// <summary>How well a sentence fits that holds nothing of what is wanted; 0 where it is no answer at all.</summary>
    private static double Without(Wanted wanted) => wanted switch
    {
        Wanted.Open => 1,
        Wanted.Definition => PassageWeights.NoDefinition,
        Wanted.Which => PassageWeights.NoWhich,
        Wanted.Speech => PassageWeights.NoSpeech,
        Wanted.Manner => PassageWeights.NoManner,
        _ => 0,
    };

    private double Season(ReadPassage read) =>
        asked.Question.Season is not { } wanted || read.Hit.Passage.Season == wanted ? 1
        : wanted == newestSeason && read.Hit.Passage.Season is null && read.Own.Says("new-season") ? PassageWeights.NewSeason
        : !knowsSeason ? PassageWeights.UnknownSeason
        : read.Hit.Passage.Season is null ? PassageWeights.NoSeason
        : PassageWeights.OtherSeason;

    /// <summary>Of two that are level the newer one: the newest article gains most, one of years ago nothing.</summary>
    private double Recency(PassageHit hit)
    {
        const double DaysOfAYear = 365;
        return newest is { HasYear: true } now && hit.Source.AsOf is { HasYear: true } date
            ? Math.Clamp(
                PassageWeights.Newest - (PassageWeights.YearOlder * (now.Latest.DayNumber - date.Latest.DayNumber) / DaysOfAYear), 0, PassageWeights.Newest)
            : 0;
    }
}
