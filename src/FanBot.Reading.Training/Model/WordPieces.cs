using FanBot.Reading.Tokenizing;

namespace FanBot.Reading.Training.Model;

/// <summary>Word pieces of a text with their offsets, as the reader cuts them.</summary>
internal sealed class WordPieces(Vocabulary vocabulary)
{
    private readonly WordPieceTokenizer _tokenizer = new(vocabulary);

    public int Opening => vocabulary.Opening;

    public int Separator => vocabulary.Separator;

    public (int[] Ids, int[] Starts, int[] Ends) Cut(string text)
    {
        var pieces = _tokenizer.Tokenize(text);
        return ([.. pieces.Select(p => p.Id)], [.. pieces.Select(p => p.Start)], [.. pieces.Select(p => p.End)]);
    }
}
