using FanBot.Knowledge.Answers.Passages;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class PhraseListTests
{
    public static TheoryData<string> Lists => [.. Doubts.Lists];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_phrase_is_found_in_its_example(string list)
    {
        var lines = PhraseList.Lines(list).Where(line => !PhraseList.IsException(line.Phrase)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(
            line.Example.Length > 0 && new PhraseList([line.Phrase]).IsIn(Folding.Plain(line.Example)),
            $"«{line.Phrase}» is not found in «{line.Example}»."));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_exception_is_found_in_its_example_but_would_be_without_it(string list)
    {
        var lines = PhraseList.Lines(list).ToList();
        var all = PhraseList.Read(list);

        Assert.All(lines.Where(line => PhraseList.IsException(line.Phrase)), exception =>
        {
            Assert.False(all.IsIn(Folding.Plain(exception.Example)), exception.Phrase);
            Assert.True(
                new PhraseList(lines.Select(l => l.Phrase).Where(p => p != exception.Phrase)).IsIn(Folding.Plain(exception.Example)), exception.Phrase);
        });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_phrase_stands_twice(string list) =>
        Assert.Equal(PhraseList.Lines(list).Select(line => line.Phrase).Distinct(), PhraseList.Lines(list).Select(line => line.Phrase));

    [Theory]
    [InlineData("not", "Knots are tied.", false)]
    [InlineData("*n't", "It isn't.", true)]
    [InlineData("^if", "They stay. If the rain stops, they go.", false)]
    [InlineData("^if", "\"If the rain stops, they go.\"", true)]
    [InlineData("a source", "The well is a sourceless one.", false)]
    public void A_phrase_is_whole_words_and_its_mark_says_where(string phrase, string text, bool isFound) =>
        Assert.Equal(isFound, new PhraseList([phrase]).IsIn(text));

    [Theory]
    [InlineData("The trailer was dropped on Monday.")]
    [InlineData("The scrapped scene is back in the finale.")]
    [InlineData("She insisted on doing the stunts herself.")]
    [InlineData("The source of the fire was a lamp.")]
    [InlineData("The choir is made up of dockers.")]
    [InlineData("The prank goes wrong when the ferry leaves.")]
    [InlineData("The Queen claims the throne.")]
    [InlineData("They go if the rain stops.")]
    public void What_only_looks_like_it_neither_denies_nor_doubts(string text) =>
        Assert.False(Doubts.Deny(Folding.Plain(text)) || Doubts.LeaveOpen(Folding.Plain(text)));
}
