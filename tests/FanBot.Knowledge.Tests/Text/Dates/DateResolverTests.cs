using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Text.Dates;

public sealed class DateResolverTests
{
    // 29 April 2031 is a Tuesday.
    [Theory]
    [InlineData("3 August 2031", null, "Unknown", "2031-08-03")]
    [InlineData("August 3rd, 2031", null, "Unknown", "2031-08-03")]
    [InlineData("Aug. 3", "2031-04-29", "Future", "2031-08-03")]
    [InlineData("Aug. 3", "2031-04-29", "Past", "2030-08-03")]
    [InlineData("Aug. 3", null, "Unknown", "XXXX-08-03")]
    [InlineData("January 5", "2031-11-20", "Future", "2032-01-05")]
    [InlineData("December", "2032-01-10", "Past", "2031-12")]
    [InlineData("December 20", "2032-01-10", "Unknown", "2031-12-20")]
    [InlineData("Friday, August 8", "2031-04-29", "Future", "2031-08-08")]
    [InlineData("Sunday, August 8", "2031-04-29", "Unknown", "2032-08-08")]
    [InlineData("29 February", "2031-11-20", "Future", "2032-02-29")]
    [InlineData("29 February", "2031-04-29", "Unknown", "2032-02-29")]
    [InlineData("next spring", "2031-04-29", "Future", "2032-21")]
    [InlineData("this fall", "2031-04-29", "Future", "2031-23")]
    [InlineData("last summer", "2031-04-29", "Past", "2030-22")]
    [InlineData("next year", "2031-04-29", "Future", "2032")]
    [InlineData("early 2032", null, "Unknown", "2032-01/2032-04")]
    [InlineData("mid-July 2031", null, "Unknown", "2031-07-11/2031-07-20")]
    [InlineData("late summer of 2031", null, "Unknown", "2031-22")]
    [InlineData("late February 2032", null, "Unknown", "2032-02-21/2032-02-29")]
    [InlineData("between July and October 2031", null, "Unknown", "2031-07/2031-10")]
    [InlineData("from November 2031 to February 2032", null, "Unknown", "2031-11/2032-02")]
    [InlineData("2031-08-03", null, "Unknown", "2031-08-03")]
    [InlineData("in two weeks", "2031-04-29", "Future", "2031-05-13")]
    [InlineData("in ten days", "2031-04-29", "Future", "2031-05-09")]
    [InlineData("in three weeks' time", "2031-04-29", "Unknown", "2031-05-20")]
    [InlineData("in a fortnight", "2031-04-29", "Future", "2031-05-13")]
    [InlineData("in two months", "2031-04-29", "Future", "2031-06")]
    [InlineData("in two weeks", "2031-04-29", "Past", null)]
    [InlineData("in two weeks", null, "Future", null)]
    [InlineData("two weeks from today", "2031-04-29", "Future", "2031-05-13")]
    [InlineData("a week from Friday", "2031-04-29", "Future", "2031-05-09")]
    [InlineData("a week on Tuesday", "2031-04-29", "Future", "2031-05-06")]
    [InlineData("next Tuesday", "2031-04-29", "Future", "2031-05-06")]
    [InlineData("the fourteenth of August", "2031-04-29", "Future", "2031-08-14")]
    [InlineData("August the twenty-first, 2031", null, "Unknown", "2031-08-21")]
    [InlineData("the first of May 2031", null, "Unknown", "2031-05-01")]
    [InlineData("Jun-18-2031", null, "Unknown", "2031-06-18")]
    [InlineData("18-Jun-2031", null, "Unknown", "2031-06-18")]
    [InlineData("Sun, 2 Mar 2031", null, "Unknown", "2031-03-02")]
    [InlineData("the week of June 16", "2031-04-29", "Future", "2031-06-16/2031-06-22")]
    [InlineData("the week beginning 16 June 2031", null, "Unknown", "2031-06-16/2031-06-22")]
    [InlineData("13/08/2031", null, "Unknown", "2031-08-13")]
    [InlineData("08/13/2031", null, "Unknown", "2031-08-13")]
    [InlineData("Sunday, 03/08/2031", null, "Unknown", "2031-08-03")]
    [InlineData("Saturday, 03/08/2031", null, "Unknown", "2031-03-08")]
    public void Words_mean_the_date(string words, string? asOf, string direction, string? expected)
    {
        var found = DateFinder.Find($"It was seen {words} by all.");
        var mention = Assert.Single(found);
        var context = new DateContext(asOf is null ? null : EdtfDate.Parse(asOf).Earliest, []);
        Assert.Equal(expected, DateResolver.Resolve(mention.Expression, context, Enum.Parse<DateDirection>(direction))?.ToString());
    }

    [Theory]
    [InlineData("It may march on in a fall from grace.")]
    [InlineData("Chapter 8 of 10, episode 3.")]
    [InlineData("At 9pm on channel 4.")]
    [InlineData("The file 2031-09-24-12-07-31 was saved.")]
    [InlineData("It was the first season in two months.")]
    [InlineData("It was filmed in two weeks.")]
    [InlineData("The May sisters and April Quill.")]
    [InlineData("It is on 31 June 2031.")]
    public void Words_that_are_no_date_are_none(string text) => Assert.Empty(DateFinder.Find(text).Select(m => m.Span.Cut(text)));

    [Fact]
    public void A_year_that_the_article_names_and_a_weekday_settle_an_undated_day()
    {
        var mention = Assert.Single(DateFinder.Find("Friday, August 8"));
        Assert.Equal("2031-08-08", DateResolver.Resolve(mention.Expression, new DateContext(null, [2030, 2031]), DateDirection.Future)?.ToString());
    }

    [Fact]
    public void A_false_weekday_is_noticed()
    {
        var mention = Assert.Single(DateFinder.Find("Monday, 3 August 2031"));
        Assert.True(DateResolver.ContradictsWeekday(mention.Expression, EdtfDate.Parse("2031-08-03")));
    }
}
