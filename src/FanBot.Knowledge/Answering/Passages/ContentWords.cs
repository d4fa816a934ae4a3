using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Passages;

/// <summary>Words of a question that tell something or nothing, whatever else is known of them; they stand in <c>content.phrases</c>.</summary>
internal static class ContentWords
{
    private const string Title = "title";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answering.Passages.content.phrases");

    /// <summary>Those that tell something: "the first keeper".</summary>
    public static IEnumerable<string> Telling(string words) => Matches(words).Where(m => m.Value == "telling").Select(m => m.Span.Cut(words));

    /// <summary>The titles in front of names, which an answer may leave out.</summary>
    public static IEnumerable<string> Titles(string words) => Matches(words).Select(m => m.Part(Title)).OfType<TextSpan>().Select(t => t.Cut(words));

    private static IEnumerable<PhraseMatch> Matches(string words) => Phrases.Matches(Tokenizer.Read(words));
}
