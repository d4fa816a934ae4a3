using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Tests.Corpora;

namespace FanBot.Knowledge.Tests.Answering;

/// <summary>What a question asks for, and the usual question that asks the same.</summary>
public sealed class UsualQuestionsTests(HarborLightsFixture harborLights) : IClassFixture<HarborLightsFixture>
{
    public static TheoryData<string, string, string?, int?> Kinds => new()
    {
        { "release", "", null, 4 },
        { "release", "", null, null },
        { "release", "trailer", null, 4 },
        { "release", "finale", null, 4 },
        { "release announced", "", null, 4 },
        { "renewal", "", null, 4 },
        { "renewal", "", null, null },
        { "production", "start", null, 4 },
        { "production", "wrap", null, 4 },
        { "production", "post", null, 4 },
        { "production", "", null, 4 },
        { "episodes", "", null, 4 },
        { "season count", "", null, null },
        { "episode length", "", null, 4 },
        { "schedule", "time", null, 4 },
        { "schedule", "", null, 4 },
        { "cast", "", null, 4 },
        { "played by", "", "Ada Quill", null },
        { "role", "", "Mara Voss", null },
        { "return", "", "Mara Voss", 4 },
        { "who is", "", "Ada Quill", null },
        { "plot", "", null, 4 },
        { "adapted from", "", null, null },
        { "platform", "", null, 4 },
        { "maker", "creator", null, null },
        { "maker", "author", null, null },
        { "maker", "writer", null, 4 },
        { "maker", "director", null, 4 },
        { "maker", "producer", null, 4 },
        { "maker", "showrunner", null, 4 },
        { "maker", "composer", null, 4 },
        { "location", "filmed", null, 4 },
        { "location", "set", null, 4 },
        { "number", "viewers", null, 4 },
        { "number", "score", null, 4 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_usual_question_asks_for_what_it_stands_for(string kind, string aspect, string? subject, int? season)
    {
        var asked = new AskedFor(kind, aspect, subject, season);
        var question = UsualQuestions.Of(asked, "Harbor Lights");

        Assert.Equal(asked, harborLights.Answerer.Answer(question!).Asked);
    }

    [Theory]
    [InlineData("when does s4 drop", "/release season:4")]
    [InlineData("any news on season 4?", "is season 4 renewed")]
    [InlineData("Who plays Ada", "who is the actor of ada quill?")]
    public void Questions_that_ask_the_same_ask_for_the_same(string one, string other)
    {
        var asked = harborLights.Answerer.Answer(one).Asked;

        Assert.NotNull(asked);
        Assert.Equal(asked, harborLights.Answerer.Answer(other).Asked);
    }

    [Fact]
    public void What_is_of_no_kind_is_told_apart_by_its_words_alone()
    {
        var asked = harborLights.Answerer.Answer("Does the lighthouse keeper own a trombone?").Asked!;
        var other = harborLights.Answerer.Answer("a trombone, does the lighthouse keeper own one").Asked!;

        Assert.Equal((AskedFor.Other, "keeper lighthous trombon"), (asked.Kind, asked.Words));
        Assert.Equal(asked.Words, other.Words);
        Assert.Null(UsualQuestions.Of(asked, "Harbor Lights"));
    }

    [Fact]
    public void A_look_back_and_a_stranger_are_told()
    {
        Assert.True(harborLights.Answerer.Answer("/release season:4 as-of:2020-01-01").Asked!.LooksBack);
        Assert.Equal(new AskedFor("who is", "", null, null) { Words = "zorblax" }, harborLights.Answerer.Answer("/character name:Zorblax").Asked);
        Assert.Null(harborLights.Answerer.Answer("hello").Asked);
    }
}
