using FanBot.Knowledge.Text;
using FanBot.Reading.Training.Lessons;

namespace FanBot.Reading.Training.Sampling;

/// <summary>A question with a piece as one row for the network, and what it should say of it.</summary>
/// <param name="Ids">Word pieces: [CLS] question [SEP] title. text [SEP].</param>
/// <param name="TypeStart">From which place on the row is no longer question.</param>
/// <param name="TextStart">Where the text begins; the answer lies between it and the last [SEP].</param>
/// <param name="GoldStart">Place of the answer's first word piece, or 0 where the piece holds none.</param>
/// <param name="GoldEnd">Place of its last one, or 0.</param>
internal sealed record LessonRow(int[] Ids, int TypeStart, int TextStart, int GoldStart, int GoldEnd)
{
    // Shorter than the reader's own limit: longer pieces are rare, and every row of a batch costs as much as its longest.
    private const int Longest = 208;

    /// <summary>Whether the piece holds the answer.</summary>
    public bool IsAnswered => GoldStart > 0;

    /// <summary>Joins a question with a piece.</summary>
    /// <param name="marks">Knows the marks between the parts.</param>
    /// <param name="question">The question's word pieces.</param>
    /// <param name="title">The title's; may be empty.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="answers">Where the lesson's text answers the question; the first answer that the piece holds is the one to find.</param>
    public static LessonRow From(WordPieces marks, int[] question, int[] title, PreparedPiece piece, IReadOnlyList<TextSpan> answers)
    {
        var typeStart = question.Length + 2;
        var textStart = typeStart + title.Length;
        var count = Math.Min(piece.Ids.Length, Longest - 1 - textStart);
        var gold = answers.Where(piece.Span.Contains)
            .Select(answer => Find(piece, answer))
            .Where(found => found.First >= 0 && found.Last >= found.First && found.Last < count)
            .Select(found => (Start: textStart + found.First, End: textStart + found.Last))
            .FirstOrDefault();
        return new LessonRow(
            [marks.Opening, .. question, marks.Separator, .. title, .. piece.Ids.Take(count), marks.Separator],
            typeStart,
            textStart,
            gold.Start,
            gold.End);
    }

    /// <summary>Joins a question with every piece of its lesson, as it is read in earnest.</summary>
    public static IReadOnlyList<LessonRow> OfAll(PreparedLesson lesson, PreparedQuestion question) =>
        [.. lesson.Pieces.Select(piece => From(lesson.Marks, question.Ids, lesson.Title, piece, question.Question.Answers))];

    // The word pieces in which the answer begins and ends.
    private static (int First, int Last) Find(PreparedPiece piece, TextSpan answer) => (
        Array.FindIndex(piece.Ends, end => end > answer.Start - piece.Span.Start),
        Array.FindLastIndex(piece.Starts, start => start < answer.End - piece.Span.Start));
}
