using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Tests.Answering.Passages;

public sealed class WantedReaderTests
{
    [Theory]
    [InlineData("who broke the lamp", nameof(Wanted.Person), null)]
    [InlineData("who plays ada", nameof(Wanted.Performer), null)]
    [InlineData("how old is ada quill", nameof(Wanted.Age), null)]
    [InlineData("how many prizes did she win", nameof(Wanted.Number), "prize")]
    [InlineData("how long did filming take", nameof(Wanted.Duration), null)]
    [InlineData("what year is it set in", nameof(Wanted.Year), null)]
    [InlineData("when did they meet", nameof(Wanted.Date), null)]
    [InlineData("what time is it on", nameof(Wanted.Clock), null)]
    [InlineData("how much did it cost", nameof(Wanted.Money), null)]
    [InlineData("what's the name of the hospital", nameof(Wanted.Name), "hospit")]
    [InlineData("what is the ship called", nameof(Wanted.Name), "ship")]
    [InlineData("where do they live", nameof(Wanted.Place), null)]
    [InlineData("where can i watch the old ones", nameof(Wanted.Outlet), null)]
    [InlineData("which network is it on", nameof(Wanted.Outlet), null)]
    [InlineData("whats adas season on", nameof(Wanted.Outlet), null)]
    [InlineData("where will the reunion be shown", nameof(Wanted.Outlet), null)]
    [InlineData("where was the mill scene shot", nameof(Wanted.Place), null)]
    [InlineData("why did she leave", nameof(Wanted.Reason), null)]
    [InlineData("what is the lantern guild?", nameof(Wanted.Definition), null)]
    [InlineData("what years does it cover", nameof(Wanted.Year), null)]
    [InlineData("how many used to watch it", nameof(Wanted.Number), null)]
    [InlineData("whats the most viewers it had", nameof(Wanted.Number), "viewer")]
    [InlineData("what's the name of adas dog", nameof(Wanted.Name), "dog")]
    [InlineData("which episode has the flood", nameof(Wanted.Name), null)]
    [InlineData("which one was the first with a robot in it", nameof(Wanted.Name), null)]
    [InlineData("which war is in it", nameof(Wanted.Which), "war")]
    [InlineData("in which cities do they film", nameof(Wanted.Which), "citi")]
    [InlineData("which role did ada have", nameof(Wanted.Open), null)]
    [InlineData("what did ada say about the lamp", nameof(Wanted.Speech), null)]
    [InlineData("what does ada think of the lamp", nameof(Wanted.Speech), null)]
    [InlineData("how did ada die", nameof(Wanted.Manner), null)]
    [InlineData("what does ada do for a living", nameof(Wanted.Job), null)]
    [InlineData("what was ada quill's job", nameof(Wanted.Job), null)]
    [InlineData("is ada quill 81?", nameof(Wanted.Age), null)]
    [InlineData("what is ada filming next", nameof(Wanted.Open), null)]
    [InlineData("what is the new special about", nameof(Wanted.Open), null)]
    [InlineData("what is the lantern thing?", nameof(Wanted.Definition), null)]
    [InlineData("do they ever find the boat", nameof(Wanted.Open), null)]
    public void What_is_wanted_is_read_from_how_it_is_asked(string question, string wanted, string? focus)
    {
        var read = WantedReader.Read(question, QuestionKind.Other);

        Assert.Equal((wanted, focus), (read.Wanted.ToString(), read.Focus));
    }

    [Fact]
    public void Several_are_wanted_where_the_question_says_so()
    {
        Assert.True(WantedReader.Read("who are the judges", QuestionKind.Other).Several);
        Assert.False(WantedReader.Read("who is the judge", QuestionKind.Other).Several);
    }

    [Fact]
    public void Who_asks_for_a_source_asks_for_no_value() =>
        Assert.Equal(Wanted.Open, WantedReader.Read("who says that it is cancelled", QuestionKind.Source).Wanted);
}
