using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>The object that <c>check --json</c> prints. Confusion: golden kind → what was understood → number of questions.</summary>
internal sealed record CheckJson(
    int Passed,
    int Failed,
    IReadOnlyDictionary<string, VerdictsJson> ByKind,
    IReadOnlyList<FailureJson> Failures,
    VerdictsJson Totals,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Confusion,
    RiskCoverageJson RiskCoverage)
{
    public static CheckJson Of(CheckReport report, double? least) => new(
        report.Passed,
        report.Failed,
        report.ByKind.ToDictionary(g => g.Key.Name(), g => VerdictsJson.Of(g)),
        [.. report.Failures.Select(FailureJson.Of)],
        VerdictsJson.Of(report.Results),
        report.Confusion.ToDictionary(r => r.Kind.Name(), r => (IReadOnlyDictionary<string, int>)r.Understood.ToDictionary()),
        RiskCoverageJson.Of(Knowledge.Checks.RiskCoverage.Of(report.Results), least));
}
