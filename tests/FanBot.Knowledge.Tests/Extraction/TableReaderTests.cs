using FanBot.Knowledge.Extraction.Tables;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Tests.Extraction;

public sealed class TableReaderTests
{
    [Theory]
    [InlineData("Season | Episodes | Premiere | Finale", "2 | 8 | 10 May 2031 | 28 June 2031",
        "Season 2 has 8 episodes.", "Season 2 premieres on 10 May 2031.", "The finale of season 2 airs on 28 June 2031.")]
    [InlineData("Season | Episodes | Release date", "Season 3 | TBA | 10 May 2031", "Season 3 premieres on 10 May 2031.")]
    [InlineData("Season | Episodes | Release date", "1 | | 10 May 2031", "Season 1 premieres on 10 May 2031.")]
    [InlineData("Season | Episodes | Release date", "1 | 6", "Season 1 has 6 episodes.")]
    [InlineData("Character | Actor | Notes", "Mara | Ada Quill | new", "Ada Quill plays Mara.")]
    [InlineData("Character | Actor | Notes", "Mara | Ada Quill | The keeper, who is not seen after the storm", "Ada Quill plays Mara.")]
    [InlineData("Actor | Role", "Ada Quill | The Woman Not Seen", "Ada Quill plays The Woman Not Seen.")]
    [InlineData("Played by | Role", "Ada Quill | Mara", "Ada Quill plays Mara.")]
    [InlineData("Season | Episodes | Premiere", "2 | 8[1] | TBC", "Season 2 has 8 episodes.")]
    [InlineData("Show | Season | Premiere", "Harbor Lights | 2 | 10 May 2031", "Season 2 premieres on 10 May 2031.")]
    [InlineData("Country | Date", "United States | 10 May 2031", "The season premieres in the United States on 10 May 2031.")]
    public void A_row_is_told_in_sentences_by_the_headings_of_its_columns(string headings, string row, params string[] sentences) =>
        Assert.Equal(sentences, Read("Here are the dates.", headings, row)[2]);

    [Theory]
    [InlineData("Season | Premiere", "Special | 10 May 2031")]
    [InlineData("Season | Premiere", "? | 10 May 2031")]
    [InlineData("Season | Premiere", "10 May 2031")]
    [InlineData("Season | Premiere", "2 | TBA | Netflix | 8")]
    [InlineData("Season | Viewers", "2 | 8")]
    [InlineData("No. | Title | Release date", "3 | The Bell | 10 May 2031")]
    [InlineData("Actor | Show", "Ada Quill | Harbor Lights")]
    [InlineData("Home | News | Season", "2 | 8 | 10 May 2031")]
    public void What_no_heading_tells_is_read_as_it_stands(string headings, string row) => Assert.Empty(Read(headings, row));

    [Fact]
    public void A_table_ends_with_its_last_row() =>
        Assert.Equal([1], Read("Season | Episodes", "1 | 6", "That was all.", "2 | 8").Keys);

    [Theory]
    [InlineData("Season | Premiere", "3 (rumored) | 10 May 2031")]
    [InlineData("Season | Premiere", "3 | not before 2033")]
    [InlineData("Season | Premiere | Status", "3 | 10 May 2031 | Unconfirmed")]
    [InlineData("Actor | Role | Status", "Ada Quill | Mara | Not returning")]
    [InlineData("Show | Season | Premiere", "Night Ferry | 4 | 10 May 2031")]
    public void What_is_in_doubt_or_another_show_s_is_not_told(string headings, string row) => Assert.Equal([], Read(headings, row)[1]);

    [Fact]
    public void A_table_below_another_has_headings_of_its_own() =>
        Assert.Equal(
            ["Ada Quill plays Mara."],
            Read("Season | Premiere", "1 | 10 May 2031", "Actor | Character", "Ada Quill | Mara")[3]);

    [Theory]
    [InlineData("TBA")]
    [InlineData("N/A")]
    [InlineData("To be announced")]
    [InlineData("Unknown")]
    public void What_is_open_plays_nobody(string actor) => Assert.Empty(Read("Character | Actor", $"Mara | {actor}"));

    private static IReadOnlyDictionary<int, IReadOnlyList<string>> Read(params string[] words) => TableReader.Read(
        [.. words.Select(_ => new TextBlock(BlockKind.ListItem, default))], words, name => name == "Harbor Lights");
}
