namespace FanBot.Reading.Training.Lessons;

/// <summary>A text with questions on it.</summary>
/// <param name="Group">What is held out together: a show, or a source's own group.</param>
/// <param name="Genre">Kind of text; <see cref="GeneralFiles.Genre"/> where it is no article on a show.</param>
/// <param name="Title">Its headline; may be empty.</param>
/// <param name="Text">The text, without the headline.</param>
/// <param name="Questions">What is asked of it.</param>
/// <param name="Published">Its date, as an article's head gives it, if it has one.</param>
internal sealed record Lesson(
    string Group, string Genre, string Title, string Text, IReadOnlyList<LessonQuestion> Questions, string? Published = null);
