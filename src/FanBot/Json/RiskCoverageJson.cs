using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>The risk-coverage curve: shares from 0 to 1, to four places.</summary>
internal sealed record RiskCoverageJson(double Aurc, double ExpectedRisk, RiskCoveragePointJson OperatingPoint, IReadOnlyList<RiskCoveragePointJson> Points)
{
    public static RiskCoverageJson Of(RiskCoverage curve) => new(
        Rounded(curve.Area),
        Rounded(curve.ExpectedRisk),
        RiskCoveragePointJson.Of(curve.OperatingPoint),
        [.. curve.Points.Select(RiskCoveragePointJson.Of)]);

    /// <summary>Four places: a share of fewer than ten thousand questions has no more to tell.</summary>
    public static double Rounded(double share) => Math.Round(share, 4);
}
