using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Deciding;

/// <summary>The words to quote for what was read, and those to say first.</summary>
internal static class ReadQuote
{
    // Longer words are said by the quote alone.
    private const int LongestValue = 80;

    /// <summary>The sentence that the words stand in, with the one before it where it leans on that; of a very long one the part around them.</summary>
    public static TextSpan Of(ReadAnswer read)
    {
        var text = read.Piece.Article.Text;
        var sentence = read.Sentence;
        if (sentence.Length > PassageWeights.LongestQuote)
        {
            return Around(text, sentence, read.Span);
        }

        var before = read.First.Index > 0 ? read.Piece.Article.Passages[read.First.Index - 1] : null;
        return before is { Noise: false, Kind: not PassageKind.Heading } && before.Block == read.First.Block
            && new SentenceWords(read.First.Span.Cut(text)).LeansBack
            && sentence.End - before.Span.Start <= PassageWeights.LongestQuote
            ? new TextSpan(before.Span.Start, sentence.End)
            : sentence;
    }

    /// <summary>The answer itself, to be said before the quote; null where that says it as well.</summary>
    public static string? Value(ReadAnswer read, Question question)
    {
        var value = read.Value.Trim().Trim('.', ',', ';', ':', '"', '\u201C', '\u201D', '(', ')').Trim();
        var isWhole = read.Span.Length * 5 > read.Sentence.Length * 4;
        return question.IsYesNo || isWhole || value.Length is 0 or > LongestValue || value.Contains('\n', StringComparison.Ordinal) ? null : value;
    }

    private static TextSpan Around(string text, TextSpan whole, TextSpan span)
    {
        const int Room = PassageWeights.LongestQuote / 3;
        var start = Math.Max(whole.Start, span.Start - Room);
        while (start > whole.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = Math.Min(whole.End, Math.Min(span.End, start + PassageWeights.LongestQuote) + Room);
        while (end < whole.End && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
