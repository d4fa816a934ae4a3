using FanBot.Knowledge.Answers.Composing;

namespace FanBot.Knowledge.Tests.Answers.Composing;

public sealed class RanksTests
{
    [Theory]
    [InlineData("Mara Voss plays Detective Chief Inspector Crane", "dci")]
    [InlineData("Detective Inspector Crane", "di")]
    [InlineData("Police Constable Ida Moss", "pc")]
    public void A_rank_in_full_has_its_short_form(string words, string expected) => Assert.Equal([expected], Ranks.Short(words));

    [Fact]
    public void Who_has_no_rank_has_no_short_form() => Assert.Empty(Ranks.Short("Mara Voss plays the inspector's sister"));
}
