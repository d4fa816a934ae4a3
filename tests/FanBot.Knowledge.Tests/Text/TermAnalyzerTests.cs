using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class TermAnalyzerTests
{
    [Theory]
    [InlineData("episodes", "Episode")]
    [InlineData("filming", "filmed")]
    [InlineData("releases", "Released")]
    [InlineData("Ada's", "Ada’s")]
    [InlineData("Ada's", "Ada")]
    [InlineData("Zoë", "zoe")]
    [InlineData("lighthouse-keeper", "lighthouse keeper")]
    public void Forms_of_a_word_have_the_same_terms(string a, string b) => Assert.Equal(TermAnalyzer.Terms(a), TermAnalyzer.Terms(b));

    [Theory]
    [InlineData("series", "serial")]
    [InlineData("8", "10")]
    [InlineData("Quill", "Quilla")]
    public void Other_words_do_not(string a, string b) => Assert.NotEqual(TermAnalyzer.Terms(a), TermAnalyzer.Terms(b));

    [Fact]
    public void Numbers_keep_their_thousands_together() => Assert.Single(TermAnalyzer.Terms("41,300,000"));
}
