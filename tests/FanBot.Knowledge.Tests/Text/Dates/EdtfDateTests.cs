using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Text.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2031-08-03", "3 August 2031")]
    [InlineData("2031-08", "August 2031")]
    [InlineData("2031-21", "spring 2031")]
    [InlineData("2031-24", "winter 2031")]
    [InlineData("2031", "2031")]
    [InlineData("2031-01/2031-04", "early 2031")]
    [InlineData("2031-05/2031-08", "mid 2031")]
    [InlineData("2031-07/2031-10", "between July and October 2031")]
    [InlineData("2031-11/2032-02", "between November 2031 and February 2032")]
    [InlineData("2032-02-21/2032-02-29", "late February 2032")]
    [InlineData("XXXX-08-03", "3 August")]
    public void A_date_is_written_for_people(string date, string text) => Assert.Equal(text, EdtfDate.Parse(date).ToText());

    [Theory]
    [InlineData("2031-13")]
    [InlineData("2031-02-29")]
    [InlineData("2031-25")]
    [InlineData("2031-08/2031-07")]
    [InlineData("31-08-03")]
    [InlineData("2031/")]
    [InlineData("2031-8-3")]
    [InlineData("")]
    [InlineData(" 2031")]
    public void What_is_no_date_is_not_read(string text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData("2031", "2031-08-03", true)]
    [InlineData("2031-22", "2031-08-03", true)]
    [InlineData("2031-22", "2031-09-01", false)]
    [InlineData("2031-24", "2032-01-15", true)]
    [InlineData("2031-08-03", "2031-08", false)]
    [InlineData("XXXX-08", "2031-08-03", true)]
    [InlineData("2031-08", "XXXX-08-03", false)]
    public void A_date_contains_what_it_can_mean(string wide, string narrow, bool contains) =>
        Assert.Equal(contains, EdtfDate.Parse(wide).Contains(EdtfDate.Parse(narrow)));
}
