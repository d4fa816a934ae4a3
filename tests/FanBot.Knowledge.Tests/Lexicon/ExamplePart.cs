using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answering.Passages.Candidates;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Tests.Lexicon;

/// <summary>An example of a line of phrases that find a part of a sentence: <c>She turns 40 in May. | 40</c>.</summary>
internal static class ExamplePart
{
    private const string Divider = " | ";
    private const string None = "none";

    /// <summary>
    /// Fails where something else is found in the sentence by the lines of the same value than the example says; in the first example the line
    /// itself finds it.
    /// </summary>
    /// <param name="book">The file.</param>
    /// <param name="seen">How it sees a sentence: its words, its names as one each, or so also Ada Quill, who is asked about.</param>
    /// <param name="wording">The line.</param>
    /// <param name="example">One of its examples; behind the last "|" stands what is found, with "; " between two.</param>
    public static void Check(PhraseBook book, string seen, PhraseLine wording, string example)
    {
        var at = example.LastIndexOf(Divider, StringComparison.Ordinal);
        Assert.True(at > 0, $"An example is 'sentence | what is found', but is: {example}");
        var sentence = new SentenceWords(example[..at]);
        IReadOnlyList<Token> tokens = seen switch
        {
            "words" => sentence.Tokens,
            "names" => sentence.Named,
            "asked" => AskedTokens.Of(sentence, sentence.Places("ada").Concat(sentence.Places("quill"))),
            "asked, jobs" => AskedTokens.Of(sentence, sentence.Places("ada").Concat(sentence.Places("quill")), marksJobs: true),
            _ => throw new FormatException($"Sentences are not seen by their '{seen}'."),
        };

        var found = book.Matches(tokens).Where(m => m.Value == wording.Value).ToList();
        var values = string.Join("; ", found.Select(m => PhraseCandidates.Value(m).Cut(sentence.Text)).DefaultIfEmpty(None));
        Assert.Equal((example[..at], example[(at + Divider.Length)..]), (example[..at], values));
        if (example == wording.Examples[0])
        {
            Assert.Contains(found, m => m.Line.Number == wording.Number);
        }
    }
}
