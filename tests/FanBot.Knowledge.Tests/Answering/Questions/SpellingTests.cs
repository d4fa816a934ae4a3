using FanBot.Knowledge.Answers.Questions;

namespace FanBot.Knowledge.Tests.Answering.Questions;

public sealed class SpellingTests
{
    private static readonly string[] Vocabulary = ["waistcoat", "waiter", "stowawai", "commission", "commissar", "hospit", "hotel", "lamplight", "prosecutor"];

    [Theory]
    [InlineData("wats the release date", "what's the release date")]
    [InlineData("wen dose it start", "when does it start")]
    [InlineData("who isnt in it", "who isn't in it")]
    [InlineData("whos in it", "who's in it")]
    [InlineData("which pros are new", "which professionals are new")]
    [InlineData("Wren wont return", "Wren won't return")]
    [InlineData("the dosage of it", "the dosage of it")]
    public void Shorthand_is_written_out(string text, string expected) => Assert.Equal(expected, Spelling.Expand(text));

    [Theory]
    [InlineData("waistcaots", "waistcoat")]
    [InlineData("hosptial", "hospit")]
    [InlineData("prosecuter", "prosecutor")]
    [InlineData("lamplite", null)]
    [InlineData("hotl", null)]
    [InlineData("waistcoat", null)]
    [InlineData("xylophone", null)]
    [InlineData("Hosptial", null)]
    public void A_misspelt_word_becomes_the_one_that_the_articles_hold(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, first => [.. Vocabulary.Where(v => v[0] == first)]));
}
