using System.Text;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;
using ReaderRow = FanBot.Reading.Tokenizing.ReaderInput;

namespace FanBot.Reading.Training.Lessons;

/// <summary>
/// A lesson cut into pieces, and these and its questions into word pieces: just as the bot does it, so that training reads what
/// is read in earnest.
/// </summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Marks">What cut it, which knows the marks that go between the parts of a row.</param>
/// <param name="Title">The headline's word pieces.</param>
/// <param name="Pieces">The text's pieces.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Names">The names in the text, see <see cref="LessonNames.In"/>.</param>
internal sealed record PreparedLesson(
    Lesson Lesson,
    WordPieces Marks,
    int[] Title,
    IReadOnlyList<PreparedPiece> Pieces,
    IReadOnlyList<PreparedQuestion> Questions,
    IReadOnlyList<string[]> Names)
{
    /// <summary>Cuts a lesson.</summary>
    public static PreparedLesson From(Lesson lesson, WordPieces cutter)
    {
        var pieces = PieceCutter.Cut(lesson.Text, Passages(lesson)).Select(piece => Prepare(lesson.Text, piece.Span, cutter)).ToList();
        return new PreparedLesson(
            lesson,
            cutter,
            [.. cutter.Cut(AsSentence(lesson.Title)).Ids.Take(ReaderRow.TitleLimit)],
            pieces,
            [.. lesson.Questions.Select(question => Prepare(question, pieces, cutter))],
            LessonNames.In(lesson.Text));
    }

    private static PreparedPiece Prepare(string text, TextSpan span, WordPieces cutter)
    {
        var piece = span.Cut(text);
        var (ids, starts, ends) = cutter.Cut(piece);
        return new PreparedPiece(span, ids, starts, ends, Words(piece));
    }

    private static PreparedQuestion Prepare(LessonQuestion question, List<PreparedPiece> pieces, WordPieces cutter) => new(
        question,
        cutter.CutQuestion(question.Text),
        Words(question.Text),
        [.. Enumerable.Range(0, pieces.Count).Where(i => question.Answers.Any(pieces[i].Span.Contains))]);

    // A title runs into the text unless something ends it.
    private static string AsSentence(string title) =>
        title.Trim() is var trimmed && (trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?') ? trimmed : trimmed + ".";

    private static HashSet<string> Words(string text) => [.. TermAnalyzer.Terms(text)];

    private static List<Passage> Passages(Lesson lesson)
    {
        var passages = new List<Passage>();
        foreach (var (index, block) in Blocks(lesson).Index())
        {
            if (block.Kind == BlockKind.Heading)
            {
                passages.Add(new Passage(passages.Count, PassageKind.Heading, block.Span, index, -1, false, null));
                continue;
            }

            var sentences = SentenceSplitter.Split(lesson.Text, block.Span);
            passages.AddRange(sentences.Select(sentence => new Passage(0, PassageKind.Sentence, sentence, index, -1, false, null)));
        }

        return passages;
    }

    // Where the parser would change the text, answers would no longer stand where the lesson says.
    private static IEnumerable<TextBlock> Blocks(Lesson lesson)
    {
        var document = DocumentParser.Parse(new ArticleFile("lesson.txt", null, Encoding.UTF8.GetBytes(lesson.Text), "")).Document;
        return document is not null && document.Text == lesson.Text
            ? document.Blocks
            : [new TextBlock(BlockKind.Paragraph, new TextSpan(0, lesson.Text.Length))];
    }
}
