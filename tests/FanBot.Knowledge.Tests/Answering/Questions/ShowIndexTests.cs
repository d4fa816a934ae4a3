using FanBot.Knowledge.Answering.Questions;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answering.Questions;

/// <summary>Which of two shows a question is about that names neither.</summary>
public sealed class ShowIndexTests(LooseFixture loose) : IClassFixture<LooseFixture>
{
    [Theory]
    [InlineData("who hides the files in the duck pond", "Moss")]
    [InlineData("which fires does the inspector look into", "Lantern")]
    [InlineData("who is percivals boss", "Moss")]
    public void Words_that_only_one_show_has_tell(string question, string expected) =>
        Assert.Contains(expected, new ShowIndex(loose.Snapshot).ByWords(question)?.Name ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("who is in it")]
    [InlineData("when is it out")]
    [InlineData("is the zeppelin with the trombone in it")]
    public void Words_that_tell_nothing_leave_it_open(string question) => Assert.Null(new ShowIndex(loose.Snapshot).ByWords(question));
}
