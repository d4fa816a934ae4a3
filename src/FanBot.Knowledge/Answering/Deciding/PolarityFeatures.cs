using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What speaks for a yes and what for a no, where the clause that decides a yes/no question has been found.</summary>
internal static class PolarityFeatures
{
    /// <summary>Names of the features, in order; each has a weight of that name in the decision.</summary>
    public static readonly IReadOnlyList<string> Names = ["even", "head", "denied", "denied-around", "asked-not", "denied-asked-not", "repeats", "sure"];

    private const int Head = 1;
    private const int Denied = 2;
    private const int DeniedAround = 3;
    private const int AskedNot = 4;

    // How likely a yes or a no must be to be said.
    private const double SureEnough = 0.75;

    /// <summary>
    /// Yes or no where that is likely enough to be said and neither the reader nor the words say otherwise; else null: the quote has to
    /// speak for itself.
    /// </summary>
    /// <param name="likely">How likely it is yes, 0 to 1.</param>
    /// <param name="features">What that was worked out from.</param>
    public static bool? SaysYes(double likely, double[] features) =>
        likely >= SureEnough && features[Head] > 0 && (features[Denied] + features[DeniedAround] == 0 || features[AskedNot] > 0) ? true
        : likely <= 1 - SureEnough && features[Head] < 0 ? false
        : null;

    public static double[] Of(ReadAnswer read, string question)
    {
        var clause = Folding.Plain(read.Value);
        var denied = Doubts.Deny(clause) ? 1 : 0;
        var asksNot = Doubts.Deny(Folding.Plain(question)) ? 1 : 0;
        return
        [
            1,
            Math.Clamp(read.Reading.Yes, -6, 6) / 3,
            denied,
            Doubts.Deny(Folding.Plain(read.Sentence.Cut(read.Piece.Article.Text))) ? 1 : 0,
            asksNot,
            denied * asksNot,
            Repeats(question, clause),
            Math.Clamp(read.Score, -8, 10) / 4,
        ];
    }

    /// <summary>The share of the question's words that the clause says again: an agreement says them as a rule.</summary>
    private static double Repeats(string question, string clause)
    {
        var asked = TermAnalyzer.Terms(question).Where(t => !StopWords.IsStop(t)).Distinct().ToList();
        var said = TermAnalyzer.Terms(clause).ToHashSet(StringComparer.Ordinal);
        return asked.Count == 0 ? 0 : asked.Count(said.Contains) / (double)asked.Count;
    }
}
