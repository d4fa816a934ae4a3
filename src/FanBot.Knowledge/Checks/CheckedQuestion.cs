using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Checks;

/// <summary>A golden question, the answer it got, and what that is worth.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer that the snapshot gave.</param>
/// <param name="Verdict">How it turned out.</param>
public sealed record CheckedQuestion(GoldenQuestion Question, Answer Answer, Verdict Verdict)
{
    /// <summary>Whether the answer is as expected.</summary>
    public bool Passed => Verdict == Verdict.Right;
}
