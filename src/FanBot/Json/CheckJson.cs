using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>The object that <c>check --json</c> prints.</summary>
internal sealed record CheckJson(
    int Passed,
    int Failed,
    IReadOnlyDictionary<string, VerdictsJson> ByKind,
    IReadOnlyList<FailureJson> Failures)
{
    public static CheckJson Of(CheckReport report) => new(
        report.Passed,
        report.Failed,
        report.ByKind.ToDictionary(g => g.Key.Name(), g => VerdictsJson.Of(g)),
        [.. report.Failures.Select(FailureJson.Of)]);
}
