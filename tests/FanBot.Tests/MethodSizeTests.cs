using System.Text.RegularExpressions;
using FanBot.Tests.Running;

namespace FanBot.Tests;

/// <summary>No method has to be scrolled, and none has more ways through it than somebody can name.</summary>
public sealed partial class MethodSizeTests
{
    private const int MostLines = 60;
    private const int MostWays = 20;

    // Methods that may be larger, as "File.cs Method", with the reason. There is none so far.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal);

    [Fact]
    public void No_method_is_too_large()
    {
        var large = string.Join('\n',
            from file in SourceFiles.In("src")
            from method in Methods(File.ReadAllText(file))
            where method.Lines > MostLines || method.Ways > MostWays
            where !Allowed.ContainsKey($"{Path.GetFileName(file)} {method.Name}")
            select $"{SourceFiles.Place(file, method.Line)}: {method.Name} has {method.Lines} lines and {method.Ways} ways through it");

        Assert.True(large.Length == 0, large);
    }

    [Fact]
    public void Lines_and_ways_are_counted()
    {
        const string Source = """
            internal sealed class Door(int width)
            {
                private readonly string _sign = "if you push && pull";

                public bool IsOpen => width > 0;

                // A comment: if, while, for.
                public static int Count(int number)
                {
                    if (number > 0 && number < 9)
                    {
                        return number is 1 or 2 ? 1 : 2;
                    }

                    return number switch
                    {
                        0 => 3,
                        _ => 4,
                    };
                }

                private string Name(
                    int number) =>
                    number > 0 ? "one; two" : "{";
            }
            """;

        Assert.Equal([("Count", 8, 13, 7), ("Name", 22, 3, 2)], Methods(Source).Select(m => (m.Name, m.Line, m.Lines, m.Ways)));
    }

    /// <summary>
    /// The methods that stand in a type, or in a type within it, as this repository writes them: with a modifier before, and ended by
    /// a brace below their first letter, or by a semicolon. What stands inside a method counts as its own.
    /// </summary>
    private static IEnumerable<(string Name, int Line, int Lines, int Ways)> Methods(string source)
    {
        var lines = Text().Replace(source.ReplaceLineEndings("\n"), text => NotLineEnd().Replace(text.Value, " ")).Split('\n');
        for (var first = 0; first < lines.Length; first++)
        {
            if (Head().Match(lines[first]) is { Success: true } head && !Other().IsMatch(lines[first]))
            {
                var length = Length(lines[first..], head.Groups["indent"].Value);
                var code = string.Join('\n', lines[first..(first + length)]);
                yield return (head.Groups["name"].Value, first + 1, length, 1 + Fork().Count(code));
            }
        }
    }

    private static int Length(string[] lines, string indent)
    {
        var open = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            open += lines[i].Count(c => c is '(' or '{') - lines[i].Count(c => c is ')' or '}');
            if (open == 0 && (lines[i].TrimEnd().EndsWith(';') || lines[i].StartsWith(indent + "}", StringComparison.Ordinal)))
            {
                return i + 1;
            }
        }

        return lines.Length;
    }

    // Comments, strings and characters: what stands in them is no code. Of what stands in the holes of a string, most is lost too.
    [GeneratedRegex(
        """
        //[^\n]*|\$*("{3,}).*?\1|(?:\$@|@\$|@)"(?:[^"]|"")*"|\$?"(?>(?:[^"\\\n{]|\\.|\{[^{}\n]*\}|\{)*)"|'(?:\\.[^'\n]*|[^'\\\n])'
        """,
        RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex("[^\n]")]
    private static partial Regex NotLineEnd();

    [GeneratedRegex(
        @"^(?<indent>(?: {4}){1,2})(?:(?:public|private|protected|internal|static|async|override|virtual|partial|unsafe) )+[^=;(]*?(?<name>\w+)(?:<[^()]*>)?\(",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum|delegate)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Other();

    [GeneratedRegex(
        @"\b(if|while|for|foreach|case|catch|when|or|and)\b|&&|\|\||\?\?|\s\?\s|=>[^\n]*,\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Fork();
}
