namespace FanBot.Reading.Training.Decide;

/// <summary>A candidate's features and whether it is right.</summary>
/// <param name="Polarity">For a sentence that was read for a yes/no question, what tells yes from no; else null.</param>
internal sealed record Example(string Show, double[] Features, bool IsRight, double[]? Polarity = null);

/// <summary>A question with all its candidates; in the order in which the decision sees them.</summary>
/// <param name="Final">What is answered before anything is looked up, if so.</param>
internal sealed record Case(
    HeldQuestion Question, string Set, IReadOnlyList<Example> Sentences, Example? Fact, bool Final, bool TodayRight, bool TodayAnswered, bool Recalled, string Note);
