using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answering.Questions;

/// <summary>Notices that a question names a show that no article is about, so that it is not answered with this one's facts.</summary>
internal static class OtherShows
{
    /// <summary>The other show's name, or null.</summary>
    /// <param name="plain">The question with plain quotation marks.</param>
    /// <param name="namesKnownShow">Whether it names a show that is known.</param>
    /// <param name="question">What was understood.</param>
    /// <param name="isWritten">Whether an article of the show holds a word.</param>
    public static string? Named(string plain, bool namesKnownShow, Question question, Func<string, bool> isWritten)
    {
        if (namesKnownShow)
        {
            return null;
        }

        var match = BeforeSeasonPattern.Match(plain);
        if (!match.Success || WhetherPattern.IsMatch(plain))
        {
            return null;
        }

        // The capitalised or unknown words right before "season 5".
        var words = match.Groups["w"].Captures.Select(c => c.Value.Trim()).ToList();
        var name = words.AsEnumerable().Reverse().TakeWhile(IsStrange).Reverse().ToList();
        return name.Exists(w => char.IsUpper(w[0]) || !isWritten(w)) ? string.Join(' ', name) : null;

        bool IsStrange(string word) => question.Leftover.Contains(word.ToLowerInvariant().Trim('\''))
            || (char.IsUpper(word[0]) && !QuestionWords.IsKnown(word.ToLowerInvariant()));
    }

    /// <summary>A capitalised word inside the question that stands in none of the show's articles, or null.</summary>
    public static string? StrangeName(Question question, Func<string, bool> isWritten) => CapitalPattern.Matches(question.Words)
        .Select(m => m.Value)
        .FirstOrDefault(w => question.Leftover.Contains(w.ToLowerInvariant()) && !QuestionWords.IsKnown(w.ToLowerInvariant()) && !isWritten(w));

    // "did they announce season 3": behind who does it stands what they do, and no title.
    private static readonly Pattern WhetherPattern = new(
        @"^(?:(?:so|and|but|hey|ok|wait),? )*(?:did|do|does|has|have|had|will|would)(?:n't)? [^?]*[\p{L}\d]'?[\p{L}]* (?!the\b)[a-z]+(?: (?:a|an|the|for|new|any))*"
            + @" (?:season|series|s)\s?\d+(?: (?:yet|already|now|officially|or not|or what|of [^?]+))*[\s?!.]*$", RegexOptions.IgnoreCase);

    private static readonly Pattern CapitalPattern = new(@"(?<=[\p{Ll}\d,'] )\p{Lu}[\p{L}'-]+");

    private static readonly Pattern BeforeSeasonPattern = new(@"(?<w>[\p{L}\d'&-]+ )+(?:season|series|s)\s?\d", RegexOptions.IgnoreCase);
}
