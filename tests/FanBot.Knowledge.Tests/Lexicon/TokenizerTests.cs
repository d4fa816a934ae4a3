using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Tests.Lexicon;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The drama was green-lit.", "the drama was green lit .")]
    [InlineData("It isn't over, and it won't be.", "it is not over , and it will not be .")]
    [InlineData("It wont end, she can't say, they cannot.", "it will not end , she can not say , they can not .")]
    [InlineData("They've said they'll go; it's Ada's.", "they have said they will go ; it 's ada 's .")]
    [InlineData("Rated 8.5 by 1,200.", "rated 8.5 by 1,200 .")]
    [InlineData("'Twas the Smiths' show", "' twas the smiths ' show")]
    [InlineData("«É» n't", "« é » n't")]
    [InlineData("", "")]
    public void Text_is_cut_into_words_and_marks_and_what_is_drawn_together_is_taken_apart(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenizer.Read(text, _ => null).Select(t => t.Word)));

    [Fact]
    public void Each_token_knows_where_it_stands()
    {
        const string Text = "She hasn't, has she? X's";

        Assert.Equal(
            ["She", "has", "n't", ",", "has", "she", "?", "X", "'s"],
            Tokenizer.Read(Text, _ => null).Select(t => Text[t.Start..t.End]));
    }

    [Fact]
    public void A_mention_is_its_kind() =>
        Assert.Equal(["the", "<show>", "'s", "end"], Tokenizer.Read("The #'s end", c => c == '#' ? "<show>" : null).Select(t => t.Word));
}
