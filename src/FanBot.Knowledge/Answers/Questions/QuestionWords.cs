using System.Collections.Frozen;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>The vocabulary of questions: function words, and the words of the domain with their slips.</summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> Function = QuestionLists.Of("function");

    private static readonly FrozenSet<string> Domain = QuestionLists.Of("domain");

    private static readonly FrozenSet<string> Ordinary = QuestionLists.Of("ordinary");

    private static readonly string[] LongDomain = [.. Domain.Append("season").Append("seasons").Where(w => w.Length >= 5).Order(StringComparer.Ordinal)];

    /// <summary>Whether the word only holds a question together.</summary>
    public static bool IsFunction(string word) => Function.Contains(word);

    /// <summary>Whether the word is one of questions or of the domain.</summary>
    public static bool IsKnown(string word) => Function.Contains(word) || Domain.Contains(word);

    /// <summary>Whether the word is one of them, or is with one slip in it: "duz", "wich".</summary>
    public static bool IsNearlyKnown(string word)
    {
        const int Shortest = 3;
        return IsKnown(word) || (word.Length >= Shortest && Function.Concat(Domain).Any(w => w.Length >= Shortest && EditDistance.AtMost(w, word, 1)));
    }

    /// <summary>Whether a name is also an everyday word.</summary>
    public static bool IsOrdinary(string word) => Ordinary.Contains(word) || IsKnown(word);

    /// <summary>The word of the domain that a misspelt one means; the word itself where none is near.</summary>
    public static string Correct(string word)
    {
        if (word.Length < 5 || IsKnown(word) || !word.All(char.IsAsciiLetter))
        {
            return word;
        }

        var limit = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var least = limit + 1;
        foreach (var known in LongDomain)
        {
            if (known[0] == word[0] && Math.Abs(known.Length - word.Length) <= limit && EditDistance.Between(known, word) is var distance && distance < least)
            {
                (best, least) = (known, distance);
            }
        }

        return best ?? word;
    }
}
