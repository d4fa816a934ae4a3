using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Tests.Articles;

namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>What a page's site has above the article is pasted with it, and is never its headline.</summary>
public sealed class HeadlineTests
{
    private const string Headline = "Harbor Lights season 2: everything we know";

    private const string Body = "Harbor Lights is coming back. The second season of the drama premieres on 3 May 2031, and Mara Voss returns as Ada Quill.";

    [Theory]
    [InlineData("Skip to content")]
    [InlineData("Skip to main content")]
    [InlineData("Skip to navigation\nSkip to footer")]
    [InlineData("Jump to main content")]
    [InlineData("Skip to content\n\nMenu")]
    [InlineData("\u2630 Menu\n\nSearch\n\nSign in")]
    [InlineData("Open menu\nClose menu")]
    [InlineData("Toggle navigation")]
    [InlineData("Advertisement")]
    [InlineData("- Advertisement -\n\nSubscribe")]
    [InlineData("Subscribe now for \u00A31 a week")]
    [InlineData("Sign in\nSubscribe\nNewsletters")]
    [InlineData("Log in or register")]
    [InlineData("Home\nNews\nTV\nMovies\nReviews\nSign in")]
    [InlineData("Home | News | TV | Film | Contact us")]
    [InlineData("Home \u2022 TV News \u2022 Sport")]
    [InlineData("News Sport Culture Lifestyle TV Sign in")]
    [InlineData("Skip to content\n\nHome\n\nTV Shows\n\nMovies\n\nSearch for:\n\nLog In\n\nSubscribe")]
    [InlineData("Accept all cookies")]
    [InlineData("This site uses cookies to make it better for you")]
    [InlineData("[Skip to content](#main)")]
    [InlineData("Skip to content\tMenu")]
    [InlineData("Skip to content Menu Search")]
    [InlineData("Zum Inhalt springen")]
    [InlineData("Aller au contenu principal")]
    [InlineData("We value your privacy")]
    public void A_site_s_lines_above_it_are_not_the_headline(string above)
    {
        Assert.Equal(Headline, Title("page.txt", $"{above}\n\n{Headline}\n\n{Body}\n"));
        Assert.Equal(Headline, Title("page.md", $"{above}\n\n# {Headline}\n\n{Body}\n"));
        Assert.Equal(Headline, Title("page.html", Page("p", above, "h1")));
        Assert.Equal(Headline, Title("page.html", Page("div", above, "h2")));
    }

    [Theory]
    [InlineData("Skip to content")]
    [InlineData("Skip to content\tMenu")]
    [InlineData("Zum Inhalt springen")]
    [InlineData("We value your privacy")]
    public void Nor_where_the_page_calls_them_its_title(string words)
    {
        Assert.Equal(
            Headline,
            Title("page.html", $"<html><head><title>{words}</title></head><body><h1>{words}</h1><h2>{Headline}</h2><p>{Body}</p></body></html>"));
        Assert.Equal(
            Headline,
            Title("page.html", $"<html><head><title>{words} - Pub</title></head><body><h1>{words}</h1><h1>{Headline}</h1><p>{Body}</p></body></html>"));
        Assert.Equal(
            Headline,
            Title("page.html", $"<html><head><meta property='og:title' content='{words}'></head><body><h2>{Headline}</h2><p>{Body}</p></body></html>"));
    }

    [Theory]
    [InlineData("Skip to content\n\nScreenwharf\n\n")]
    [InlineData("Skip to content\n\nScreenwharf\n\nHome\nTV\nFilm\n\n")]
    [InlineData("Menu\n\nScreenwharf \u00BB TV \u00BB News\n\n")]
    public void The_site_is_found_between_its_lines(string above)
    {
        var article = Extract("page.txt", $"{above}{Headline}\n\n{Body}\n").Article;
        Assert.Equal((Headline, "Screenwharf"), (article.Title, article.Publisher));
    }

    [Fact]
    public void The_headline_is_one_still_and_what_stands_above_is_noise()
    {
        var extracted = Extract("page.txt", $"Skip to content\n\nMenu\n\n{Headline}\n\n{Body}\n");
        var lines = extracted.Passages.Take(3).Select(p => (p.Noise, p.Span.Cut(extracted.Article.Text)));
        Assert.Equal([(true, "Skip to content"), (true, "Menu"), (false, Headline)], lines);
        Assert.Equal(Knowledge.Text.PassageKind.Heading, extracted.Passages[2].Kind);
    }

    [Theory]
    [InlineData("The Menu season 2: all we know")]
    [InlineData("Search Party is over")]
    [InlineData("Home and Away star leaves")]
    [InlineData("Sign In to Murder gets a second season")]
    [InlineData("News of Harbor Lights")]
    [InlineData("Subscribed: the drama returns")]
    [InlineData("Share of viewers of Harbor Lights grows")]
    [InlineData("Skip to the End renewed for season 2")]
    [InlineData("What to Watch: Harbor Lights")]
    public void A_headline_that_begins_like_one_stays_the_headline(string headline) => Assert.Equal(headline, Title("page.txt", $"{headline}\n\n{Body}\n"));

    [Fact]
    public void A_page_of_nothing_else_keeps_its_first_line() => Assert.Equal("Menu", Title("page.txt", "Menu\n\nSearch\n"));

    private static string Title(string path, string text) => Extract(path, text).Article.Title;

    private static string Page(string element, string above, string heading)
    {
        var lines = string.Concat(above.Split('\n').Select(line => $"<{element}>{line}</{element}>"));
        return $"<html><body>{lines}<{heading}>{Headline}</{heading}><p>{Body}</p></body></html>";
    }

    private static ExtractedArticle Extract(string path, string text) =>
        ArticleExtractor.Extract(Documents.Parse(path, text) with { Folder = "harbor-lights" }, "hash", ShowFile.None);
}
