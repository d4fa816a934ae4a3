using System.Reflection;
using System.Text.RegularExpressions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Text;
using NetArchTest.Rules;

namespace FanBot.Knowledge.Tests;

/// <summary>
/// Regular expressions read forms: digits, marks, capitals, markup. What English says stands in words and phrases, where it can be read and
/// tried line by line.
/// </summary>
public sealed class ExpressionTests
{
    private const string Root = "FanBot.Knowledge.";

    // "the", "of" or "and" between two names is still a form; a list is none.
    private const int MostWords = 3;

    // Where words are the form, and which.
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["Text.Dates"] = "the calendar's names and units",
        ["Articles"] = "how files, mails and pages are marked up",
        ["Extraction.ReadingDoubts"] = "how lines of programs look",
    };

    public static TheoryData<string> Expressions => [.. Patterns().Select(p => p.Name)];

    [Fact]
    public void No_topic_has_an_expression()
    {
        var result = Types.InAssembly(typeof(Answerer).Assembly)
            .That().ResideInNamespace(Root + "Topics")
            .Should().NotHaveDependencyOnAny("System.Text.RegularExpressions", typeof(Pattern).FullName)
            .GetResult();

        Assert.True(result.IsSuccessful, "What these look for shall stand in phrases: "
            + string.Join(", ", (result.FailingTypes ?? []).Select(type => type.FullName)));
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_lists_no_words(string name)
    {
        var words = Words(Patterns().Single(p => p.Name == name).Pattern.Text);

        Assert.True(words.Count <= MostWords, $"{name} lists {string.Join(", ", words)}: make a class of words or phrases of them.");
    }

    [Theory]
    [InlineData(@"\b(?:film(?:ed|ing)|shot)\b in (?<place>\p{Lu}\w+)", "film, ing, shot")]
    [InlineData(@"(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?!\d)", "")]
    [InlineData(@"^[A-Z][a-z]+(?i: and | the )", "and, the")]
    public void Words_are_told_from_what_expressions_are_written_with(string expression, string words) =>
        Assert.Equal(words, string.Join(", ", Words(expression)));

    [Fact]
    public void Each_exception_is_needed() => Assert.All(Forms.Keys, folder =>
        Assert.Contains(AllPatterns(), p => p.Name.StartsWith(Root + folder + ".", StringComparison.Ordinal) && Words(p.Pattern.Text).Count > MostWords));

    private static IEnumerable<(string Name, Pattern Pattern)> Patterns() =>
        AllPatterns().Where(p => !Forms.Keys.Any(folder => p.Name.StartsWith(Root + folder + ".", StringComparison.Ordinal)));

    private static IEnumerable<(string Name, Pattern Pattern)> AllPatterns() => typeof(Pattern).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(f => f.FieldType == typeof(Pattern))
        .Select(f => ($"{f.DeclaringType!.FullName}.{f.Name}", (Pattern)f.GetValue(null)!));

    // What is left of an expression without escapes, categories, sets, names of groups and options: runs of three letters or more.
    private static IReadOnlyList<string> Words(string expression) =>
        [.. Regex.Matches(
            Regex.Replace(expression, @"\\[pP]\{\w+\}|\\u[0-9A-Fa-f]{4}|\\.|\[\^?(?:\\.|[^\]\\])+\]|\(\?(?:<\w+>|[a-z-]+:)", " "), "[A-Za-z]{3,}")
            .Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
}
