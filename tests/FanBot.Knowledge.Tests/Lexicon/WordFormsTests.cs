using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Tests.Lexicon;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("renew", "renew renews renewed renewing")]
    [InlineData("axe", "axe axes axed axing")]
    [InlineData("scrap", "scrap scraps scrapped scrapping")]
    [InlineData("carry", "carry carries carried carrying")]
    [InlineData("play", "play plays played playing")]
    [InlineData("pass", "pass passes passed passing")]
    [InlineData("die", "die dies died dying")]
    [InlineData("free", "free frees freed freeing")]
    [InlineData("star", "star stars starred starring")]
    [InlineData("air", "air airs aired airing")]
    [InlineData("give", "give gives gave given giving")]
    public void A_verb_has_its_forms(string verb, string forms) => Assert.Equal(forms.Split(' '), WordForms.Of(verb));
}
