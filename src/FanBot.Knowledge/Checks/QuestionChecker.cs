using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Checks;

/// <summary>Asks golden questions and judges the answers.</summary>
public static class QuestionChecker
{
    /// <summary>Asks every question.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="answer">Answers one.</param>
    /// <param name="cancellationToken">Stops between two questions.</param>
    /// <exception cref="GoldenQuestionException">A pattern backtracks without end.</exception>
    public static CheckReport Check(
        IEnumerable<GoldenQuestion> questions,
        Func<string, Answer> answer,
        CancellationToken cancellationToken = default)
    {
        var results = new List<CheckedQuestion>();
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(Judged(question, answer(question.Question)));
        }

        return new CheckReport(results);
    }

    /// <summary>Asks every question of whoever may take a while to answer, one after the other.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="answer">Answers one.</param>
    /// <param name="cancellationToken">Stops between two questions, and is given to <paramref name="answer"/>.</param>
    /// <exception cref="GoldenQuestionException">A pattern backtracks without end.</exception>
    public static async Task<CheckReport> CheckAsync(
        IEnumerable<GoldenQuestion> questions,
        Func<string, CancellationToken, ValueTask<Answer>> answer,
        CancellationToken cancellationToken)
    {
        var results = new List<CheckedQuestion>();
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(Judged(question, await answer(question.Question, cancellationToken).ConfigureAwait(false)));
        }

        return new CheckReport(results);
    }

    /// <summary>A question with its answer, judged.</summary>
    /// <exception cref="GoldenQuestionException">A pattern backtracks without end.</exception>
    public static CheckedQuestion Judged(GoldenQuestion question, Answer given) => new(question, given, Judge(question, given));

    /// <summary>Judges one answer.</summary>
    /// <exception cref="GoldenQuestionException">A pattern backtracks without end.</exception>
    public static Verdict Judge(GoldenQuestion question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        var unknown = answer is NotKnown;
        if (question.Kind == GoldenKind.Unanswerable)
        {
            return unknown || SaysWhatIsExpected(question, answer) ? Verdict.Right : Verdict.Invented;
        }

        // An answer of "not known" may be what is expected: that nothing has been announced, with the source that says so.
        var says = SaysWhatIsExpected(question, answer);
        if (says && Cites(question, answer))
        {
            return Verdict.Right;
        }

        return unknown ? Verdict.Silent : says ? Verdict.Uncited : Verdict.Wrong;
    }

    private static bool SaysWhatIsExpected(GoldenQuestion question, Answer answer) =>
        question.Expect.Any(p => Matches(p, question, answer)) && !question.Reject.Any(p => Matches(p, question, answer));

    private static bool Matches(Regex pattern, GoldenQuestion question, Answer answer)
    {
        try
        {
            return pattern.IsMatch(answer.Text);
        }
        catch (RegexMatchTimeoutException endless)
        {
            throw new GoldenQuestionException($"The question '{question.Id}' has a pattern that takes too long to match: '{pattern}'.", endless);
        }
    }

    // A digest and its original carry one name with different extensions, and answer the same questions.
    private static bool Cites(GoldenQuestion question, Answer answer) =>
        question.Documents.Count == 0
        || answer.Citations.Select(c => Name(c.Article.Path)).Intersect(question.Documents.Select(Name), StringComparer.OrdinalIgnoreCase).Any();

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);
}
