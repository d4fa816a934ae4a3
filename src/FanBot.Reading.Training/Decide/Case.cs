namespace FanBot.Reading.Training.Decide;

/// <summary>A question with all its candidates, in the order in which the decision sees them.</summary>
/// <param name="Question">The question.</param>
/// <param name="Set">Name of the set that it is from.</param>
/// <param name="Sentences">Sentences that the reader or the ranking offers.</param>
/// <param name="Fact">What the facts say, if anything.</param>
/// <param name="Rules">Rules that read what the facts rest on.</param>
/// <param name="Features">The question's own features.</param>
/// <param name="Final">Whether it is answered before anything is looked up.</param>
/// <param name="TodayRight">Whether facts and ranking alone answer it rightly.</param>
/// <param name="TodayAnswered">Whether they answer it at all.</param>
/// <param name="Recalled">Whether the words that answer are among what was read.</param>
/// <param name="Note">What the reader thinks best, for whoever looks.</param>
internal sealed record Case(
    HeldQuestion Question,
    string Set,
    IReadOnlyList<Example> Sentences,
    Example? Fact,
    IReadOnlyList<string> Rules,
    double[] Features,
    bool Final,
    bool TodayRight,
    bool TodayAnswered,
    bool Recalled,
    string Note)
{
    /// <summary>Whether some article answers it.</summary>
    public bool IsAnswerable => Question.Answers.Count > 0;
}
