using FanBot.Reading.Chat;

namespace FanBot.Reading.Tests.Chat;

public class ChatReaderTests
{
    [Fact]
    public async Task A_quote_that_stands_in_its_passage_is_the_reading()
    {
        using var rig = new ChatRig(ScriptedModel.Quotes(2, "14 March 2031"));
        var spans = await rig.ReadAsync();
        var text = Shows.Release.Text;
        Assert.Equal("14 March 2031", text[spans[1].Start..spans[1].End]);
        Assert.Equal(new ReaderSpan(spans[1].Start, spans[1].End, ChatSpans.Sure, ChatSpans.Sure, 0), spans[1]);
        Assert.Equal(new ReaderSpan(0, 0, ChatSpans.SureNot, ChatSpans.SureNot, 0), spans[0]);
        Assert.Equal(new ReaderSpan(0, 0, ChatSpans.SureNot, ChatSpans.SureNot, 0), spans[2]);
        Assert.Equal([ChatOutcome.Quoted], rig.Outcomes);
        Assert.Equal(0, rig.Behind.Asked);
    }

    [Theory]
    [InlineData("yes", 6)]
    [InlineData("no", -6)]
    [InlineData("none", 0)]
    public async Task Yes_and_no_are_sure_and_none_is_neither(string answer, float logit)
    {
        using var rig = new ChatRig(ScriptedModel.Quotes(3, "doesn't bring back Tobin Farrow", answer));
        Assert.Equal([0, 0, logit], (await rig.ReadAsync()).Select(s => s.Yes));
    }

    [Theory]
    [InlineData("  14 March 2031\\n")]
    [InlineData("“Lanternfall” starts on 14 March 2031, Orbit TV said. 10 episodes")]
    [InlineData("10")]
    public async Task Only_spaces_around_a_quote_are_left_out(string quote)
    {
        var meant = quote.Replace("\\n", "\n", StringComparison.Ordinal);
        using var rig = new ChatRig(ScriptedModel.Quotes(2, meant));
        var span = (await rig.ReadAsync())[1];
        Assert.Equal(meant.Trim(), Shows.Release.Text[span.Start..span.End]);
        Assert.Equal(0, rig.Behind.Asked);
    }

    [Theory]
    [InlineData("```json\n{0}\n```")]
    [InlineData("\n```\n{0}```  ")]
    [InlineData("  {0}\n")]
    public async Task A_reply_may_stand_in_a_code_fence(string form)
    {
        using var rig = new ChatRig(ScriptedModel.Says(form.Replace("{0}", ScriptedModel.Reply(2, "Orbit TV"), StringComparison.Ordinal)));
        await rig.ReadAsync();
        Assert.Equal([ChatOutcome.Quoted], rig.Outcomes);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_model_may_find_no_answer(string? quote)
    {
        using var rig = new ChatRig(ScriptedModel.Quotes(null, quote));
        Assert.All(await rig.ReadAsync(), s => Assert.Equal((ChatSpans.SureNot, ChatSpans.SureNot), (s.Has, s.Span)));
        Assert.Equal([ChatOutcome.NoPassage], rig.Outcomes);
        Assert.Equal(0, rig.Behind.Asked);
    }

    [Fact]
    public async Task Without_passages_nobody_is_asked()
    {
        using var rig = new ChatRig(ScriptedModel.Quotes(1, "unasked"));
        Assert.Empty(await rig.ReadAsync(passages: []));
        Assert.Empty(rig.Server.Requests);
        Assert.Empty(rig.Outcomes);
    }

    [Fact]
    public async Task Without_a_reader_behind_no_passage_answers()
    {
        using var rig = new ChatRig(ScriptedModel.Quotes(2, "14 April 2031"));
        var alone = new ChatReader(ChatClients.Create(rig.Server.ApiBase, "m", null), null, new ChatReaderOptions(), rig.Time, rig.Log);
        Assert.All(await alone.ReadAsync(Shows.Question, Shows.All, default), s => Assert.True(s.Has < 0 && s.Score < 0));
        Assert.Equal(1, alone.Counts[ChatOutcome.FalseQuote]);
    }

    [Fact]
    public async Task An_empty_passage_is_read_as_without_an_answer()
    {
        using var rig = new ChatRig(ScriptedModel.Quotes(null, ""));
        Assert.Equal((0, 0), (await rig.ReadAsync(passages: [new ReaderPassage("", "")])).Select(s => (s.Start, s.End)).Single());
    }
}
