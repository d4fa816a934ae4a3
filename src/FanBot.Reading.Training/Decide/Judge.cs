using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Checks;
using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Decide;

/// <summary>Whether an answer is right: it or a quote of it holds the words that answer, and its yes or no is the right one.</summary>
internal static class Judge
{
    // Of a whole clause a quote need not hold every word, but its beginning or its end.
    private const double Enough = 0.7;
    private const int Clause = 6;
    private const int Edge = 3;

    /// <summary>Whether an answer is right.</summary>
    public static bool IsRight(Answer answer, HeldQuestion question)
    {
        if (question.Golden is { } golden)
        {
            return answer is not NotKnown && QuestionChecker.Judge(golden, answer) == Verdict.Right;
        }

        if (answer is NotKnown || answer.Citations.Count == 0)
        {
            return false;
        }

        if (question.Yes is { } yes && Says(answer.Text) is { } said && said != yes)
        {
            return false;
        }

        var quotes = answer.Citations.Select(citation => citation.Quote);
        return Holds(question.Yes is null ? [answer.Text, .. quotes] : [.. quotes], question);
    }

    /// <summary>Whether one of the texts holds one of the question's answers.</summary>
    public static bool Holds(IReadOnlyList<string> texts, HeldQuestion question)
    {
        var folded = texts.Select(text => " " + Folding.Words(text) + " ").ToList();
        return question.Answers.Select(Folding.Words).Where(answer => answer.Length > 0).Any(answer => folded.Any(text => Holds(text, answer)));
    }

    private static bool Holds(string text, string answer)
    {
        if (HoldsWords(text, answer))
        {
            return true;
        }

        var words = answer.Split(' ');
        return words.Length >= Clause
            && words.Count(word => text.Contains(" " + word + " ", StringComparison.Ordinal)) >= Enough * words.Length
            && (HoldsLetters(text, words[..Edge]) || HoldsLetters(text, words[^Edge..]));
    }

    // A name may stand there in the genitive or the plural.
    private static bool HoldsWords(string text, string answer) =>
        text.Contains($" {answer} ", StringComparison.Ordinal)
        || text.Contains($" {answer}'", StringComparison.Ordinal)
        || text.Contains($" {answer}s ", StringComparison.Ordinal);

    private static bool HoldsLetters(string text, string[] words) => text.Contains(string.Join(' ', words), StringComparison.Ordinal);

    private static bool? Says(string text)
    {
        if (text.StartsWith("Yes", StringComparison.Ordinal))
        {
            return true;
        }

        var isNo = text.StartsWith("No", StringComparison.Ordinal)
            && !text.StartsWith("Now", StringComparison.Ordinal)
            && !text.StartsWith("Nov", StringComparison.Ordinal);
        return isNo ? false : null;
    }
}
