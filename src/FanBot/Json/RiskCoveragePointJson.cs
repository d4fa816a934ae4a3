using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>A point of the risk-coverage curve.</summary>
internal sealed record RiskCoveragePointJson(double Threshold, double Coverage, double Risk)
{
    public static RiskCoveragePointJson Of(RiskCoveragePoint point) => new(
        RiskCoverageJson.Rounded(point.Threshold),
        RiskCoverageJson.Rounded(point.Coverage),
        RiskCoverageJson.Rounded(point.Risk));
}
