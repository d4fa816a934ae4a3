using FanBot.Knowledge.Answers;

namespace FanBot.Json;

/// <summary>One line of <c>ask --json</c>.</summary>
internal sealed record AnswerJson(
    string Question,
    string Status,
    string Answer,
    string? Standing,
    string? AsOf,
    IReadOnlyList<CitationJson> Citations)
{
    public static AnswerJson Of(Answer answer) => new(
        answer.Question,
        StatusOf(answer),
        answer.Text,
        answer.Standing?.Name(),
        answer.AsOf?.ToString(),
        [.. answer.Citations.Select(CitationJson.Of)]);

    private static string StatusOf(Answer answer) => answer switch
    {
        Answered => "answered",
        Conflicting => "conflicting",
        OnlySpeculation => "speculation",
        _ => "unknown",
    };
}
