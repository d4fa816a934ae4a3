using FanBot.Knowledge.Text;

namespace FanBot.Reading.Training.Lessons;

/// <summary>A question on a lesson's text.</summary>
/// <param name="Text">The question.</param>
/// <param name="Answers">Where it is answered; empty where the text does not say.</param>
/// <param name="Kind">Kind of answer.</param>
/// <param name="Yes">For a yes/no question, the answer.</param>
internal sealed record LessonQuestion(string Text, IReadOnlyList<TextSpan> Answers, string Kind, bool? Yes);
