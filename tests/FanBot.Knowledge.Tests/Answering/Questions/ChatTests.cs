using FanBot.Knowledge.Answering.Questions;

namespace FanBot.Knowledge.Tests.Answering.Questions;

/// <summary>Chat falls off a question; words that may belong to it stay.</summary>
public sealed class ChatTests
{
    [Theory]
    [InlineData("test: when does s2 come out", "when does s2 come out")]
    [InlineData("help when does s2 come out?", "when does s2 come out?")]
    [InlineData("yo whats the release date", "whats the release date")]
    [InlineData("Good morning everyone, any trailer yet?", "any trailer yet?")]
    [InlineData("hi there! thx. s3?", "s3?")]
    [InlineData("hi ada", "ada")]
    [InlineData("ada please", "ada")]
    [InlineData("who plays Ada? Cheers!", "who plays Ada")]
    public void Before_and_behind_a_question_it_falls_off(string text, string expected) =>
        Assert.Equal(expected, Chat.Strip(text, _ => false));

    [Theory]
    [InlineData("what is this about")]
    [InlineData("what is this, season 3?")]
    [InlineData("no season 3?")]
    [InlineData("great season?")]
    [InlineData("right behind Ada")]
    [InlineData("true story?")]
    [InlineData("man in the mask")]
    [InlineData("who are you talking about, Ada?")]
    [InlineData("test screening")]
    [InlineData("nice people")]
    [InlineData("who plays Ty")]
    [InlineData("it will have 8 episodes, right?")]
    [InlineData("hi there, thanks")]
    [InlineData("hi")]
    [InlineData("")]
    [InlineData("...")]
    public void What_may_belong_to_the_question_stays(string text) =>
        Assert.Equal(text, Chat.Strip(text, _ => false));

    [Theory]
    [InlineData("hey ada, when is it out")]
    [InlineData("who plays ada, hey")]
    public void A_phrase_that_is_in_a_name_stays(string text) =>
        Assert.Equal(text, Chat.Strip(text, w => w == "hey"));
}
