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

    /// <summary>"whens", "isnt" and "wat" as they are meant.</summary>
    public static string Expand(string text) =>
        NegationPattern().Replace(ContractionPattern().Replace(ShorthandPattern().Replace(text, m => Shorthand(m.Value)), "$1's"), "$1n't");

    private static string Shorthand(string word) => word.ToLowerInvariant() switch
    {
        "wat" or "wut" or "wot" => "what",
        "wats" or "wuts" or "wots" => "what's",
        "wen" => "when",
        "wens" => "when's",
        "dose" => "does",
        "wont" => "won't",
        "cant" => "can't",
        "gonna" => "going to",
        "u" => "you",
        "ppl" => "people",
        "eps" => "episodes",
        "ep" => "episode",
        "bday" => "birthday",
        "bf" => "boyfriend",
        "gf" => "girlfriend",
        "irl" => "in real life",
        _ => word,
    };

    [GeneratedRegex(@"\b(when|where|who|what|how)s\b", RegexOptions.IgnoreCase)]
    private static partial Regex ContractionPattern();

    [GeneratedRegex(@"\b(is|are|was|were|did|does|do|has|have|had|could|would|should)nt\b", RegexOptions.IgnoreCase)]
    private static partial Regex NegationPattern();

    [GeneratedRegex(@"(?<![\w'-])(?:w[aou]ts?|wens?|dose|wont|cant|gonna|u|ppl|eps?|bday|[bg]f|irl)(?![\w'-])", RegexOptions.IgnoreCase)]
    private static partial Regex ShorthandPattern();

    [GeneratedRegex(@"(?<![\w'-])[a-z]{5,}(?![\w'-])")]
    private static partial Regex WordPattern();
}
