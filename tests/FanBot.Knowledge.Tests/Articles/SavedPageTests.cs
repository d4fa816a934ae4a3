using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Articles;

/// <summary>Pages as moderators save them: struck text, notes and their marks, other programs' front matter, text that was encoded twice.</summary>
public sealed class SavedPageTests
{
    [Theory]
    [InlineData("It starts on ~~3 May~~ 10 May.")]
    [InlineData("It starts on <del>3 May</del> 10 May.")]
    [InlineData("It starts on <s>3 May</s> 10 May.")]
    [InlineData("It starts on <strike>3 *May*</strike> 10 May.")]
    [InlineData("It starts on %% my guess: 3 May %% 10 May.")]
    [InlineData("It starts on <DEL>3 May</DEL> 10 May.")]
    public void What_is_struck_out_or_hidden_in_Markdown_is_not_said(string text)
    {
        var read = Documents.Parse("a.md", text).Text;

        Assert.DoesNotContain("3 May", read, StringComparison.Ordinal);
        Assert.Contains("10 May", read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>It starts on <del>3 May</del> <ins>10 May</ins>.</p>")]
    [InlineData("<p>It starts on <s>3 May</s> 10 May.</p>")]
    [InlineData("<p>It starts on <strike>3 May</strike> 10 May.</p>")]
    [InlineData("<p>It starts on <span style='text-decoration: line-through'>3 May</span> 10 May.</p>")]
    [InlineData("<p style='display:none'>It starts on 3 May.</p><p>It starts on 10 May.</p>")]
    [InlineData("<p>It starts on 10 May<sup><a href='#n'>[3]</a></sup>.</p><p hidden>3 May</p>")]
    public void What_is_struck_out_or_hidden_in_a_page_is_not_said(string body)
    {
        const string Rest = "<p>The harbour is grey, as it always was.</p></article></body></html>";
        var read = Documents.Parse("a.html", $"<html><body><article><h1>The date</h1>{body}{Rest}").Text;

        Assert.DoesNotContain("3 May", read, StringComparison.Ordinal);
        Assert.DoesNotContain("[3]", read, StringComparison.Ordinal);
        Assert.Contains("10 May", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_notes_are_their_words_and_footnotes_are_left_out()
    {
        var document = Documents.Parse("a.md", """
            ---
            title: A date
            author:
              - "[[people/Mona Trelk|Mona Trelk]]"
            ---
            > [!note] Clipped
            > Season 2 of [[Ashen Harbour]] premieres on **Aug. 14**, says [[Ida Penrose|Penrose]].[^1]

            ![[poster.png]]

            [^1]: Press site.
            """);

        Assert.Equal("Mona Trelk", document.FrontMatter.Author);
        Assert.Equal("Clipped Season 2 of Ashen Harbour premieres on Aug. 14, says Penrose.", document.Text.Trim());
    }

    [Theory]
    [InlineData("+++\ntitle = \"Harbour gets a date\"\ndate = 2026-02-05T10:30:00-05:00\nauthor = \"Mona Trelk\"\ndraft = false\n[params]\nx = 1\n+++\nText.")]
    [InlineData("{\n \"title\": \"Harbour gets a date\",\n \"date\": \"2026-02-05T15:04:05Z\",\n \"author\": [\"Mona Trelk\"]\n}\n\nText.")]
    [InlineData("-----\ntitle: Harbour gets a date\ndate: 2026-02-05-20-13-42\nauthor: Mona Trelk\n-----\nText.")]
    public void Front_matter_of_other_programs_is_read(string text)
    {
        var document = Documents.Parse("a.md", text);

        Assert.Equal("Text.", document.Text);
        Assert.Equal("Harbour gets a date", document.FrontMatter.Title);
        Assert.Equal("2026-02-05", document.FrontMatter.Published.ToString());
        Assert.Equal("Mona Trelk", document.FrontMatter.Author);
    }

    [Theory]
    [InlineData("[[")]
    [InlineData("![[")]
    [InlineData("[[a|")]
    [InlineData("%%")]
    [InlineData("[^a")]
    public void Much_of_what_only_begins_takes_time_that_grows_with_its_length(string begun)
    {
        // Time of this thread alone, so that a busy machine changes nothing; each reading is the shorter of two.
        var once = TimeOf(begun, 4_000);
        var twice = TimeOf(begun, 8_000);

        Assert.True(twice < (3 * once) + TimeSpan.FromSeconds(0.5), $"{twice} for twice the text that takes {once}.");
    }

    private static TimeSpan TimeOf(string begun, int times)
    {
        var text = string.Concat(Enumerable.Repeat(begun + "ab", times)) + string.Concat(Enumerable.Repeat("cd ", times * 40));
        return Enumerable.Range(0, 2).Min(_ =>
        {
            var before = ThreadTime.Spent();
            NoteSyntax.Plain(text);
            return ThreadTime.Spent() - before;
        });
    }

    [Theory]
    [InlineData("{braces} begin this text.")]
    [InlineData("{\"a\": x")]
    [InlineData("+++ and no more")]
    public void A_text_that_only_begins_like_front_matter_is_text(string text) => Assert.Equal(text, Documents.Parse("a.md", text).Text);

    [Theory]
    [InlineData("Harbourâ€™s season", "Harbour’s season")]
    [InlineData("JosÃ© TarvÃ¡n plays Quill.", "José Tarván plays Quill.")]
    [InlineData("on 14\u00C2\u00A0August", "on 14\u00A0August")]
    [InlineData("â€œFine,â€\u009D he said.", "“Fine,” he said.")]
    [InlineData("José dit «CAFÉ»", "José dit «CAFÉ»")]
    [InlineData("Plain words — and a dash.", "Plain words — and a dash.")]
    public void Text_that_was_encoded_twice_is_mended(string text, string mended) => Assert.Equal(mended, Documents.Parse("a.txt", text).Text);

    [Fact]
    public void A_page_s_own_heading_is_its_title_where_its_data_describe_it_in_other_words()
    {
        var document = Documents.Parse("a.html", """
            <html><head><title>Ashen Harbour | Tideline</title>
            <script type="application/ld+json">{"@type":"Article","headline":"Irish drama television series"}</script></head>
            <body><main><h1>Ashen Harbour</h1><p>It is a drama television series, and its second season comes in May.</p></main></body></html>
            """);

        Assert.Equal("Ashen Harbour", document.FrontMatter.Title);
    }

    [Fact]
    public void The_mark_of_a_note_ends_no_sentence_and_begins_none()
    {
        const string Text = "It premiered on 5 May 2024.[1] It was renewed.[2][a] Ilse plays Nora.[12]";

        Assert.Equal(
            ["It premiered on 5 May 2024.[1]", "It was renewed.[2][a]", "Ilse plays Nora.[12]"],
            SentenceSplitter.Split(Text, new TextSpan(0, Text.Length)).Select(s => s.Cut(Text)));
    }
}
