using System.Text.RegularExpressions;
using FanBot.Knowledge.Checks;

namespace FanBot.Knowledge.Tests.Checks;

/// <summary>A question is added to a file, and nothing else in it changes.</summary>
public sealed class GoldenQuestionWriterTests
{
    private const string One = """{"id": "a", "question": "A?", "kind": "other", "expect": ["a"]}""";

    private static readonly GoldenQuestion Question = new()
    {
        Id = "b",
        Question = "When’s “it” back?",
        Kind = GoldenKind.Release,
        Expect = [new Regex(@"3\ August")],
        Reject = [new Regex("spring")],
    };

    private const string Added = """{"id":"b","question":"When’s “it” back?","kind":"release","expect":["3\\ August"],"reject":["spring"]}""";

    [Theory]
    [InlineData("[]", "[\n  {0}\n]")]
    [InlineData("[\n  {1}\n]\n", "[\n  {1},\n  {0}\n]\n")]
    [InlineData("[\n  // the first, of all\n  {1} // and, the last\n]\n", "[\n  // the first, of all\n  {1}, // and, the last\n  {0}\n]\n")]
    [InlineData("[ {1}, /* done, all */ ]", "[ {1}, /* done, all */\n  {0}\n]")]
    [InlineData("[ {1} /* done, all */ ]", "[ {1}, /* done, all */\n  {0}\n]")]
    public void It_stands_at_the_end_and_all_else_as_it_was(string before, string after)
    {
        before = before.Replace("{1}", One, StringComparison.Ordinal);
        after = after.Replace("{1}", One, StringComparison.Ordinal).Replace("{0}", Added, StringComparison.Ordinal);

        Assert.Equal((after, "b"), GoldenQuestionWriter.Added(before, Question));
    }

    [Fact]
    public void An_id_that_is_taken_gets_a_number()
    {
        var (json, id) = GoldenQuestionWriter.Added($"[{One}]", Question with { Id = "a" });
        var (_, next) = GoldenQuestionWriter.Added(json, Question with { Id = "a" });

        Assert.Equal(("a-2", "a-3"), (id, next));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void A_file_of_something_else_is_left_alone(string json) =>
        Assert.Throws<GoldenQuestionException>(() => GoldenQuestionWriter.Added(json, Question));

    [Fact]
    public void A_question_that_cannot_be_one_is_not_added() =>
        Assert.Throws<GoldenQuestionException>(() => GoldenQuestionWriter.Added("[]", Question with { Expect = [] }));

    [Fact]
    public async Task A_file_is_made_where_there_is_none()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "deep", "questions.json");

        await GoldenQuestionWriter.AddAsync(path, Question, CancellationToken.None);
        await GoldenQuestionWriter.AddAsync(path, Question, CancellationToken.None);

        Assert.Equal(["b", "b-2"], (await GoldenQuestionFile.ReadAsync(path, CancellationToken.None)).Select(q => q.Id));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }
}
