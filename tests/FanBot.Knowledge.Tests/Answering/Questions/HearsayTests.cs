using FanBot.Knowledge.Answering.Questions;

namespace FanBot.Knowledge.Tests.Answering.Questions;

public sealed class HearsayTests
{
    [Theory]
    [InlineData("I heard season 2 is cancelled", "season 2 is cancelled")]
    [InlineData("omg guys, did you know that Ada leaves?", "Ada leaves?")]
    [InlineData("apparently it comes out in May", "it comes out in May")]
    [InlineData("Wait. Somebody told me that it is delayed", "it is delayed")]
    [InlineData("rumor has it that they renewed it", "they renewed it")]
    [InlineData("I'm pretty sure there are 8 episodes", "there are 8 episodes")]
    [InlineData("Is it true that Ada dies?", "Ada dies?")]
    [InlineData("Sofia plays Ada", "Sofia plays Ada")]
    [InlineData("Waiting for season 2", "Waiting for season 2")]
    [InlineData("when does it start", "when does it start")]
    [InlineData("wow", "wow")]
    [InlineData("", "")]
    public void Leaves_what_is_asked(string text, string expected) => Assert.Equal(expected, Hearsay.Strip(text));
}
