using System.Globalization;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing;

/// <summary>
/// Whether what a yes/no question supposes is what the articles state: "Yes: ", "No: ", or nothing where it supposes nothing that can be compared.
/// </summary>
internal static class Supposition
{
    private const string No = "No: ";
    private const string Yes = "Yes: ";

    private const string Book = "book";
    private const string Novel = "novel";
    private const string Prose = "prose";
    private const string Comic = "comic";

    private static readonly PhraseBook Phrases = PhraseBook.Read("Answers.Composing.suppositions.phrases");

    /// <summary>Where words begin to tell whose a work is: "a webtoon by Mara Voss"; their end where they do not.</summary>
    public static int AuthorIn(string words) => Said(words)
        .Where(m => m.Value == "author" && m.Span.End + 1 < words.Length && char.IsUpper(words[m.Span.End + 1]))
        .Select(m => m.Span.Start)
        .FirstOrDefault(words.Length);

    /// <summary>"does it have 8 episodes?"</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The number that is stated.</param>
    public static string OfCount(Question question, string? value) =>
        question.IsYesNo && Said(question.Words).FirstOrDefault(m => m.Value == "count") is { } count && Number(question, count) is { } supposed
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var stated)
            ? supposed == stated ? Yes : No
            : "";

    /// <summary>"are they an hour long?"</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">Minutes, or from/to in minutes.</param>
    public static string OfLength(Question question, string? value)
    {
        if (!question.IsYesNo || value is null || Said(question.Words).FirstOrDefault(m => m.Value is HalfHour or Hours or "minutes") is not { } length)
        {
            return "";
        }

        var minutes = length.Value == HalfHour ? 30 : (Number(question, length) ?? 1) * (length.Value == Hours ? 60 : 1);
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

        var said = Said(Folding.Words(question.Words)).ToList();
        var (supposed, stated) = (Form(said), Form(Said(Folding.Words(work))));
        if (supposed is null)
        {
            return Yes;
        }

        // A comic is a book to most who ask, and a graphic novel a novel to some.
        var bothInPrint = supposed is Prose or Comic && stated is Prose or Comic;
        return stated is null ? ""
            : supposed == stated || (bothInPrint && said.Exists(m => m.Value == Book)) ? Yes
            : bothInPrint && said.Exists(m => m.Value == Novel) ? ""
            : No;
    }

    private const string HalfHour = "half-hour";
    private const string Hours = "hours";

    // The longest word decides: a graphic novel is no novel.
    private static string? Form(IEnumerable<PhraseMatch> said) =>
        said.Where(m => m.Value is Book or Novel or Prose or Comic or "game" or "film" or "play" or "podcast" or "truth").MaxBy(m => m.Span.Length)?.Value
            is { } form ? form is Book or Novel ? Prose : form : null;

    private static int? Number(Question question, PhraseMatch match) => match.Part("n") is { } n ? NumberWords.Read(n.Cut(question.Words)) : null;

    private static IEnumerable<PhraseMatch> Said(string words) => Phrases.Matches(Tokenizer.Read(words));
}
