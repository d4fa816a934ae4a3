using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>What was read in a piece: the words that answer, and the sentence that they stand in.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Reading">What the reader said of it.</param>
/// <param name="Span">The words that answer, in the article's stored text.</param>
/// <param name="First">The first passage that they stand in.</param>
/// <param name="Last">The last one; the same as a rule.</param>
internal sealed record ReadAnswer(FoundPiece Piece, PieceReading Reading, TextSpan Span, Passage First, Passage Last)
{
    /// <summary>By which answers are compared.</summary>
    public double Score => Reading.Score;

    /// <summary>The passages that the words stand in.</summary>
    public TextSpan Sentence => new(First.Span.Start, Last.Span.End);

    /// <summary>The words themselves.</summary>
    public string Value => Span.Cut(Piece.Article.Text);

    /// <summary>The passage as a search would have found it.</summary>
    public PassageHit Hit => new(
        Piece.Article.Summary,
        First,
        First.Span.Cut(Piece.Article.Text),
        First.Heading < 0 ? "" : Piece.Article.Passages[First.Heading].Span.Cut(Piece.Article.Text),
        Piece.Search);

    /// <summary>Whether a citation quotes the sentence that the words stand in, or a part of it.</summary>
    public bool IsQuotedBy(Citation citation) => citation.Article.Path == Piece.Article.Summary.Path && citation.Span.Overlaps(Sentence);

    /// <summary>Whether the words stand in a passage that a search found.</summary>
    public bool IsIn(PassageHit hit) => hit.Source.Path == Piece.Article.Summary.Path && hit.Passage.Span.Overlaps(Sentence);

    /// <summary>What a reading comes to in the article; null where it names no words.</summary>
    public static ReadAnswer? Of(FoundPiece piece, PieceReading reading)
    {
        var span = new TextSpan(piece.Piece.Span.Start + reading.Span.Start, piece.Piece.Span.Start + reading.Span.End);
        var passages = piece.Article.Passages.Skip(piece.Piece.First).Take(piece.Piece.Last - piece.Piece.First + 1);
        List<Passage> touched = span.Length == 0 ? [] : [.. passages.Where(p => p.Span.Overlaps(span))];
        return touched.Count == 0 ? null : new ReadAnswer(piece, reading, span, touched[0], touched[^1]);
    }
}
