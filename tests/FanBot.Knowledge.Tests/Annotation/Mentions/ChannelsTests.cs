using FanBot.Knowledge.Annotation.Mentions;

namespace FanBot.Knowledge.Tests.Annotation.Mentions;

public sealed class ChannelsTests
{
    [Theory]
    [InlineData("It airs on BBC One and iPlayer.", "BBC One")]
    [InlineData("It airs on the BBC.", "BBC")]
    [InlineData("Disney+'s new drama", "Disney+")]
    [InlineData("A Netflix-style show on the Sci-Fi Channel", "Netflix, Sci-Fi Channel")]
    [InlineData("on ABC/BBC America", "ABC, BBC America")]
    [InlineData("It is on Stan in Australia.", "Stan")]
    [InlineData("Stan Lee was glad.", "")]
    [InlineData("It returns to Seven on Monday.", "")]
    [InlineData("It is on Seven.", "Seven")]
    [InlineData("She is on Three Sisters Lane.", "")]
    [InlineData("the tvN drama", "tvN")]
    [InlineData("HBOs and CBSN are none", "")]
    [InlineData("on Channel 10 at 7.30pm", "Channel 10")]
    public void Channels_are_found_by_their_whole_names(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Channels.Find(text).Select(s => s.Cut(text))));

    [Theory]
    [InlineData("ITV1", "UK")]
    [InlineData("Stan", "Australia")]
    [InlineData("Peacock", "US")]
    [InlineData("Netflix", null)]
    [InlineData("Nobody's Channel", null)]
    public void A_channel_of_one_country_tells_it(string name, string? country) =>
        Assert.Equal(country, Channels.CountryOf(name));

    [Fact]
    public void Every_channel_is_found_where_it_stands_behind_on() =>
        Assert.Equal([], Channels.Names
            .Where(name => !Channels.Find($"It airs on {name} now.").Select(s => s.Cut($"It airs on {name} now.")).SequenceEqual([name])));
}
