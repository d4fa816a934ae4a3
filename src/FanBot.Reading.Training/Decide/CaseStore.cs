using System.Globalization;

namespace FanBot.Reading.Training.Decide;

/// <summary>Keeps cases in a file, a line each with tabs between its parts, so that the decision can be fitted again without asking all anew.</summary>
internal static class CaseStore
{
    public static void Write(string path, IReadOnlyList<Case> cases) => File.WriteAllLines(path, cases.Select(Line));

    public static IReadOnlyList<Case> Read(string path) => [.. File.ReadLines(path).Select(Read_)];

    private static string Line(Case c) => string.Join('\t',
        Plain(c.Set), Plain(c.Question.Show), Plain(c.Question.Genre), Plain(c.Question.Kind), Plain(c.Question.Text), string.Join('|', c.Question.Answers.Select(a => Plain(a).Replace('|', '/'))), c.Question.Yes?.ToString() ?? "",
        c.Final, c.TodayRight, c.TodayAnswered, c.Recalled, Plain(c.Note), c.Fact is { } f ? Part(f) : "", string.Join('|', c.Sentences.Select(Part)));

    private static Case Read_(string line)
    {
        var p = line.Split('\t');
        var question = new HeldQuestion(p[1], p[2], p[3], p[4], p[5].Length == 0 ? [] : p[5].Split('|'), p[6].Length == 0 ? null : bool.Parse(p[6]));
        return new Case(question, p[0], p[13].Length == 0 ? [] : [.. p[13].Split('|').Select(s => Example_(p[1], s))], p[12].Length == 0 ? null : Example_(p[1], p[12]),
            bool.Parse(p[7]), bool.Parse(p[8]), bool.Parse(p[9]), bool.Parse(p[10]), p[11]);
    }

    private static string Part(Example e) => $"{(e.IsRight ? 1 : 0)};{Numbers(e.Features)};{(e.Polarity is null ? "" : Numbers(e.Polarity))}";

    private static Example Example_(string show, string part)
    {
        var p = part.Split(';');
        return new Example(show, Numbers(p[1]), p[0] == "1", p[2].Length == 0 ? null : Numbers(p[2]));
    }

    private static string Numbers(double[] numbers) => string.Join(' ', numbers.Select(n => n.ToString("G6", CultureInfo.InvariantCulture)));

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];

    private static string Plain(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");
}
