using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>
/// Estimates how likely an answer from facts is right. The numbers are shares of right answers, rounded, over golden questions on
/// shows that the rules grew up with, where nearly all are right, and on four that were new to them, where many are not. Better rules
/// deserve better numbers: <c>check</c> tells how many answers are not right, and how many were expected not to be.
/// </summary>
internal static class FactConfidence
{
    /// <summary>The answer with its estimate.</summary>
    public static Answer Rate(Answer answer) => answer with { Confidence = Of(answer) };

    private static double Of(Answer answer) => answer switch
    {
        // Nothing is held back: that there is no date yet is all there is.
        NotKnown => 0,

        // Articles seldom disagree with equal standing; more often one of them was misread. 0 of 6.
        Conflicting => 0.4,

        // A guess on one thing is easily taken for a guess on another. 7 of 10.
        OnlySpeculation => 0.75,

        // "Not" is easily read into the wrong clause. 1 of 2.
        { Standing: Standing.Denied } => 0.7,

        // Much is written on these, of more than one season and show, and less of it by the makers. 31 of 34 and 47 of 56.
        { Kind: ClaimKind.Release or ClaimKind.Renewal or ClaimKind.Cast } => answer.Standing == Standing.Official ? 0.9 : 0.84,

        // A count, a name beside its verb, a list of articles: there or not there. 60 of 63.
        _ => 0.95,
    };
}
