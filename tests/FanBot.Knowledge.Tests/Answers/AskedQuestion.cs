namespace FanBot.Knowledge.Tests.Answers;

/// <summary>A question and how its answer reads.</summary>
/// <param name="Text">The question.</param>
/// <param name="Begins">How the answer may begin; any way where none stands here.</param>
/// <param name="Holds">What stands somewhere in it.</param>
/// <param name="Lacks">What must not stand in it.</param>
internal sealed record AskedQuestion(string Text, List<string> Begins, List<string> Holds, List<string> Lacks)
{
    /// <summary>What is wrong with an answer; null where nothing is.</summary>
    /// <param name="answer">The answer's text.</param>
    public string? Fault(string answer) =>
        (Begins.Count == 0 || Begins.Exists(b => answer.StartsWith(b, StringComparison.OrdinalIgnoreCase)))
            && Holds.TrueForAll(t => answer.Contains(t, StringComparison.OrdinalIgnoreCase))
            && !Lacks.Exists(t => answer.Contains(t, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"{Text} [{string.Join(" or ", Begins)}{string.Concat(Holds.Select(h => " with " + h))}"
                + $"{string.Concat(Lacks.Select(n => " not " + n))}] -> {answer}";
}
