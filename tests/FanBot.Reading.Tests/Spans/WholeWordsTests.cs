using FanBot.Reading.Spans;

namespace FanBot.Reading.Tests.Spans;

public sealed class WholeWordsTests
{
    [Theory]
    [InlineData("says Ines Var|ga to|day.", "Varga today")]
    [InlineData("says |Ines Varga| today.", "Ines Varga")]
    [InlineData("|today|", "today")]
    [InlineData("Bo O’|Nei|l’s", "Neil")]
    [InlineData("|co-|star", "co-")]
    [InlineData("on S02|E0|5!", "S02E05")]
    [InlineData("Zo|e\u0308|!", "Zoe\u0308")]
    [InlineData("Zo|e|\u0308!", "Zoe\u0308")]
    [InlineData("😀|ok|😀", "ok")]
    [InlineData("ok|😀|ok", "😀")]
    public void A_span_is_widened_to_whole_words(string marked, string words)
    {
        var parts = marked.Split('|');
        var text = string.Concat(parts);
        var (start, end) = WholeWords.Around(text, parts[0].Length, parts[0].Length + parts[1].Length);
        Assert.Equal(words, text[start..end]);
    }
}
