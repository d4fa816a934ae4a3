using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>The lists of <c>question-words.txt</c>.</summary>
internal static class WordLists
{
    private const char Divider = ':';

    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = EmbeddedList.Read("Answers.Questions.question-words.txt")
        .Select(line => line.Split(Divider, 2, StringSplitOptions.TrimEntries))
        .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
        .ToFrozenDictionary(
            list => list.Key,
            list => list.SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>The words of a list; none where there is no such list.</summary>
    public static FrozenSet<string> Of(string name) => Lists.GetValueOrDefault(name, []);
}
