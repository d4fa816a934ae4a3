using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Answering.Passages;

public sealed class AlikeWordsTests
{
    [Theory]
    [InlineData("mate", "friend")]
    [InlineData("leave", "step down")]
    [InlineData("break up", "separ")]
    [InlineData("related", "cousin")]
    public void Who_asks_with_a_word_is_answered_with_another(string asked, string told) =>
        Assert.Contains(told, AlikeWords.Of(Term(asked)));

    [Fact]
    public void A_line_of_one_way_is_not_read_backwards() =>
        Assert.DoesNotContain(Term("job"), AlikeWords.Of(Term("nurse")));

    [Fact]
    public void No_word_is_like_itself() =>
        Assert.All(AlikeWords.Lines().SelectMany(l => l.Split(' ', '>')).Where(w => w.Length > 0).Select(w => Term(w.Replace('+', ' '))).Distinct(), t =>
            Assert.DoesNotContain(t, AlikeWords.Of(t)));

    [Fact]
    public void Every_line_joins_two_words_and_stands_there_once()
    {
        var lines = AlikeWords.Lines().ToList();

        Assert.All(lines, l => Assert.True(l.Split([' ', '>'], StringSplitOptions.RemoveEmptyEntries).Length > 1, l));
        Assert.Equal(lines.Distinct(StringComparer.Ordinal), lines);
    }

    private static string Term(string words) => string.Join(' ', TermAnalyzer.Terms(words));
}
