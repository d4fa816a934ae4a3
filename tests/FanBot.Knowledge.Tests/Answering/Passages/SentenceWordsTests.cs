using FanBot.Knowledge.Answering.Passages;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Answering.Passages;

public sealed class SentenceWordsTests
{
    [Theory]
    [InlineData("Rose lit the lamp.", "rose", true)]
    [InlineData("The sun rose over Tarn.", "rose", false)]
    [InlineData("so rose lit it lol", "rose", true)]
    public void A_name_has_a_capital_where_anything_has(string sentence, string name, bool holds) =>
        Assert.Equal(holds, new SentenceWords(sentence).HasName(TermAnalyzer.Terms(name)[0]));

    [Theory]
    [InlineData("The old lamp broke.", true)]
    [InlineData("The 38-year-old lit the lamp.", false)]
    public void An_age_tells_of_nothing_old(string sentence, bool holds) =>
        Assert.Equal(holds, new SentenceWords(sentence).Has("old"));
}
