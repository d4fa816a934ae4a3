namespace FanBot.Reading.Training.Lessons;

/// <summary>A text with questions on it.</summary>
/// <param name="Group">What is held out together: a show, or a source's own group.</param>
/// <param name="Genre">Kind of text; "general" where it is no article on a show.</param>
internal sealed record Lesson(string Group, string Genre, string Title, string Text, IReadOnlyList<LessonQuestion> Questions, string? Published = null);

/// <param name="Answers">Where it is answered; empty where the text does not say.</param>
/// <param name="Kind">Kind of answer.</param>
/// <param name="Yes">For a yes/no question, the answer.</param>
internal sealed record LessonQuestion(string Text, IReadOnlyList<Knowledge.Text.TextSpan> Answers, string Kind, bool? Yes);
