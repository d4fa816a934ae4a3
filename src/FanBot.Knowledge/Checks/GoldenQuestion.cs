using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Checks;

/// <summary>A question with the answer and source that a snapshot must give before it goes live.</summary>
public sealed record GoldenQuestion
{
    /// <summary>Its name in reports.</summary>
    public required string Id { get; init; }

    /// <summary>The question as a member would ask it, or a slash command written as text.</summary>
    public required string Question { get; init; }

    /// <summary>What it asks for.</summary>
    public required GoldenKind Kind { get; init; }

    /// <summary>One of these must match the answer's text; empty only for <see cref="GoldenKind.Unanswerable"/>.</summary>
    public IReadOnlyList<Regex> Expect { get; init; } = [];

    /// <summary>None of these may match it.</summary>
    public IReadOnlyList<Regex> Reject { get; init; } = [];

    /// <summary>One of these must be cited; they are compared by file name without extension. Empty: any source will do.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>A remark for curators, or null.</summary>
    public string? Note { get; init; }
}
