using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Mr. O’Neil-Sánchez", "mroneilsanchez", "mr oneil sanchez")]
    [InlineData("Zoë", "zoe", "zoe")]
    [InlineData("Zoe\u0308", "zoe", "zoe")]
    [InlineData("Efua LINDGÅRD", "efualindgard", "efua lindgard")]
    [InlineData("Dr. Ruth  Finch", "drruthfinch", "dr ruth finch")]
    [InlineData("season-2", "season2", "season 2")]
    [InlineData("!?…", "", "")]
    [InlineData("", "", "")]
    public void Spellings_that_sound_the_same_fold_to_one(string text, string key, string words)
    {
        Assert.Equal(key, Folding.Key(text));
        Assert.Equal(words, Folding.Words(text));
    }

    [Fact]
    public void Plain_text_is_as_long_as_its_source()
    {
        const string Text = "“Ada’s”\u00A0lamp – «bright»\r\n";
        var plain = Folding.Plain(Text);
        Assert.Equal(Text.Length, plain.Length);
        Assert.StartsWith("\"Ada's\" lamp ", plain, StringComparison.Ordinal);
    }
}
