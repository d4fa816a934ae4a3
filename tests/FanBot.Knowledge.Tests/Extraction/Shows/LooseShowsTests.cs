using System.Text.RegularExpressions;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Extraction.Shows;
using FanBot.Knowledge.Tests.Articles;

namespace FanBot.Knowledge.Tests.Extraction.Shows;

/// <summary>Articles in no folder find their show by what several of them speak of as a show.</summary>
public sealed class LooseShowsTests
{
    [Theory]
    [InlineData("Root file about Red Harbor. Red Harbor season 5 has two episodes.", "Red Harbor")]
    [InlineData("St. Marrow season 2 is on. St. Marrow is a drama.", "St. Marrow")]
    [InlineData("Mrs. Quill season 2 is on.", "Mrs. Quill")]
    public void A_name_does_not_go_on_behind_a_full_stop(string text, string name) =>
        Assert.Equal(name, ArticleExtractor.GuessShow(Documents.Parse("a.txt", text)).Name);

    // The star stands in every headline, the show in none of two words: neither makes her the show.
    [Fact]
    public void The_star_of_every_headline_is_not_the_show() => AssertShows(
        [
            "Mara Voss wows as nurse\n\nMara Voss plays the night nurse in Saltmarsh season 1. Saltmarsh fans loved it. Mara Voss said she was glad.",
            "Mara Voss on her new role\n\nMara Voss, 41, told us of Saltmarsh. The drama Saltmarsh starts in May. Mara Voss smiled.",
            "Mara Voss reveals injury\n\nThe Saltmarsh star Mara Voss hurt a knee. Mara Voss said it was nothing. Saltmarsh goes on.",
        ],
        "Saltmarsh",
        "Saltmarsh",
        "Saltmarsh");

    [Fact]
    public void A_headlines_words_are_not_part_of_the_name() => AssertShows(
        [
            "Copper Lane SPOILER: Ada leaves\n\nCopper Lane fans will miss Ada, the soap Copper Lane said.",
            "Copper Lane's Finn Hale films in Port Averne\n\nFinn Hale was seen on the set of Copper Lane on Monday.",
            "New horizons: watch this space\n\nThe Copper Lane star hinted at an exit from Copper Lane.",
        ],
        "Copper Lane",
        "Copper Lane",
        "Copper Lane");

    [Fact]
    public void A_short_name_is_the_same_show() => AssertShows(
        [
            "Who Wants An Island starts tonight\n\nWho Wants An Island will crown a winner. Island fans wait. The contest Who Wants An Island is back.",
            "Island winner gives it away\n\nThe Island winner Dot Quill spoke. An Island contestant agreed, and Who Wants An Island went on.",
            "Island jackpot falls\n\nThe Island contestant Ben Orr won on the hit show Island.",
        ],
        "Island",
        "Island",
        "Island");

    [Fact]
    public void Another_show_stays_apart() => AssertShows(
        [
            "Saltmarsh season 2 is on\n\nSaltmarsh season 2 was ordered. Saltmarsh is a drama.",
            "Saltmarsh cast grows\n\nThe Saltmarsh cast has a new face, and Saltmarsh fans are glad.",
            "Saltmarsh in numbers\n\nEpisodes of Saltmarsh were seen by many. Saltmarsh is liked.",
            "Copper Lane: all we know\n\nCopper Lane is a crime drama in six parts. Copper Lane starts in autumn.",
        ],
        "Saltmarsh",
        "Saltmarsh",
        "Saltmarsh",
        "Copper Lane");

    // "Sta" stands in "Starfall" by its letters only.
    [Fact]
    public void Names_are_told_apart_by_whole_words() => AssertShows(
        [
            "Starfall season 2 is on\n\nStarfall season 2 was ordered. Starfall is a drama.",
            "Starfall cast grows\n\nThe Starfall cast has a new face, and Starfall fans are glad.",
            "Sta season 4 is on\n\nSta season 4 was ordered. Sta is a sitcom.",
            "Sta cast grows\n\nThe Sta cast has a new face, and Sta fans are glad.",
        ],
        "Starfall",
        "Starfall",
        "Sta",
        "Sta");

    [Fact]
    public void What_names_no_show_belongs_to_the_one_that_all_others_are_about() => AssertShows(
        [
            "Saltmarsh season 2 is on\n\nSaltmarsh season 2 was ordered. Saltmarsh is a drama.",
            "Saltmarsh cast grows\n\nThe Saltmarsh cast has a new face, and Saltmarsh fans are glad.",
            "what we know so far\n\nso a lot of you ask in the comments when it is back. it is back in may.",
        ],
        "Saltmarsh",
        "Saltmarsh",
        "Saltmarsh");

    [Fact]
    public void A_channel_is_no_show() => AssertShows(
        [
            "Netflix drama Saltmarsh\n\nThe Netflix series Saltmarsh is back. Netflix fans cheer for Saltmarsh season 2.",
            "Netflix star of Saltmarsh\n\nThe Netflix star of the show Saltmarsh spoke. Netflix said no more of Saltmarsh.",
        ],
        "Saltmarsh",
        "Saltmarsh");

    [Fact]
    public void An_article_on_which_the_rules_fail_leaves_the_others_their_show()
    {
        List<SourceDocument> documents =
        [
            Documents.Parse("a.txt", "Saltmarsh season 2 is on\n\nSaltmarsh season 2 was ordered. Saltmarsh is a drama."),
            Documents.Parse("b.txt", "Saltmarsh cast grows\n\nThe Saltmarsh cast has a new face, and Saltmarsh fans are glad."),
            Documents.Parse("c.txt", "Saltmarsh again\n\nSaltmarsh fans wait for the drama Saltmarsh."),
        ];

        var shows = LooseShows.Assign(documents, d => d.Path == "c.txt" ? throw new RegexMatchTimeoutException() : ArticleExtractor.GuessShow(d));

        Assert.Equal(["a.txt: Saltmarsh", "b.txt: Saltmarsh"], shows.Select(s => $"{s.Key}: {s.Value.Name}").Order(StringComparer.Ordinal));
    }

    private static void AssertShows(IReadOnlyList<string> articles, params string[] expected)
    {
        List<SourceDocument> documents = [.. articles.Select((text, i) => Documents.Parse($"{i}.txt", text))];
        var forward = LooseShows.Assign(documents);
        Assert.Equal(expected, documents.Select(d => forward[d.Path].Name));
        documents.Reverse();
        var backward = LooseShows.Assign(documents);
        Assert.Equal(forward.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.Name), backward.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => f.Value.Name));
    }
}
