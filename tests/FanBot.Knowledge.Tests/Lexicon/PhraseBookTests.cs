using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Tests.Lexicon;

public sealed class PhraseBookTests
{
    private const string Marks = "<show> <season>";

    [Theory]
    [InlineData("axed", "It was axed.", "axed")]
    [InlineData("renew~ it", "They renewed it; she renews it.", "renewed it|renews it")]
    [InlineData("[the] end", "The end is an end.", "The end|end")]
    [InlineData("[very]*2 good", "very very very good", "very very good")]
    [InlineData("(call it|named) off", "They call it off.", "call it off")]
    [InlineData("bring~ ..3 back", "She brings the whole show back.", "brings the whole show back")]
    [InlineData("bring~ ..3 back", "She brings one, and is back.", "")]
    [InlineData("bring~ ..2 back", "She brings the whole show back.", "")]
    [InlineData("bring~ ...4 back", "She brings one, and is back.", "brings one, and is back")]
    [InlineData("bring~ ...3 back", "She brings one, and is back.", "")]
    [InlineData("bring~ ...9 back", "She brings one; and is back.", "")]
    [InlineData("brings ...2 back", "She brings @ back.", "brings @ back")]
    [InlineData("<Number> episodes", "8 episodes, twenty-two episodes, ninety episodes, 1,200 episodes", "8 episodes|twenty-two episodes|ninety episodes")]
    [InlineData("^ the show", "the show, the show", "the show")]
    [InlineData("show only-behind ^ ..1", "the show, a bad show", "show")]
    [InlineData("the show $", "the show, the show", "the show")]
    [InlineData("end not-before of", "the end of the end", "end")]
    [InlineData("end only-before of", "the end of the end", "end")]
    [InlineData("show not-behind the very", "the very show, the show", "show")]
    [InlineData("show only-behind (the|a) ..1", "a good show", "show")]
    [InlineData("<season> will follow", "@ will follow", "@ will follow")]
    [InlineData("green-lit", "green lit, green-lit", "green lit|green-lit")]
    [InlineData(@"so \)", "(so)", "so)")]
    [InlineData("isn't", "It isn't, it is not.", "isn't|is not")]
    public void A_phrase_is_found_where_it_stands_and_nowhere_else(string phrase, string text, string found) =>
        Assert.Equal(found, string.Join('|', Book(("x", phrase)).Matches(Read(text)).Select(m => m.Span.Cut(text))));

    [Fact]
    public void The_first_of_two_that_fit_at_a_place_is_taken()
    {
        var matches = Book(("short", "picked up"), ("long", "picked up for more"), ("other", "for more")).Matches(Read("picked up for more"));

        Assert.Equal(["short", "other"], matches.Select(m => m.Value));
    }

    [Fact]
    public void A_named_part_is_told_with_its_place()
    {
        const string Text = "renewed for two more seasons";
        var match = Assert.Single(Book(("renewed", "renew~ for {more: (two|three)} more [{noun: seasons}] [{none: episodes}]")).Matches(Read(Text)));

        Assert.Equal("two", match.Part("more")?.Cut(Text));
        Assert.Equal("seasons", match.Part("noun")?.Cut(Text));
        Assert.Null(match.Part("none"));
    }

    [Theory]
    [InlineData("..3 back", "begin")]
    [InlineData("[the] [end]", "begin")]
    [InlineData("(the end", "missing")]
    [InlineData("the end)", "closes")]
    [InlineData("{the end}", "colon")]
    [InlineData("@no-such-class", "no-such-class")]
    public void What_is_no_phrase_is_refused_with_its_line_and_the_reason(string phrase, string reason)
    {
        var refused = Assert.Throws<FormatException>(() => Book(("x", phrase)));

        Assert.Contains(phrase, refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_ways_to_fit_are_not_all_tried()
    {
        // Each optional word doubles the ways in which a run of the same word can be taken; tried one by one they would outlast the tests.
        var book = Book(("x", "a [a]*40 [a]*40 [a]*40 b"));

        Assert.Empty(book.Matches(Read(string.Join(' ', Enumerable.Repeat("a", 100)))));
    }

    private static PhraseBook Book(params (string Value, string Phrase)[] phrases) =>
        new(phrases.Select((p, i) => new PhraseLine(i + 1, p.Value, p.Phrase, [])));

    private static IReadOnlyList<Token> Read(string text) => Tokenizer.Read(text, c => c == '@' ? Marks.Split(' ')[1] : null);
}
