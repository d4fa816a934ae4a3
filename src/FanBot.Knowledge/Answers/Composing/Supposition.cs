using System.Globalization;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>
/// Whether what a yes/no question supposes is what the articles state: "Yes: ", "No: ", or nothing where it supposes nothing that can be compared.
/// </summary>
internal static class Supposition
{
    private const string No = "No: ";
    private const string Yes = "Yes: ";

    private const int FormsInPrint = 2;

    private static readonly string[][] Forms =
    [
        ["book", "novel", "novella", "memoir", "saga", "trilogy", "bestseller"],
        ["comic", "graphic novel", "manga", "webtoon", "manhwa", "webcomic"],
        ["game", "video game", "videogame"],
        ["film", "movie"],
        ["play", "musical"],
        ["podcast"],
        ["true story", "real events", "true events", "real life", "true crime"],
    ];

    /// <summary>"does it have 8 episodes?"</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The number that is stated.</param>
    public static string OfCount(Question question, string? value) =>
        question.IsYesNo && CountPattern.Match(question.Words) is { Success: true } count && NumberWords.Read(count.Groups["n"].Value) is { } supposed
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var stated)
            ? supposed == stated ? Yes : No
            : "";

    /// <summary>"are they an hour long?"</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">Minutes, or from/to in minutes.</param>
    public static string OfLength(Question question, string? value)
    {
        if (!question.IsYesNo || LengthPattern.Match(question.Words) is not { Success: true } length || value is null)
        {
            return "";
        }

        var minutes = length.Groups["half"].Success ? 30
            : (length.Groups["n"].Success ? NumberWords.Read(length.Groups["n"].Value) ?? 0 : 1) * (length.Groups["hour"].Success ? 60 : 1);
        var ends = value.Split('/').Select(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var m) ? m : 0).ToList();
        // "About an hour" is no lie of 55 minutes.
        const int Near = 5;
        return minutes >= ends[0] - Near && minutes <= ends[^1] + Near ? Yes : No;
    }

    /// <summary>"is it based on a comic?"</summary>
    /// <param name="question">The question.</param>
    /// <param name="work">The work as it is stated, such as "Title, a novel by Someone".</param>
    public static string OfForm(Question question, string work)
    {
        if (!question.IsYesNo)
        {
            return "";
        }

        var (supposed, stated) = (Form(Folding.Words(question.Words)), Form(Folding.Words(work)));
        if (supposed is null)
        {
            return Yes;
        }

        // A comic is a book to most who ask, and a graphic novel a novel to some.
        var bothInPrint = Array.IndexOf(Forms, supposed) < FormsInPrint && stated is not null && Array.IndexOf(Forms, stated) < FormsInPrint;
        return stated is null ? "" : supposed == stated || (bothInPrint && BookPattern.IsMatch(question.Words)) ? Yes : bothInPrint
            && NovelPattern.IsMatch(question.Words) ? "" : No;
    }

    private static readonly Pattern BookPattern = new(@"\bbooks?\b", RegexOptions.IgnoreCase);

    private static readonly Pattern NovelPattern = new(@"\bnovels?\b", RegexOptions.IgnoreCase);

    // The longest word decides: a graphic novel is no novel.
    private static string[]? Form(string words) => Forms
        .SelectMany(group => group.Select(word => (Word: word, Group: group)))
        .Where(f => Regex.IsMatch(words, $@"\b{f.Word}s?\b", RegexOptions.CultureInvariant))
        .OrderByDescending(f => f.Word.Length)
        .Select(f => f.Group)
        .FirstOrDefault();

    private static readonly Pattern CountPattern = new(@"\b(?<n>" + NumberWords.Cardinal + @")[ -](?:\w+ )?(?:episodes?|parts?)\b", RegexOptions.IgnoreCase);

    private static readonly Pattern LengthPattern = new(
        @"\b(?:(?<half>half(?: an|-)? ?hour)|(?:an?|(?<n>" + NumberWords.Cardinal
        + @"))[ -](?:full |whole )?(?:(?<hour>hours?)|min(?:ute)?s?))\b", RegexOptions.IgnoreCase);
}
