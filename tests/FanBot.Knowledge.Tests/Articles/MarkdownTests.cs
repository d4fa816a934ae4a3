using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Tests.Articles;

public sealed class MarkdownTests
{
    [Fact]
    public void Front_matter_is_read_and_unknown_keys_are_passed_over()
    {
        var document = Documents.Parse("a.md", """
            ---
            title: "Marrow Lane: what we know"
            publisher: Harbour Weekly
            author: [Ida Penrose, Jo Sand]
            published: 24 May 2031
            updated: 2031-06
            url: https://harbour.example/marrow
            show: Marrow Lane
            kind: digest
            tags: [a, {b: c}]
            ---
            Text.
            """);

        Assert.Equal("Text.", document.Text);
        Assert.Equal("Marrow Lane: what we know", document.FrontMatter.Title);
        Assert.Equal("Harbour Weekly", document.FrontMatter.Publisher);
        Assert.Equal("Ida Penrose, Jo Sand", document.FrontMatter.Author);
        Assert.Equal("2031-05-24", document.FrontMatter.Published.ToString());
        Assert.Equal("2031-06", document.FrontMatter.Updated.ToString());
        Assert.Equal("https://harbour.example/marrow", document.FrontMatter.Url);
        Assert.Equal("Marrow Lane", document.FrontMatter.Show);
        Assert.Equal(ArticleKind.Digest, document.FrontMatter.Kind);
    }

