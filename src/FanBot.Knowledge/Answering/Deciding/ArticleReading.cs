using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What the reader found for a question.</summary>
/// <param name="Answers">The answers, likeliest first, of different sentences each; empty where the reader named no words at all.</param>
/// <param name="All">Every piece that was read, with what it said.</param>
internal sealed record ArticleReading(IReadOnlyList<ReadAnswer> Answers, IReadOnlyList<ReadAnswer> All)
{
    /// <summary>By how much the best answer is likelier than none; far below 0 where there is none.</summary>
    public double Best => Answers.Count == 0 ? Nowhere : Answers[0].Score;

    private const double Nowhere = -8;

    /// <summary>Reads the pieces; null where there is nothing to read, or nothing can be read just now.</summary>
    public static async ValueTask<ArticleReading?> ReadAsync(
        IPassageReader reader, string question, IReadOnlyList<FoundPiece> pieces, CancellationToken cancellation)
    {
        if (pieces.Count == 0 || await reader.ReadAsync(question, [.. pieces.Select(p => p.Text)], cancellation).ConfigureAwait(false) is not { } readings)
        {
            return null;
        }

        List<ReadAnswer> all = [.. pieces.Zip(readings, ReadAnswer.Of).OfType<ReadAnswer>().OrderByDescending(a => a.Score)];
        var apart = new List<ReadAnswer>();
        foreach (var answer in all)
        {
            // Two pieces share a sentence: it is one answer.
            if (!apart.Any(a => a.Piece.Article.Summary.Path == answer.Piece.Article.Summary.Path && a.Sentence.Overlaps(answer.Sentence)))
            {
                apart.Add(answer);
            }
        }

        return new ArticleReading(apart, all);
    }

    /// <summary>What the reader thinks of an answer's quotes: the best score of a piece that it answers from within one of them, or null.</summary>
    public double? Of(Answer answer)
    {
        double? best = null;
        foreach (var read in All)
        {
            if (answer.Citations.Any(read.IsQuotedBy) && !(read.Score <= best))
            {
                best = read.Score;
            }
        }

        return best;
    }
}
