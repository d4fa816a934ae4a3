using System.Collections.Concurrent;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Lexicon;

/// <summary>Words that do the same in a sentence, each class a file <c>words/NAME.txt</c> with one word, phrase or other class a line.</summary>
internal static class WordClasses
{
    private static readonly ConcurrentDictionary<string, Lazy<PhraseNode>> Read = new(StringComparer.Ordinal);

    /// <summary>What <c>@name</c> stands for.</summary>
    /// <exception cref="InvalidOperationException">There is no such class, or one names itself.</exception>
    public static PhraseNode Of(string name) => Read.GetOrAdd(name, n => new Lazy<PhraseNode>(() => Parse(n))).Value;

    private static PhraseNode Parse(string name) =>
        PhraseParser.AnyOf([.. EmbeddedList.Read($"Lexicon.words.{name}.txt").Select(new PhraseParser(Of).Parse)]);
}