    [Fact]
    public void Toml_texts_and_lists_may_run_over_several_lines()
    {
        var document = Documents.Parse("a.md", """"
            +++
            title = """
            Marrow Lane:
            what we know"""
            authors = [
              "Ida Penrose", # wrote it
              'Jo Sand',
            ]
            date = 2031-05-24T10:00:00+01:00
            summary = '''
            date = 2011-01-01
            '''
            [extra]
            title = "Something else"
            +++
            Text.
            """");

        Assert.Equal("Text.", document.Text);
        Assert.Equal("Marrow Lane: what we know", document.FrontMatter.Title);
        Assert.Equal("Ida Penrose, Jo Sand", document.FrontMatter.Author);
        Assert.Equal("2031-05-24", document.FrontMatter.Published.ToString());
    }

    [Theory]
    [InlineData("<del>It starts on 1 May.</del>\n\nIt starts on 8 May.", "It starts on 8 May.")]
    [InlineData("<del>\n\nIt starts on 1 May.\n\nAda stays.\n\n</del>\n\nIt starts on 8 May.", "It starts on 8 May.")]
    [InlineData("<S>\nIt starts on 1 May.\n</s>\nIt starts on 8 May.", "It starts on 8 May.")]
    [InlineData("<div>\n<del><p>It starts on 1 May.</p></del>\n<p>It starts on 8 May.</p>\n</div>", "It starts on 8 May.")]
    [InlineData("<strike class=\"old\">It starts on 1 May.</strike> It starts on 8 May.", "It starts on 8 May.")]
    [InlineData("<sub>It starts on 8 May.</sub>", "It starts on 8 May.")]
    public void What_is_struck_through_is_not_there(string markdown, string text) => Assert.Equal(text, Documents.Parse("a.md", markdown).Text.Trim());

    [Theory]
    [InlineData("2031-05-24", "2031-05-24")]
    [InlineData("2031-22", "2031-22")]
    [InlineData("2031-05-24T10:00:00Z", "2031-05-24")]
    [InlineData("2031/05/24 10:00", "2031-05-24")]
    [InlineData("May 24, 2031", "2031-05-24")]
    [InlineData("Wednesday, Sept. 3rd 2031 at 9 am", "2031-09-03")]
    [InlineData("3 September 2031", "2031-09-03")]
    [InlineData("the 3rd", null)]
    [InlineData("September 2031", "2031-09")]
    [InlineData("Spring 2031", "2031-21")]
    [InlineData("fall of 2031", "2031-23")]
    [InlineData("31 February 2031", null)]
    [InlineData("", null)]
    public void Declared_dates_are_read(string words, string? date) => Assert.Equal(date, DeclaredDate.Read(words)?.ToString());

    [Theory]
    [InlineData("---\ntitle: [unclosed\n---\nText.")]
    [InlineData("---\ntitle: Marrow Lane\nText without an end of the front matter.")]
    [InlineData("---\njust words\n---\nText.")]
    [InlineData("---\n? ? x\n---\nText.")]
    [InlineData("---\npublished: someday\n---\nText.")]
    [InlineData("---\nkind: essay\n---\nText.")]
    [InlineData("---\ntitle: a\ntitle: b\n---\nText.")]
    [InlineData("---\nboom: &a [*a]\ntitle: *a\n---\nText.")]
    public void Broken_front_matter_is_a_problem_with_advice(string text)
    {
        var reading = Documents.Read("a.md", System.Text.Encoding.UTF8.GetBytes(text));

        Assert.False(reading.Succeeded);
        Assert.Contains("front matter", reading.Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Marrow Lane: who is in it", "Marrow Lane: who is in it")]
    [InlineData("title: 'Marrow Lane' adds three to its cast", "'Marrow Lane' adds three to its cast")]
    [InlineData("title: \"Marrow Lane\" adds three", "\"Marrow Lane\" adds three")]
    [InlineData("title: [Exclusive] Ada's mother comes to Marrow Lane", "[Exclusive] Ada's mother comes to Marrow Lane")]
    [InlineData("title: 'Marrow Lane: The Quay,' now on air: all the faces", "'Marrow Lane: The Quay,' now on air: all the faces")]
    [InlineData("title: 'Marrow Lane: quoted'", "Marrow Lane: quoted")]
    public void Front_matter_without_quotation_marks_is_read_as_it_is_meant(string line, string title)
    {
        var reading = Documents.Read("a.md", System.Text.Encoding.UTF8.GetBytes($"---\n{line}\npublisher: The Gazette\npublished: 2031-05-24\n---\nText."));
        Assert.Equal(title, reading.Document!.FrontMatter.Title);
        Assert.Equal("The Gazette", reading.Document.FrontMatter.Publisher);
    }

    [Fact]
    public void A_rule_at_the_head_is_no_front_matter() => Assert.Equal("Just text.", Documents.Parse("a.md", "---\n\nJust text.\n").Text);

    [Fact]
    public void The_text_a_reader_sees_is_written_out()
    {
        var document = Documents.Parse("a.md", """
            # Marrow Lane

            The *second* season of [Marrow Lane](https://harbour.example "x") starts
            on **3 May 2031**.\
            A line of its own &amp; more. ![poster](p.png)

            ## Cast

            - Mara Voss as `Ada`
              - new
            1. Teo Lindqvist

            > A quotation.

            | Actor | Role |
            |---|---|
            | Mara Voss | Ada *Quill* |

            ```
            code is left out
            ```

            <p>Raw <b>words</b>.</p>
            <script>alert(1)</script>
            """);

        Assert.Equal("""
            # Marrow Lane
            The second season of Marrow Lane starts on 3 May 2031.
            A line of its own & more.
            ## Cast
            * Mara Voss as Ada
            * new
            * Teo Lindqvist
            A quotation.
            Actor | Role
            * Mara Voss | Ada Quill
            Raw words.
            """, document.Outline());
        Assert.StartsWith("Marrow Lane\n\nThe second season", document.Text, StringComparison.Ordinal);
        Assert.Contains("• Mara Voss as Ada\n• new\n• Teo", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    public void Deep_nesting_ends_in_a_text_or_a_problem(char mark)
    {
        var reading = Documents.Read("a.md", System.Text.Encoding.UTF8.GetBytes(new string(mark, 50_000) + " words"));

        Assert.True(reading.Succeeded || reading.Problem.Message.Length > 0);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("`a ")]
    [InlineData("*a ")]
    [InlineData("- a\n")]
    public void Hostile_repetition_ends_quickly(string words)
    {
        var reading = Documents.Read("a.md", System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(words, 200_000))));

        Assert.True(reading.Succeeded || reading.Problem.Message.Length > 0);
    }

    [Fact]
    public void Deep_front_matter_does_not_exhaust_the_stack() =>
        Assert.False(Documents.Read("a.md", System.Text.Encoding.UTF8.GetBytes($"---\na: {new string('[', 100_000)}\n---\nText.")).Succeeded);
}
