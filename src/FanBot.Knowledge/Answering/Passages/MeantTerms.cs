using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Words of a question that mean one thing together: "went home" is "eliminated". The wordings stand in <c>terms.phrases</c>.</summary>
internal static class MeantTerms
{
    private const string SaidPart = "said";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.terms.phrases");

    /// <summary>What is meant in a question, each as a term with the terms that it stands for.</summary>
    /// <param name="words">The question in lower case.</param>
    public static IEnumerable<(IReadOnlyList<string> Said, string Meant)> Find(string words) => Phrases.Matches(Tokenizer.Read(words))
        .Select(m => (m.Part(SaidPart) is { } said ? TermAnalyzer.Terms(said.Cut(words)) : [], TermAnalyzer.Term(m.Value)));
}
