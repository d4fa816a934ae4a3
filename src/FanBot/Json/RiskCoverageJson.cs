using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>
/// The risk-coverage curve: shares from 0 to 1, to four places. Least: the probability from which there was an answer, null where nobody read.
/// </summary>
internal sealed record RiskCoverageJson(
    double Aurc, double ExpectedRisk, RiskCoveragePointJson OperatingPoint, IReadOnlyList<RiskCoveragePointJson> Points, double? Least)
{
    public static RiskCoverageJson Of(RiskCoverage curve, double? least) => new(
        Rounded(curve.Area),
        Rounded(curve.ExpectedRisk),
        RiskCoveragePointJson.Of(curve.OperatingPoint),
        [.. curve.Points.Select(RiskCoveragePointJson.Of)],
        least is { } set ? Rounded(set) : null);

    /// <summary>Four places: a share of fewer than ten thousand questions has no more to tell.</summary>
    public static double Rounded(double share) => Math.Round(share, 4);
}
