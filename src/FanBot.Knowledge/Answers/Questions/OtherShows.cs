using System.Text.RegularExpressions;

namespace FanBot.Knowledge.Answers.Questions;

/// <summary>Notices that a question names a show that no article is about, so that it is not answered with this one's facts.</summary>
internal static partial class OtherShows
{
    /// <summary>The other show's name, or null.</summary>
    /// <param name="plain">The question with plain quotation marks.</param>
    /// <param name="namesKnownShow">Whether it names a show that is known.</param>
    /// <param name="question">What was understood.</param>
    public static string? Named(string plain, bool namesKnownShow, Question question)
    {
        if (namesKnownShow)
        {
            return null;
        }

        var match = BeforeSeasonPattern().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        // The capitalised or unknown words right before "season 5".
        var words = match.Groups["w"].Captures.Select(c => c.Value.Trim()).ToList();
        var name = words.AsEnumerable().Reverse().TakeWhile(w => question.Leftover.Contains(w.ToLowerInvariant().Trim('\'')) || (char.IsUpper(w[0]) && !QuestionWords.IsKnown(w.ToLowerInvariant()))).Reverse().ToList();
        return name.Count > 0 && name.Exists(w => question.Leftover.Contains(w.ToLowerInvariant())) ? string.Join(' ', name) : null;
    }

    [GeneratedRegex(@"(?<w>[\p{L}\d'&-]+ )+(?:season|series|s)\s?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeSeasonPattern();
}
