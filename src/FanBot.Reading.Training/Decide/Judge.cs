using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Decide;

/// <summary>Whether an answer is right: it or a quote of it holds the words that answer, and its yes or no is the right one.</summary>
internal static class Judge
{
    // Of a whole clause a quote need not hold the last word.
    private const double Enough = 0.7;
    private const int Clause = 6;

    public static bool IsRight(Answer answer, HeldQuestion question)
    {
        if (question.Golden is { } golden)
        {
            return golden.Kind != QuestionKind.Unanswerable && QuestionChecker.Judge(golden, answer) == Verdict.Right;
        }

        if (answer is NotKnown || answer.Citations.Count == 0)
        {
            return false;
        }

        if (question.Yes is { } yes && Says(answer.Text) is { } said && said != yes)
        {
            return false;
        }

        return Holds(question.Yes is null ? [answer.Text, .. answer.Citations.Select(c => c.Quote)] : [.. answer.Citations.Select(c => c.Quote)], question);
    }

    /// <summary>Whether one of the texts holds one of the question's answers.</summary>
    public static bool Holds(IReadOnlyList<string> texts, HeldQuestion question)
    {
        var folded = texts.Select(t => " " + Folding.Words(t) + " ").ToList();
        return question.Answers.Select(Folding.Words).Where(a => a.Length > 0).Any(a => folded.Any(t => Holds(t, a)));
    }

    private static bool Holds(string text, string answer)
    {
        if (text.Contains(" " + answer + " ", StringComparison.Ordinal) || text.Contains(" " + answer + "'", StringComparison.Ordinal) || text.Contains(" " + answer + "s ", StringComparison.Ordinal))
        {
            return true;
        }

        var words = answer.Split(' ');
        return words.Length >= Clause && words.Count(w => text.Contains(" " + w + " ", StringComparison.Ordinal)) >= Enough * words.Length
            && text.Contains(string.Join(' ', words[..3]), StringComparison.Ordinal) | text.Contains(string.Join(' ', words[^3..]), StringComparison.Ordinal);
    }

    private static bool? Says(string text) =>
        text.StartsWith("Yes", StringComparison.Ordinal) ? true : text.StartsWith("No", StringComparison.Ordinal) && !text.StartsWith("Now", StringComparison.Ordinal) && !text.StartsWith("Nov", StringComparison.Ordinal) ? false : null;
}
