using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>Mends slips in the common words of a question: "relase date seson 2".</summary>
internal static partial class Spelling
{
    /// <summary>The question with misspelt words of the domain mended; words that articles or names hold stay as they are.</summary>
    public static string Correct(string text, Func<string, bool> isWritten) =>
        WordPattern().Replace(text, word =>
        {
            var right = QuestionWords.Correct(word.Value);
            return right == word.Value || isWritten(word.Value) ? word.Value : right;
        });

    /// <summary>"whens", "whos" and "wheres" with their apostrophe.</summary>
    public static string Expand(string text) => ContractionPattern().Replace(text, "$1's");

    [GeneratedRegex(@"\b(when|where|who|what|how)s\b", RegexOptions.IgnoreCase)]
    private static partial Regex ContractionPattern();

    [GeneratedRegex(@"(?<![\w'-])[a-z]{5,}(?![\w'-])")]
    private static partial Regex WordPattern();
}
