using FanBot.Knowledge.Extraction.Pages;

namespace FanBot.Knowledge.Tests.Extraction;

public sealed class ByLineTests
{
    private const string Headline = "Harbor Lights is back";

    [Theory]
    [InlineData("By Ada Quill", "Ada Quill")]
    [InlineData("By Lena-Marie van der Voss and Ada Quill", "Lena-Marie van der Voss and Ada Quill")]
    [InlineData("By Ada Quill May 5, 2031", "Ada Quill")]
    [InlineData("By Ada Quill Updated 5 May 2031", "Ada Quill")]
    [InlineData("BY ADA QUILL FOR THE GULL BAY WIRE", "ADA QUILL")]
    [InlineData("Words by Ada Quill | 5 May 2031", "Ada Quill")]
    [InlineData("Thursday 7 November 2030. Words: Ada Quill", "Ada Quill")]
    [InlineData("5 May 2031 | By our television desk", "our television desk")]
    [InlineData("By Season 3 nobody asked.", null)]
    [InlineData("By October it will be over.", null)]
    [InlineData("By the time it ended, nobody asked.", null)]
    public void An_author_is_read(string line, string? expected) => Assert.Equal(expected, ByLine.Author([Headline, line]));

    [Theory]
    [InlineData("Ada Quill is a freelance writer from Gull Bay.", "Ada Quill")]
    [InlineData("Ada Quill writes about television.", "Ada Quill")]
    [InlineData("Ada Quill is joined by Mara Voss, author of a book on ferries.", null)]
    public void So_is_the_one_of_the_biography_below(string line, string? expected) => Assert.Equal(expected, ByLine.Author([Headline, line]));

    [Theory]
    [InlineData("By Ada Quill, The Gull Bay Wire", "The Gull Bay Wire")]
    [InlineData("By Ada Quill for The Gull Bay Wire", "The Gull Bay Wire")]
    [InlineData("By Ada Quill, 5 May 2031", null)]
    [InlineData("Ada Quill is a senior editor at Screenwharf.", "Screenwharf")]
    [InlineData("Stay tuned to Screenwharf for more.", "Screenwharf")]
    [InlineData("\u00A9 2030-2031 Screenwharf", "Screenwharf")]
    [InlineData("Ada Quill said so.", null)]
    public void A_publisher_is_read(string line, string? expected) => Assert.Equal(expected, ByLine.Publisher([Headline, line]));
}
