using FanBot.Knowledge.Articles;

namespace FanBot.Printing;

/// <summary>Writes what is to be mended or looked at.</summary>
internal static class ReviewLines
{
    /// <summary>"show/article.md: what is wrong with it", in one line.</summary>
    public static string Of(ReadProblem problem) => Of(problem.Path, problem.Message);

    /// <summary>The same of a path, which may be empty, and a sentence.</summary>
    public static string Of(string path, string message) =>
        path.Length == 0 ? PlainText.OneLine(message) : $"{PlainText.OneLine(path)}: {PlainText.OneLine(message)}";
}
