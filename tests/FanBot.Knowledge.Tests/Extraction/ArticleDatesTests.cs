using FanBot.Knowledge.Extraction.Pages;

namespace FanBot.Knowledge.Tests.Extraction;

public sealed class ArticleDatesTests
{
    [Theory]
    [InlineData("Posted by Ada Quill on 29 December 2031 in Drama", "2031-12-29")]
    [InlineData("Compiled by the Listings desk, 12 September 2031", "2031-09-12")]
    [InlineData("For further information please contact the press office. Date of issue: 16/01/2031", "2031-01-16")]
    [InlineData("Published: Monday, 8th March 2031", "2031-03-08")]
    [InlineData("Posted by Rick Delgado on April 21, 2031 | Filed under: Ratings", "2031-04-21")]
    [InlineData("The network has confirmed today (Wednesday 8 January 2031) that the launch has been put back.", "2031-01-08")]
    [InlineData("Season 2 arrives on 8 January 2031.", null)]
    [InlineData("By the time the season starts on 8 January 2031, nobody will ask.", null)]
    public void Publication_is_read(string line, string? expected) =>
        Assert.Equal(expected, ArticleDates.Read(["Harbor Lights is back", line]).Published?.ToString());

    [Theory]
    [InlineData("Updated 20/08/2031", "2031-08-20")]
    [InlineData("Last edit: 3 May 2031", "2031-05-03")]
    [InlineData("[UPDATE, August 2031] There is a date now.", "2031-08")]
    [InlineData("By Ada Quill | Published: Friday, 2 September 2031 | Last updated 12 September", "2031-09-12")]
    [InlineData("She spoke of an updated look for the show.", null)]
    [InlineData("The updated trailer on 5 May 2031 was a hit.", null)]
    [InlineData("This interview was amended on 5 May 2031.", null)]
    public void Update_is_read(string line, string? expected) =>
        Assert.Equal(expected, ArticleDates.Read(["Harbor Lights is back", line]).Updated?.ToString());

    [Theory]
    [InlineData("The programme starts on 21/04/2031.", "2031-08-03")]
    [InlineData("The program starts on 04/21/2031.", "2031-03-08")]
    [InlineData("It returns on 8 May.", "2031-08-03")]
    [InlineData("It returns on May 8.", "2031-03-08")]
    [InlineData("The programme has been cancelled.", "2031-08-03")]
    [InlineData("It will be back.", null)]
    public void Order_of_numbers_is_the_articles(string other, string? expected) =>
        Assert.Equal(expected, ArticleDates.Read(["Harbor Lights is back", "Published 03/08/2031", other]).Published?.ToString());
}
