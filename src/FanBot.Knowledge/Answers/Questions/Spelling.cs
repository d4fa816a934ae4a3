using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>Mends slips in the common words of a question: "relase date seson 2".</summary>
internal static class Spelling
{
    /// <summary>The question with misspelt words of the domain mended; words that articles or names hold stay as they are.</summary>
    public static string Correct(string text, Func<string, bool> isWritten) =>
        WordPattern.Replace(text, word =>
        {
            var right = QuestionWords.Correct(word.Value);
            return right == word.Value || isWritten(word.Value) ? word.Value : right;
        });

    /// <summary>
    /// The one term of the articles that a misspelt word can mean, or null. Only long words, and few slips: a name that no
    /// article holds must not become one that some do.
    /// </summary>
    public static string? Nearest(string word, Func<char, IReadOnlyList<string>> vocabulary)
    {
        const int Shortest = 6;
        const int ShortestForTwoSlips = 9;
        const int LongestEnding = 3;
        if (word.Length < Shortest || !word.All(char.IsAsciiLetterLower) || TermAnalyzer.Terms(word) is not [var term])
        {
            return null;
        }

        var limit = term.Length >= ShortestForTwoSlips ? 2 : 1;
        var near = vocabulary(word[0])
            .Where(t => t.Length >= Shortest - 1)
            .GroupBy(Slips)
            .Where(g => g.Key <= limit)
            .MinBy(g => g.Key);
        return near is { Key: > 0 } && near.Take(2).ToList() is [var only] ? only : null;

        // A slip may hide the ending that a stem has lost.
        int Slips(string stem) => Math.Min(
            Math.Min(
                EditDistance.AtMost(stem, term, limit) ? EditDistance.Between(stem, term) : int.MaxValue, EditDistance.AtMost(stem, word, 1) ? 1
                : int.MaxValue),
            stem.Length < word.Length && word.Length - stem.Length <= LongestEnding && EditDistance.AtMost(stem, word[..stem.Length], 1) ? 1 : int.MaxValue);
    }

    /// <summary>"whens", "isnt" and "wat" as they are meant.</summary>
    public static string Expand(string text) =>
        ShorthandPattern.Replace(text, m => Shorthand(m.Value));

    private static string Shorthand(string word) => Shorthands.GetValueOrDefault(word.ToLowerInvariant(), word);

    private static readonly FrozenDictionary<string, string> Shorthands = EmbeddedList.Pairs("Answers.Questions.shorthand.txt");

    private static readonly Pattern ShorthandPattern = new(@"(?<![\w'-])[a-z0-9]+(?![\w'-])", RegexOptions.IgnoreCase);

    private static readonly Pattern WordPattern = new(@"(?<![\w'-])[a-z]{5,}(?![\w'-])");
}
