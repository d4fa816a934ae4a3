using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Training.Lessons;

/// <summary>Word pieces of a text with their offsets, as the reader cuts them.</summary>
internal sealed class WordPieces(Vocabulary vocabulary)
{
    private readonly WordPieceTokenizer _tokenizer = new(vocabulary);

    /// <summary>The mark with which every row begins, [CLS].</summary>
    public int Opening => vocabulary.Opening;

    /// <summary>The mark that ends each part of a row, [SEP].</summary>
    public int Separator => vocabulary.Separator;

    /// <summary>A question's word pieces, as many as the network reads.</summary>
    public int[] CutQuestion(string question) => [.. Cut(question).Ids.Take(ReaderInput.QuestionLimit)];

    /// <summary>Cuts a text: the word pieces' numbers, and where each begins and ends.</summary>
    public (int[] Ids, int[] Starts, int[] Ends) Cut(string text)
    {
        var pieces = _tokenizer.Tokenize(text);
        return ([.. pieces.Select(p => p.Id)], [.. pieces.Select(p => p.Start)], [.. pieces.Select(p => p.End)]);
    }
}
