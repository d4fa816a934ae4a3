using FanBot.Knowledge.Checks;

namespace FanBot.Reading.Training.Decide;

/// <summary>A question on a show with the words that answer it, in whichever article they stand.</summary>
/// <param name="Show">The show's folder.</param>
/// <param name="Genre">Genre of the article that it was made from.</param>
/// <param name="Kind">Kind of answer.</param>
/// <param name="Text">The question.</param>
/// <param name="Answers">Words that answer, letter for letter; empty where no article does.</param>
/// <param name="Yes">For a yes/no question, the answer.</param>
/// <param name="Golden">Where it is a golden question, that: the answer is judged by its patterns.</param>
internal sealed record HeldQuestion(
    string Show, string Genre, string Kind, string Text, IReadOnlyList<string> Answers, bool? Yes, GoldenQuestion? Golden = null);
