using FanBot.Knowledge.Extraction.Tables;

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
    [InlineData("Played by | Role", "Ada Quill | Mara", "Ada Quill plays Mara.")]
    [InlineData("Country | Date", "United States | 10 May 2031", "The season premieres in the United States on 10 May 2031.")]
    public void A_row_is_told_in_sentences_by_the_headings_of_its_columns(string headings, string row, params string[] sentences) =>
        Assert.Equal(sentences, TableReader.Read(["Here are the dates.", headings, row])[2]);

    [Theory]
    [InlineData("Season | Premiere", "Special | 10 May 2031")]
    [InlineData("Season | Premiere", "? | 10 May 2031")]
    [InlineData("Season | Premiere", "10 May 2031")]
    [InlineData("Season | Premiere", "2 | TBA | Netflix | 8")]
    [InlineData("Season | Viewers", "2 | 8")]
    [InlineData("No. | Title | Release date", "3 | The Bell | 10 May 2031")]
    [InlineData("Actor | Show", "Ada Quill | Harbor Lights")]
    [InlineData("Home | News | Season", "2 | 8 | 10 May 2031")]
    public void What_no_heading_tells_is_read_as_it_stands(string headings, string row) => Assert.Empty(TableReader.Read([headings, row]));

    [Fact]
    public void A_table_ends_with_its_last_row() =>
        Assert.Equal([1], TableReader.Read(["Season | Episodes", "1 | 6", "That was all.", "2 | 8"]).Keys);
}
