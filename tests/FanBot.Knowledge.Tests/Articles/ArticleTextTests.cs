using System.Text;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>Articles that moderators add are all written in one shape.</summary>
public sealed class ArticleTextTests
{
    public static TheoryData<string> Corpora =>
        [.. Directory.EnumerateFiles(Repository.TestFile("Corpora"), "*", SearchOption.AllDirectories)
            .Where(f => f.Contains("articles", StringComparison.Ordinal) && Path.GetExtension(f) is ".txt" or ".md" or ".html")
            .Select(f => Path.GetRelativePath(Repository.TestFile("Corpora"), f))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void What_is_written_is_read_again_with_the_same_blocks(string path)
    {
        var document = Documents.Parse(path, File.ReadAllBytes(Repository.TestFile("Corpora", path)));

        var again = Documents.Parse("again.md", ArticleText.Write(document.FrontMatter, document));

        Assert.Equal(Spaced(document.Outline()), Spaced(again.Outline()));
        Assert.Equal(Unnamed(document.FrontMatter), Unnamed(again.FrontMatter));
    }

    [Fact]
    public void The_head_holds_what_is_declared_one_text_a_line()
    {
        var declared = new FrontMatter
        {
            Title = "Caf\u00E9: \u201Cback\u201D\n---\nshow: Injected\n---\n<script>alert(1)</script>",
            Publisher = "&anchor *alias !!tag",
            Author = "\u202E\u0007R. Penn",
            Published = EdtfDate.Parse("2031-05-24"),
            Updated = EdtfDate.Parse("2031-21"),
            Url = "https://news.example/a?b=c#d",
            Show = "Marrow: Lane",
            Kind = ArticleKind.Digest,
        };
        var text = ArticleText.Write(declared, Documents.Parse("a.txt", "It arrives."));

        Assert.Equal(
            """
            ---
            title: "Café: “back” --- show: Injected --- <script>alert(1)</script>"
            publisher: "&anchor *alias !!tag"
            author: "R. Penn"
            published: "2031-05-24"
            updated: "2031-21"
            url: "https://news.example/a?b=c#d"
            show: "Marrow: Lane"
            kind: "digest"
            ---

            It arrives\.

            """,
            text);
        Assert.Equal(
            declared with { Title = "Caf\u00E9: \u201Cback\u201D --- show: Injected --- <script>alert(1)</script>", Author = "R. Penn" },
            Documents.Parse("a.md", text).FrontMatter);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[link](https://evil.example) ![](x) [[note]] %%hidden%% [^1] {#id}")]
    [InlineData("***bold*** _it_ ~~gone~~ `code` ==mark== $x$ ||spoiler|| @everyone <@1> <#2>")]
    [InlineData("1. one")]
    [InlineData("+ plus")]
    [InlineData("a | b")]
    [InlineData("&amp; &lt; &#64;")]
    [InlineData("---")]
    [InlineData("# no heading")]
    [InlineData("> [!note] quoted")]
    [InlineData("\\ back \\* slash")]
    [InlineData("http://a.example/x_y_z")]
    public void Markup_in_a_text_stays_text(string words)
    {
        const string First = "A first line that is long enough to be a paragraph of its own, says nobody.\n\n";
        var document = Documents.Parse("a.txt", First + words + " and some words behind it.");

        var again = Documents.Parse("again.md", ArticleText.Write(FrontMatter.None, document));

        Assert.Equal(document.Outline(), again.Outline());
        Assert.Contains(words.Trim(' ', '+').Split(' ')[^1], again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_hundred_thousand_nested_elements_is_read_in_no_time()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<p>The café opens again in May, says the owner of it.</p>";

        var reading = Documents.Read("a.html", Encoding.UTF8.GetBytes(page));

        Assert.True(reading.Succeeded, reading.Problem?.Message);
        Assert.Contains("opens again", ArticleText.Write(FrontMatter.None, reading.Document), StringComparison.Ordinal);
    }

    private static FrontMatter Unnamed(FrontMatter declared) => declared with { Title = null, Author = null, Publisher = null };

    private static string Spaced(string outline) =>
        string.Join('\n', outline.Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
