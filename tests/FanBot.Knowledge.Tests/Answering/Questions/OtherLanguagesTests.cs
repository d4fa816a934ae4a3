using FanBot.Knowledge.Answering.Questions;

namespace FanBot.Knowledge.Tests.Answering.Questions;

public sealed class OtherLanguagesTests
{
    [Theory]
    [InlineData("Wann kommt Staffel 2 von Harbor Lights?", "German")]
    [InlineData("wer spielt Ada", "German")]
    [InlineData("Quand sort la saison 2 ?", "French")]
    [InlineData("Qui joue Ada ?", "French")]
    [InlineData("\u00BFCu\u00E1ndo se estrena la temporada 2?", "Spanish")]
    [InlineData("cuando sale la temporada 2", "Spanish")]
    [InlineData("Quando esce la stagione 2?", "Italian")]
    [InlineData("Quem interpreta Ada?", "Portuguese")]
    [InlineData("wanneer komt seizoen 2 uit", "Dutch")]
    public void A_question_that_is_not_English_is_seen(string question, string language) =>
        Assert.Equal(language, OtherLanguages.Of(question, _ => false));

    [Theory]
    [InlineData("when does season 2 come out")]
    [InlineData("who plays Die Hard fan Hans von Trapp")]
    [InlineData("season 2 date")]
    [InlineData("Les Lanternes season 2")]
    [InlineData("is Una in it")]
    [InlineData("")]
    public void An_English_question_is_none_of_others(string question) => Assert.Null(OtherLanguages.Of(question, _ => false));

    [Fact]
    public void Words_of_a_show_s_name_tell_no_language() => Assert.Null(OtherLanguages.Of("Wer Wie release", word => word is "Wer" or "Wie"));
}
