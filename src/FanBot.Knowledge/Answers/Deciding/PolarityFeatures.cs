using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Deciding;

/// <summary>What speaks for a yes and what for a no, where the clause that decides a yes/no question has been found.</summary>
internal static class PolarityFeatures
{
    /// <summary>Names of the features, in order; each has a weight of that name in the decision.</summary>
    public static readonly IReadOnlyList<string> Names = ["even", "head", "denied", "denied-around", "asked-not", "denied-asked-not", "repeats", "sure"];

    public static double[] Of(ReadAnswer read, string question)
    {
        var clause = Folding.Plain(read.Value);
        var denied = DenialPattern.IsMatch(clause) ? 1 : 0;
        var asksNot = DenialPattern.IsMatch(Folding.Plain(question)) ? 1 : 0;
        return
        [
            1,
            Math.Clamp(read.Reading.Yes, -6, 6) / 3,
            denied,
            DenialPattern.IsMatch(Folding.Plain(read.Sentence.Cut(read.Piece.Article.Text))) ? 1 : 0,
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

    private static readonly Pattern DenialPattern = new(
        @"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|nowhere|denied|denies|ruled out|rules out|refus(?:ed|es)|false|untrue|unlikely"
        + @"|instead|hoax|scrapped|dropped)\b|n't\b",
        RegexOptions.IgnoreCase);
}
