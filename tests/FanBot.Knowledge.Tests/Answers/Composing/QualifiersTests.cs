using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Tests.Answers.Composing;

/// <summary>Which words of a question a fact of its kind leaves unanswered.</summary>
public sealed class QualifiersTests
{
    [Theory]
    [InlineData(nameof(QuestionKind.WhoIs), "who is the drowned king really", true)]
    [InlineData(nameof(QuestionKind.WhoIs), "who is the drowned king", false)]
    [InlineData(nameof(QuestionKind.WhoIs), "who was the mayor in the first 2 seasons", true)]
    [InlineData(nameof(QuestionKind.PlayedBy), "who plays the mayor in the new season", false)]
    [InlineData(nameof(QuestionKind.Cast), "list everyone who won it", true)]
    [InlineData(nameof(QuestionKind.Cast), "who is in the cast", false)]
    public void A_fact_steps_back(string kind, string words, bool expected) =>
        Assert.Equal(expected, Qualifiers.Exclude(Asked(kind, words)));

    [Theory]
    [InlineData("is jonah really back from the dead", true)]
    [InlineData("is jonah back", false)]
    public void Who_is_in_the_cast_need_not_be_alive(string words, bool expected) =>
        Assert.Equal(expected, Qualifiers.Exclude(Asked(nameof(QuestionKind.Return), words) with { IsYesNo = true }));

    [Fact]
    public void Who_made_the_show_need_not_have_made_up_a_character() =>
        Assert.True(Qualifiers.Exclude(
            Asked(nameof(QuestionKind.Maker), "who came up with jonah") with { Names = [new Entity(EntityKind.Character, "Jonah", [])] }));

    [Theory]
    [InlineData("a webtoon by Mara Voss", false)]
    [InlineData("a novel", false)]
    [InlineData("The Keeper's Ledger, a novel by Mara Voss", true)]
    public void The_kind_of_a_work_is_not_its_title(string words, bool expected) => Assert.Equal(expected, Qualifiers.NamesWork(words));

    [Theory]
    [InlineData("when did it come out", true)]
    [InlineData("when did they say it will come out", false)]
    [InlineData("when does it come out", false)]
    public void A_question_looks_back(string words, bool expected) => Assert.Equal(expected, Qualifiers.LooksBack(Asked(nameof(QuestionKind.Release), words)));

    [Theory]
    [InlineData("when did the reboot premiere", true)]
    [InlineData("when did series 2 of harbor lights start", false)]
    [InlineData("when did the third season start", false)]
    [InlineData("when does it start", false)]
    public void The_start_of_a_show_is_its_first_season(string words, bool expected) =>
        Assert.Equal(expected, Qualifiers.AsksForStart(Asked(nameof(QuestionKind.Release), words)));

    private static Question Asked(string kind, string words) => new() { Text = words, Words = words, Kind = Enum.Parse<QuestionKind>(kind) };
}
