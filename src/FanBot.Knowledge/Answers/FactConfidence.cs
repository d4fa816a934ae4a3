using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>
/// Estimates how likely an answer from facts is right. The numbers are set by hand: their order comes from what went wrong in golden
/// questions, and they stay below the 99 % that answers from facts reach on the shows the rules grew up with, since others are harder.
/// </summary>
internal static class FactConfidence
{
    /// <summary>The answer with its estimate: the lower of what its standing and its kind are worth.</summary>
    public static Answer Rate(Answer answer) => answer with { Confidence = Math.Min(OfStanding(answer), OfKind(answer.Kind)) };

    private static double OfStanding(Answer answer) => answer switch
    {
        // Nothing is held back: that there is no date yet is all there is.
        NotKnown => 0,

        // Both sides are shown, but one of them was often misread, else they would agree.
        Conflicting => 0.85,
        _ => answer.Standing switch
        {
            Standing.Official => 0.97,
            Standing.Reported => 0.93,
            Standing.Speculation => 0.9,

            // "Not" is easily read into the wrong clause.
            _ => 0.88,
        },
    };

    private static double OfKind(ClaimKind? kind) => kind switch
    {
        // A value with a form of its own: a date, a count, a name beside a name; or a list, which is whole or not.
        ClaimKind.Release or ClaimKind.Renewal or ClaimKind.Cast or ClaimKind.EpisodeCount or ClaimKind.EpisodeLength or null => 1,

        // A name that stands for the right thing only if the verb was understood.
        ClaimKind.Production or ClaimKind.AdaptedFrom or ClaimKind.Platform or ClaimKind.Maker or ClaimKind.Number or ClaimKind.Location => 0.92,

        // Sentences, which may speak of something else than what was asked.
        _ => 0.87,
    };
}
