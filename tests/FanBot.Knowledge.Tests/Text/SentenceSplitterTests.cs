using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("It is here. It is good.", "It is here.|It is good.")]
    [InlineData("Mr. Farrow met Dr. Finch. They sailed.", "Mr. Farrow met Dr. Finch.|They sailed.")]
    [InlineData("It starts on Aug. 3. Nobody knew.", "It starts on Aug. 3.|Nobody knew.")]
    [InlineData("It starts in Sept. 2031 on Halcyra.", "It starts in Sept. 2031 on Halcyra.")]
    [InlineData("She moved to the U.S. in May. He stayed.", "She moved to the U.S. in May.|He stayed.")]
    [InlineData("“It is done.” She left.", "“It is done.”|She left.")]
    [InlineData("Is it back? Yes! At last…", "Is it back?|Yes!|At last…")]
    [InlineData("It holds 9.2 of 10. Good.", "It holds 9.2 of 10.|Good.")]
    [InlineData("J. Voss and M. A. Quill sail. They win.", "J. Voss and M. A. Quill sail.|They win.")]
    [InlineData("Stuck together.Next one.", "Stuck together.|Next one.")]
    [InlineData("  Only one  ", "Only one")]
    [InlineData("", "")]
    public void Text_is_split_into_sentences(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(s => s.Cut(text))));

    [Fact]
    public void Only_the_range_is_split()
    {
        const string Text = "One. Two. Three.";
        Assert.Equal(["Two."], SentenceSplitter.Split(Text, new TextSpan(5, 9)).Select(s => s.Cut(Text)));
    }
}
