using System.Text.RegularExpressions;

namespace FanBot.Reading.Training.Lessons;

/// <summary>The names in a text: words that it never writes small, and somewhere with a capital where no sentence begins.</summary>
internal static partial class LessonNames
{
    private const int Shortest = 3;
    private const int MostWords = 3;

    /// <summary>The names, each as its words in small letters, as often as they stand there.</summary>
    public static IReadOnlyList<string[]> In(string text)
    {
        var words = Words(text);
        var small = words.Where(w => char.IsLower(w.Value[0])).Select(w => w.Value).ToHashSet(StringComparer.Ordinal);
        var within = words.Where(w => w.Index > 1 && char.IsLetter(text[w.Index - 2]) && text[w.Index - 1] == ' ')
            .Select(w => w.Value)
            .ToHashSet(StringComparer.Ordinal);
        var names = new List<string[]>();
        var run = new List<string>();
        var end = -1;
        foreach (Match word in words)
        {
            var plain = Plain(word.Value);
            if (!IsName(word.Value))
            {
                continue;
            }

            if (word.Index != end + 1 || run.Count == MostWords)
            {
                Close();
            }

            run.Add(plain);
            end = word.Index + word.Length;
        }

        Close();
        return names;

        bool IsName(string word) =>
            word.Length >= Shortest && char.IsUpper(word[0]) && within.Contains(word) && !small.Contains(word.ToLowerInvariant());

        void Close()
        {
            if (run.Count > 0)
            {
                names.Add([.. run]);
                run.Clear();
            }
        }
    }

    /// <summary>A word in small letters without what makes it a genitive.</summary>
    public static string Plain(string word) => Genitive().Replace(word, "").ToLowerInvariant();

    /// <summary>The words of a text, where they stand.</summary>
    public static MatchCollection Words(string text) => Word().Matches(text);

    /// <summary>The words of a text, plain.</summary>
    public static HashSet<string> PlainWords(string text) => [.. Words(text).Select(w => Plain(w.Value))];

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex("['’]s?$")]
    private static partial Regex Genitive();
}
