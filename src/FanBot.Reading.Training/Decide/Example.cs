using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>A candidate's features and whether it is right.</summary>
/// <param name="Show">The show that is asked about.</param>
/// <param name="Features">What the decision sees of it.</param>
/// <param name="IsRight">Whether it answers the question.</param>
/// <param name="Polarity">For a sentence that was read for a yes/no question, what tells yes from no; else null.</param>
/// <param name="Chance">For a sentence, what the choice depends on besides its features.</param>
internal sealed record Example(string Show, double[] Features, bool IsRight, double[]? Polarity = null, Chance Chance = default);
