using FanBot.Knowledge.Text;
using FanBot.Reading.Training.Model;

namespace FanBot.Reading.Training.Lessons;

/// <summary>A question with a piece as the network reads them, and what it should say.</summary>
/// <param name="Ids">Word pieces: [CLS] question [SEP] title. text [SEP].</param>
/// <param name="Second">Where the title begins.</param>
/// <param name="Text">Where the text begins; the answer lies between it and the last [SEP].</param>
/// <param name="GoldStart">First word piece of the answer, or 0 where the piece holds none.</param>
/// <param name="GoldEnd">Its last one, or 0.</param>
internal sealed record ReaderInput(int[] Ids, int Second, int Text, int GoldStart, int GoldEnd)
{
    public const int Longest = 208;

    public bool Has => GoldStart > 0;

    public static ReaderInput From(WordPieces marks, int[] question, int[] title, PreparedPiece piece, IReadOnlyList<TextSpan> answers)
    {
        var text = question.Length + 2 + title.Length;
        var count = Math.Min(piece.Ids.Length, Longest - 1 - text);
        var (start, end) = (0, 0);
        foreach (var answer in answers.Where(piece.Span.Contains))
        {
            var from = Array.FindIndex(piece.Ends, e => e > answer.Start - piece.Span.Start);
            var to = Array.FindLastIndex(piece.Starts, s => s < answer.End - piece.Span.Start);
            if (from >= 0 && to >= from && to < count)
            {
                (start, end) = (text + from, text + to);
                break;
            }
        }

        return new ReaderInput([marks.Opening, .. question, marks.Separator, .. title, .. piece.Ids.Take(count), marks.Separator], question.Length + 2, text, start, end);
    }
}
