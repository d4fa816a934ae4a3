using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Answering;

/// <summary>How an answer came about: what was understood, what the facts and the articles offered, and what was refused and why.</summary>
/// <param name="Answer">The answer, the same as is given without a trace.</param>
public sealed record AnswerTrace(Answer Answer)
{
    /// <summary>Name of the show that it was looked up in; null where it did not come to that.</summary>
    public string? Show { get; init; }

    /// <summary>What the question was understood to be, a line each: "season" is "2". Empty where it was not understood.</summary>
    public IReadOnlyList<(string Name, string Value)> Understood { get; init; } = [];

    /// <summary>What the facts say to it, or null.</summary>
    public Answer? Fact { get; init; }

    /// <summary>Why the facts do not answer it, as a sentence; null where they do.</summary>
    public string? FactRefused { get; init; }

    /// <summary>How sure it is that the facts answer, 0 to 1; null where nothing was weighed against them.</summary>
    public double? FactSure { get; init; }

    /// <summary>How sure it has to be, 0 to 1; null where nobody reads, so that each kind of question has its own bound.</summary>
    public double? Least { get; init; }

    /// <summary>The sentences that were weighed, best first.</summary>
    public IReadOnlyList<TracedPassage> Passages { get; init; } = [];

    /// <summary>Whether the facts gave the answer.</summary>
    public bool IsFromFacts => Fact is not null && Answer.Text == Fact.Text;
}
