using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Answers;

/// <summary>One item of a list, with its own source.</summary>
/// <param name="Text">The item in plain text.</param>
/// <param name="Standing">How sure its source is.</param>
/// <param name="Source">What it is read from.</param>
public sealed record AnswerItem(string Text, Standing Standing, Citation Source)
{
    /// <summary>The claim that it is, where the list is one of claims: a timeline; else null.</summary>
    public Claim? Claim { get; init; }
}
