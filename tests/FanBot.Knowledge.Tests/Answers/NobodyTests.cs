using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answers;

/// <summary>Somebody of whom no article tells, or none yet on the day in question, gets an answer like anybody.</summary>
public sealed class NobodyTests(HarborLightsFixture harborLights, DigestsFixture digests) : IClassFixture<HarborLightsFixture>, IClassFixture<DigestsFixture>
{
    [Theory]
    [InlineData("who is Imogen?")]
    [InlineData("who is Imogen as of January 2021?")]
    [InlineData("who plays Imogen?")]
    [InlineData("who voices Imogen?")]
    [InlineData("/character name:Imogen as-of:2021-01-01")]
    [InlineData("/actor name:Imogen as-of:2021-01-01")]
    public void Before_all_articles_nobody_is_known(string question) => Assert.IsType<NotKnown>(digests.Answerer.Answer(question, new DateOnly(2021, 12, 31)));

    [Theory]
    [InlineData("who is Ada Quill?")]
    [InlineData("who does Ada play?")]
    [InlineData("what does Mara Voss do for a living?")]
    public void Nor_are_those_of_the_corpus(string question) => Assert.IsType<NotKnown>(harborLights.Answerer.Answer(question, new DateOnly(1999, 1, 1)));

    [Fact]
    public void A_question_on_a_past_day_leaves_the_names_of_later_questions_as_they_are()
    {
        var answerer = new Answerer(harborLights.Snapshot, new TestClock());
        answerer.Answer("/character name:Ada as-of:1999-01-01");
        Assert.Equal(harborLights.Answerer.Answer("who is Wren?").Text, answerer.Answer("who is Wren?").Text);
    }
}
