namespace FanBot.Knowledge.Tests.Articles;

public sealed class PlainTextTests
{
    private const string Long = "The makers of the harbour drama have told us a good deal about the coming season, and this is all of it so far.";

    [Fact]
    public void Title_headings_bullets_and_paragraphs_are_told_apart()
    {
        var document = Documents.Parse("a.txt", $"""
            Marrow Lane season two: everything we know
            By Ida Penrose
            May 3, 2031

            {Long}

            When does it start?

            {Long}

            Marrow Lane season 2 cast

            {Long}

              • Mara Voss as Ada Quill
              • Teo Lindqvist as Mr. Harrow

            Marrow Lane Season 2 Plot
            {Long}

            Check back soon for more.
            """);

        Assert.Equal($"""
            # Marrow Lane season two: everything we know
            By Ida Penrose
            May 3, 2031
            {Long}
            ## When does it start?
            {Long}
            ## Marrow Lane season 2 cast
            {Long}
            * Mara Voss as Ada Quill
            * Teo Lindqvist as Mr. Harrow
            ## Marrow Lane Season 2 Plot
            {Long}
            Check back soon for more.
            """, document.Outline());
    }

    [Theory]
    [InlineData("Mara Voss as Ada Quill", "Teo Lindqvist as Mr. Harrow")]
    [InlineData("Mara Voss – Ada Quill", "Jean de Brecht-Ahlm – Otto")]
    [InlineData("Ada Quill: Mara Voss", "Otto: Jean de Brecht")]
    [InlineData("Mara Voss (Ada Quill)", "Teo Lindqvist (Mr Harrow)")]
    [InlineData("Mara Voss ... Ada Quill", "Teo Lindqvist.....Mr Harrow")]
    [InlineData("Mara Voss as Ada Quill (Otto’s sister)", "Teo Lindqvist as Otto, a new teacher")]
    public void Names_in_a_row_are_a_list_without_bullets_and_across_empty_lines(string first, string second)
    {
        var document = Documents.Parse("a.txt", $"{Long}\n\n{first}\n\n{second}\n\n{Long}\n");

        Assert.Equal($"{Long}\n* {first}\n* {second}\n{Long}", document.Outline());
    }

    [Fact]
    public void A_line_wrapped_text_is_joined_to_paragraphs_and_the_text_stays_as_it_is()
    {
        const string text = "Marrow Lane Season 2\r\n\r\nThe makers of the harbour drama have told us a good deal about\r\nthe coming season. It starts on "
            + "3 May 2031, said the channel, and\r\nthe filming ended in autumn.\r\n\r\n- Mara Voss as Ada Quill, who comes back to the lane after a "
            + "long\r\n  winter at sea\r\n- Teo Lindqvist\r\n-\r\n";

        var document = Documents.Parse("a.txt", text);

        Assert.Equal(text, document.Text);
        Assert.Equal(
            "# Marrow Lane Season 2\nThe makers of the harbour drama have told us a good deal about\r\nthe coming season. It starts on 3 May 2031, said the "
                + "channel, and\r\nthe filming ended in autumn.\n* Mara Voss as Ada Quill, who comes back to the lane after a long\r\n  winter at sea\n* "
                + "Teo Lindqvist",
            document.Outline());
    }

    [Fact]
    public void Numbers_dashes_and_indented_bullets_are_list_items_without_their_bullet()
    {
        var document = Documents.Parse("a.txt", "1. First\n2) Second\n\n   – Third item\n   – Fourth item\n\t* Fifth\n\t* Sixth\n(7) Seventh");

        Assert.Equal("* First\n* Second\n* Third item\n* Fourth item\n* Fifth\n* Sixth\n* Seventh", document.Outline());
    }

    [Theory]
    [InlineData("- This article was updated on January 11th, 2031")]
    [InlineData("Published on")]
    [InlineData("May 3, 2031 at 10:15 am")]
    [InlineData("Video player")]
    [InlineData("By Ida Penrose")]
    [InlineData("“It will be worth the wait”")]
    [InlineData("Next. The first season’s guide! Here's everything you missed")]
    [InlineData("more like this")]
    [InlineData("And so it ends...")]
    public void By_lines_dates_and_sentences_are_no_headings(string line)
    {
        var document = Documents.Parse("a.txt", $"{Long}\n\n{line}\n\n{Long}");

        Assert.Equal($"{Long}\n{line.TrimStart('-', ' ')}\n{Long}", document.Outline());
    }

    [Fact]
    public void Repeated_captions_and_menus_are_no_headings()
    {
        var document = Documents.Parse("a.txt", $"{Long}\n\nMarrow Lane - Harbour TV\nMarrow Lane - Harbour TV /\n\nHome\nShows\nNews\n\n{Long}");

        Assert.DoesNotContain("#", document.Outline(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wall_of_text_stays_one_paragraph()
    {
        var wall = string.Join(' ', Enumerable.Repeat(Long, 200));

        Assert.Equal(wall, Documents.Parse("a.txt", wall).Outline());
    }
}
