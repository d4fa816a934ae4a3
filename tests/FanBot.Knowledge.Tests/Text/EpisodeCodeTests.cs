using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Text;

/// <summary>Episodes told by codes.</summary>
public sealed class EpisodeCodeTests
{
    [Theory]
    [InlineData("S2E4: The Moss Gate", 4)]
    [InlineData("s02 e10", 10)]
    [InlineData("(2x04)", 4)]
    [InlineData("Ep7 – The Salt Road", 7)]
    [InlineData("Season 2", null)]
    [InlineData("E4you", null)]
    public void A_code_tells_the_episode(string text, int? number) => Assert.Equal(number, EpisodeCode.At(text)?.Number);
}
