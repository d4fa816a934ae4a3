using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>No article states it. <see cref="Answer.Text"/> says so and why.</summary>
public sealed record NotKnown : Answer
{
    /// <summary>An answer that holds nothing back.</summary>
    public NotKnown() => Confidence = 0;

    /// <summary>Why.</summary>
    public required NotKnownReason Reason { get; init; }

    /// <summary>The passage that comes nearest, if any; it does not answer the question.</summary>
    public IReadOnlyList<Citation> Nearest { get; init; } = [];

    /// <inheritdoc/>
    public override Standing? Standing => null;

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Nearest;
}
