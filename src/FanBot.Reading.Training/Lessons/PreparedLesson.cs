using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text;
using FanBot.Reading.Training.Model;

namespace FanBot.Reading.Training.Lessons;

/// <summary>A lesson cut into pieces, and these and its questions into word pieces.</summary>
internal sealed record PreparedLesson(Lesson Lesson, WordPieces Marks, int[] Title, IReadOnlyList<PreparedPiece> Pieces, IReadOnlyList<PreparedQuestion> Questions)
{
    private const int MostTitle = 40;
    private const int MostQuestion = 32;

    public static PreparedLesson From(Lesson lesson, WordPieces cutter)
    {
        var title = lesson.Title.Trim();
        var pieces = PieceCutter.Cut(lesson.Text, Passages(lesson)).Select(p =>
        {
            var (ids, starts, ends) = cutter.Cut(p.Span.Cut(lesson.Text));
            return new PreparedPiece(p.Span, ids, starts, ends, Words(p.Span.Cut(lesson.Text)));
        }).ToList();
        return new PreparedLesson(
            lesson,
            cutter,
            [.. cutter.Cut(title.Length == 0 || title[^1] is '.' or '!' or '?' ? title : title + ".").Ids.Take(MostTitle)],
            pieces,
            [.. lesson.Questions.Select(q => new PreparedQuestion(q, [.. cutter.Cut(q.Text).Ids.Take(MostQuestion)], Words(q.Text), [.. pieces.Select((p, i) => (p, i)).Where(p => q.Answers.Any(p.p.Span.Contains)).Select(p => p.i)]))]);
    }

    private static HashSet<string> Words(string text) => [.. TermAnalyzer.Terms(text)];

    private static List<Passage> Passages(Lesson lesson)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(lesson.Text);
        var document = DocumentParser.Parse(new ArticleFile("lesson.txt", null, content, "")).Document;
        IEnumerable<TextBlock> blocks = document is not null && document.Text == lesson.Text ? document.Blocks : [new TextBlock(BlockKind.Paragraph, new TextSpan(0, lesson.Text.Length))];
        var passages = new List<Passage>();
        foreach (var (block, index) in blocks.Select((b, i) => (b, i)))
        {
            if (block.Kind == BlockKind.Heading)
            {
                passages.Add(new Passage(passages.Count, PassageKind.Heading, block.Span, index, -1, false, null));
                continue;
            }

            passages.AddRange(SentenceSplitter.Split(lesson.Text, block.Span).Select(s => new Passage(0, PassageKind.Sentence, s, index, -1, false, null)));
        }

        return passages;
    }
}

/// <param name="Span">Where it stands in the lesson's text; offsets of word pieces count from its beginning.</param>
/// <param name="Words">Its terms, to find pieces that are alike a question.</param>
internal sealed record PreparedPiece(TextSpan Span, int[] Ids, int[] Starts, int[] Ends, HashSet<string> Words);

/// <param name="Answered">Indexes of the pieces that hold an answer whole.</param>
internal sealed record PreparedQuestion(LessonQuestion Question, int[] Ids, HashSet<string> Words, IReadOnlyList<int> Answered);
