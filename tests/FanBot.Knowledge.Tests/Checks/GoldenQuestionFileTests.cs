using System.Text.RegularExpressions;
using FanBot.Knowledge.Checks;

namespace FanBot.Knowledge.Tests.Checks;

public sealed class GoldenQuestionFileTests
{
    [Fact]
    public void Every_member_is_read()
    {
        var question = Assert.Single(GoldenQuestionFile.Parse("""
            [{"id":"r1","question":"When?","kind":"release","expect":["3 august"],"reject":["spring"],"documents":["news.md"],"note":"two sources","weight":2}]
            """));

        Assert.Equal("r1", question.Id);
        Assert.Equal("When?", question.Question);
        Assert.Equal(GoldenKind.Release, question.Kind);
        Assert.Equal("3 august", Assert.Single(question.Expect).ToString());
        Assert.Equal("spring", Assert.Single(question.Reject).ToString());
        Assert.Equal(["news.md"], question.Documents);
        Assert.Equal("two sources", question.Note);
    }

    [Fact]
    public void Patterns_ignore_case_and_culture_and_run_over_line_ends()
    {
        var question = Assert.Single(GoldenQuestionFile.Parse("""[{"id":"a","question":"?","kind":"other","expect":["x.*y"]}]"""));

        Assert.Equal(RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, Assert.Single(question.Expect).Options);
        Assert.NotEqual(Regex.InfiniteMatchTimeout, question.Expect[0].MatchTimeout);
    }

    [Fact]
    public void What_cannot_be_answered_needs_no_expectation() =>
        Assert.Empty(Assert.Single(GoldenQuestionFile.Parse("""[{"id":"u","question":"?","kind":"unanswerable","expect":[],"documents":[]}]""")).Expect);

    [Theory]
    [InlineData("", "It is not valid JSON: line 1, character 1.")]
    [InlineData("[\n {\"id\": oops}]", "It is not valid JSON: line 2, character 9.")]
    [InlineData("{}", "It must hold a JSON array of questions.")]
    [InlineData("[3]", "Question 1 is not a JSON object.")]
    [InlineData("""[{"question":"?"}]""", "Question 1 has no 'id'.")]
    [InlineData("""[{"id":"a","question":"?"}]""", "Question 1 ('a') has no 'kind'.")]
    [InlineData("""[{"id":"a","kind":"other","expect":["x"]}]""", "Question 1 ('a') has no 'question'.")]
    [InlineData("""[{"id":7}]""", "Question 1: 'id' is not a text.")]
    [InlineData("""[{"id":"a","question":"?","kind":"weather"}]""",
        "Question 1 ('a') has the kind 'weather', which is none of release, status, production, episodes, cast, character, "
            + "actor, plot, where, source, other, unanswerable.")]
    [InlineData("""[{"id":"a","question":"?","kind":"other"}]""",
        "Question 1 ('a') expects nothing: give 'expect' at least one pattern, or the kind 'unanswerable'.")]
    [InlineData("""[{"id":"a","question":"?","kind":"other","expect":"x"}]""", "Question 1 ('a'): 'expect' is not an array of texts.")]
    [InlineData("""[{"id":"a","question":"?","kind":"other","expect":["(x"]}]""",
        "Question 1 ('a'): a pattern in 'expect' is not a regular expression: '(x' (InsufficientClosingParentheses at character 2).")]
    public void What_is_wrong_is_said_with_its_place(string json, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<GoldenQuestionException>(() => GoldenQuestionFile.Parse(json)).Message);
}
