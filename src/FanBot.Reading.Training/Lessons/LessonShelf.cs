
namespace FanBot.Reading.Training.Lessons;

/// <summary>All that is learnt from and examined with.</summary>
/// <param name="Taught">Lessons to learn from.</param>
/// <param name="Held">Lessons on shows held out, to examine with.</param>
/// <param name="General">General texts to learn from; empty where none are wanted.</param>
internal sealed record LessonShelf(IReadOnlyList<PreparedLesson> Taught, IReadOnlyList<PreparedLesson> Held, IReadOnlyList<PreparedLesson> General)
{
    // What does not answer a question is looked for in another text where its own has only one piece.
    private const int Fewest = 2;

    /// <summary>How much there is, in one line.</summary>
    public string Summary => $"{Taught.Count} lessons, {Held.Count} held out, {General.Count} general texts";

    /// <summary>Reads and prepares them.</summary>
    /// <param name="lessons">Folders of lessons.</param>
    /// <param name="general">Folder of general reading data, if wanted.</param>
    /// <param name="every">See <see cref="LessonFiles.IsHeld"/>.</param>
    /// <param name="cutter">Cuts texts into word pieces.</param>
    /// <exception cref="InputException">A folder holds none, or a line is not as it should be.</exception>
    public static LessonShelf Read(IEnumerable<DirectoryInfo> lessons, DirectoryInfo? general, int every, WordPieces cutter)
    {
        var all = Prepare(LessonFiles.Read(lessons), cutter);
        var others = general is null ? [] : Prepare(LessonFiles.ReadGeneral(general.FullName), cutter);
        return new LessonShelf(
            all.FindAll(lesson => !LessonFiles.IsHeld(lesson.Lesson, every)),
            all.FindAll(lesson => LessonFiles.IsHeld(lesson.Lesson, every)),
            others.FindAll(text => text.Pieces.Count > 0));
    }

    /// <summary>Makes sure that there is enough to draw from, without which a training would wait for ever.</summary>
    /// <param name="generalShare">Share of the questions that are general ones.</param>
    /// <exception cref="InputException">There is not.</exception>
    public void Require(double generalShare)
    {
        if (generalShare is < 0 or > 1)
        {
            throw new InputException("--general-share is a share of the questions: give a number from 0 to 1.");
        }

        if (generalShare < 1 || General.Count == 0)
        {
            Require(Taught, "lessons", "Give more lessons, or another --held.");
        }

        if (generalShare > 0 && General.Count > 0)
        {
            Require(General, "general texts", "Give more of them, or leave --general out.");
        }
    }

    private static void Require(IReadOnlyList<PreparedLesson> texts, string what, string advice)
    {
        if (texts.Count(text => text.Pieces.Count > 0) < Fewest || !texts.Any(text => text.Questions.Any(question => question.IsUsable)))
        {
            throw new InputException($"{texts.Count} {what} are too few to learn from: at least {Fewest} with text and a question are needed. {advice}");
        }
    }

    private static List<PreparedLesson> Prepare(IReadOnlyList<Lesson> lessons, WordPieces cutter) =>
        [.. lessons.AsParallel().AsOrdered().Select(lesson => PreparedLesson.From(lesson, cutter))];
}
