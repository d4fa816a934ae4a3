using System.Globalization;
using FanBot.Knowledge.Answering.Deciding;

namespace FanBot.Reading.Training.Decide;

/// <summary>
/// Keeps cases in a file, a line each with tabs between its parts, so that the decision can be fitted again without asking all anew.
/// </summary>
internal static class CaseStore
{
    private const int Parts = 16;

    /// <summary>Writes them.</summary>
    public static void Write(string path, IReadOnlyList<Case> cases) => File.WriteAllLines(path, cases.Select(Line));

    /// <summary>Reads them.</summary>
    /// <exception cref="InputException">The file holds something else.</exception>
    public static IReadOnlyList<Case> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select(ParseCase)];
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
        {
            throw new InputException($"'{path}' holds no cases, or those of another version. Delete it, and all are asked anew.", e);
        }
    }

    private static string Line(Case asked) => string.Join(
        '\t',
        Plain(asked.Set),
        Plain(asked.Question.Show),
        Plain(asked.Question.Genre),
        Plain(asked.Question.Kind),
        Plain(asked.Question.Text),
        string.Join('|', asked.Question.Answers.Select(answer => Plain(answer).Replace('|', '/'))),
        asked.Question.Yes?.ToString() ?? "",
        asked.Final,
        asked.TodayRight,
        asked.TodayAnswered,
        asked.Recalled,
        Plain(asked.Note),
        asked.Fact is { } fact ? Text(fact) : "",
        string.Join('|', asked.Sentences.Select(Text)),
        Numbers(asked.Features),
        string.Join('|', asked.Rules));

    private static Case ParseCase(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length != Parts)
        {
            throw new FormatException();
        }

        var show = parts[1];
        var question = new HeldQuestion(show, parts[2], parts[3], parts[4], List(parts[5]), parts[6].Length == 0 ? null : bool.Parse(parts[6]));
        return new Case(
            question,
            Set: parts[0],
            Sentences: [.. List(parts[13]).Select(part => ParseExample(show, part))],
            Fact: parts[12].Length == 0 ? null : ParseExample(show, parts[12]),
            Rules: List(parts[15]),
            Features: parts[14].Length == 0 ? [] : Numbers(parts[14]),
            Final: bool.Parse(parts[7]),
            TodayRight: bool.Parse(parts[8]),
            TodayAnswered: bool.Parse(parts[9]),
            Recalled: bool.Parse(parts[10]),
            Note: parts[11]);
    }

    private static string Text(Example example) =>
        $"{Marks(example)};{Numbers(example.Features)};{(example.Polarity is null ? "" : Numbers(example.Polarity))}";

    private static string Marks(Example example) =>
        string.Concat(
            example.IsRight ? "r" : "",
            example.Chance.Agrees ? "a" : "",
            example.Chance.IsExact ? "x" : "",
            example.Chance.IsRumour ? "u" : "");

    private static Example ParseExample(string show, string text)
    {
        var parts = text.Split(';');
        return new Example(
            show, Numbers(parts[1]), Is('r'), parts[2].Length == 0 ? null : Numbers(parts[2]), new Chance(Is('a'), Is('x'), Is('u')));

        bool Is(char mark) => parts[0].Contains(mark, StringComparison.Ordinal);
    }

    private static string Numbers(double[] numbers) => string.Join(' ', numbers.Select(n => n.ToString("G6", CultureInfo.InvariantCulture)));

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];

    private static string[] List(string text) => text.Length == 0 ? [] : text.Split('|');

    private static string Plain(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");
}
