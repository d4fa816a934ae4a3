using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>What only several blocks together tell: a list below its lead-in, a timeline.</summary>
public sealed class ListsAndTimelinesTests
{
    [Fact]
    public void Lines_below_a_colon_have_the_job_that_it_names()
    {
        var claims = Read(
            2,
            "The judges, the host and the contestants are back for another competition.",
            "Three judges this year:",
            "Sir Anselm Quill (head judge)\nBibi Castellan\nMarguerite Sharrow",
            "More will follow.");

        Assert.Equal(["Sir Anselm Quill", "Bibi Castellan", "Marguerite Sharrow"], claims.Where(c => c is { Kind: ClaimKind.Cast, Aspect.Name: "judge" })
            .Select(c => c.Person));
    }

    [Fact]
    public void Lines_below_a_colon_are_a_cast_list()
    {
        var claims = Read(2, "The new cast members are (left to right):", "Yuma Voss as Ren Quill, the heir\nChina Orlov as Lady Brack");

        Assert.Equal([("Yuma Voss", "Ren Quill", CastStatus.New), ("China Orlov", "Lady Brack", CastStatus.New)], claims.Where(c => c.Kind == ClaimKind.Cast)
            .Select(c => (c.Person, c.Character, c.Status)));
    }

    [Fact]
    public void An_entry_of_a_timeline_is_dated_by_what_stands_before_its_colon()
    {
        var claims = Read(
            2,
            "March 2030: casting begins.",
            "July 8, 2030: premiere on Halcyra. Part one is six episodes long; part two starts on November 25.",
            "September 9, 2030: renewed for a second season.",
            "December 1, 2031: season two premieres.");

        Assert.Equal([(1, "", "2030-07-08"), (1, "part-2", "2030-11-25"), (2, "", "2031-12-01")], claims.Where(c => c.Kind == ClaimKind.Release)
            .Select(c => (c.Season ?? 0, c.Aspect.ToString(), c.Value!)));
    }

    [Fact]
    public void An_entry_without_a_year_follows_the_one_before()
    {
        var claims = Read(2, "November 3, 2030: the second season is ordered.", "August 12: season two premieres.");

        Assert.Equal((2, "2031-08-12"), claims.Where(c => c.Kind == ClaimKind.Release).Select(c => (c.Season ?? 0, c.Value!)).Single());
    }

    private static IReadOnlyList<Claim> Read(int season, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs) + "\n";
        var blocks = new List<TextBlock>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in paragraph.Split('\n'))
            {
                blocks.Add(new TextBlock(BlockKind.Paragraph, new TextSpan(at, at + line.Length)));
                at += line.Length + 1;
            }

            at++;
        }

        return ArticleExtractor.Extract(
            new SourceDocument("harbor-lights/list.txt", "harbor-lights", text, blocks,
                new FrontMatter { Show = "Harbor Lights", Title = $"Harbor Lights season {season}", Published = EdtfDate.Parse("2032-01-20") }),
            "hash",
            ShowFile.None).Claims;
    }
}
