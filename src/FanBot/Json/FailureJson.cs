using FanBot.Knowledge.Checks;

namespace FanBot.Json;

/// <summary>A golden question that did not pass. Understood: what it was taken to ask for, or null.</summary>
internal sealed record FailureJson(
    string Id,
    string Question,
    string Verdict,
    string Answer,
    IReadOnlyList<CitationJson> Citations,
    string? Understood,
    double Confidence)
{
    public static FailureJson Of(CheckedQuestion result) => new(
        result.Question.Id,
        result.Question.Question,
        result.Verdict.ToString().ToLowerInvariant(),
        result.Answer.Text,
        [.. result.Answer.Citations.Select(CitationJson.Of)],
        result.Answer.Understood,
        RiskCoverageJson.Rounded(result.Answer.Confidence));
}
