namespace FanBot.Reading.Training.Lessons;

/// <summary>A question cut into word pieces, with the pieces of its lesson that answer it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Ids">The word pieces' numbers, as many as the network reads.</param>
/// <param name="Words">Its terms.</param>
/// <param name="Answered">Indexes of the pieces that hold an answer whole.</param>
internal sealed record PreparedQuestion(LessonQuestion Question, int[] Ids, HashSet<string> Words, IReadOnlyList<int> Answered)
{
    /// <summary>Whether something can be learnt from it: it has no answer, or one that a piece holds whole.</summary>
    public bool IsUsable => Question.Answers.Count == 0 || Answered.Count > 0;
}
