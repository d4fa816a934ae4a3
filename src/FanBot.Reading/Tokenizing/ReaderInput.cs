namespace FanBot.Reading.Tokenizing;

/// <summary>A question and a passage as one row for the network: [CLS] question [SEP] title. passage [SEP].</summary>
/// <param name="Ids">The pieces' numbers.</param>
/// <param name="TypeStart">From which place on the row is no longer question.</param>
/// <param name="PassageStart">At which place the passage begins.</param>
/// <param name="Passage">The passage's pieces, as far as they have room; offsets are those in the passage's text.</param>
internal sealed record ReaderInput(long[] Ids, int TypeStart, int PassageStart, IReadOnlyList<Piece> Passage)
{
    /// <summary>The most pieces of a question that are read.</summary>
    public const int QuestionLimit = 32;

    /// <summary>The most pieces of a title that are read.</summary>
    public const int TitleLimit = 40;

    /// <summary>The most places of a row, the three marks included.</summary>
    public const int Limit = 256;

    /// <summary>How many places the row has.</summary>
    public int Length => Ids.Length;

    /// <summary>Joins a question, cut already, with a passage.</summary>
    public static ReaderInput Of(WordPieceTokenizer tokenizer, IReadOnlyList<Piece> question, ReaderPassage passage)
    {
        var title = tokenizer.Tokenize(AsSentence(passage.Title), TitleLimit);
        var text = tokenizer.Tokenize(passage.Text, Limit - 3 - question.Count - title.Count);
        long separator = tokenizer.Vocabulary.Separator;
        return new ReaderInput(
            [tokenizer.Vocabulary.Opening, .. Ids(question), separator, .. Ids(title), .. Ids(text), separator],
            question.Count + 2,
            question.Count + 2 + title.Count,
            text);

        static IEnumerable<long> Ids(IReadOnlyList<Piece> pieces) => pieces.Select(piece => (long)piece.Id);
    }

    // A title runs into the passage unless something ends it.
    private static string AsSentence(string title) =>
        title.TrimEnd() is var trimmed && (trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?') ? trimmed : trimmed + ".";
}
