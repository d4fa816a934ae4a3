using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Extraction.Shows;

/// <summary>A folder is one show, also where only some of its articles say which.</summary>
public sealed class FolderShowsTests : IDisposable
{
    private const string Silent = "Harbor Lights season 2 is on\n\nHarbor Lights season 2 was ordered. Harbor Lights is a drama.";

    private const string Nameless = "What we know so far\n\nThe drama is back in May. Mara Voss returns as Ada Quill.";

    private readonly TempFolder _folder = new();

    [Fact]
    public Task One_that_names_the_show_speaks_for_the_other() => AssertShows(
        ["Harbor Lights: 2"],
        ("hl/a.md", Declaring("Harbor Lights")),
        ("hl/b.txt", Silent));

    [Fact]
    public Task Also_where_the_other_names_no_show() => AssertShows(
        ["Harbor Lights: 2"],
        ("drama/a.md", Declaring("Harbor Lights")),
        ("drama/b.txt", Nameless));

    [Fact]
    public Task Also_for_pages_and_for_markdown_that_declares_other_things() => AssertShows(
        ["Harbor Lights: 3"],
        ("news/a.md", Declaring("Harbor Lights")),
        ("news/b.html", $"<html><body><h1>News of Harbor Lights</h1><p>{Nameless}</p></body></html>"),
        ("news/c.md", $"---\ntitle: More\npublished: 2031-01-02\n---\n\n{Nameless}"));

    [Fact]
    public Task Also_in_folders_within() => AssertShows(["Harbor Lights: 2"], ("hl/season-1/a.md", Declaring("Harbor Lights")), ("hl/season-2/b.txt", Silent));

    [Fact]
    public Task Also_where_the_folder_is_spelt_otherwise() => AssertShows(
        ["Harbour Lights: 3"],
        ("harbor-lights/a.md", Declaring("Harbour Lights")),
        ("harbor-lights/b.md", Declaring("Harbour Lights")),
        ("harbor-lights/c.txt", Nameless));

    [Fact]
    public Task With_corrections_in_a_show_file_too() => AssertShows(
        ["Harbor Lights: 2"],
        ("hl/show.yaml", "names:\n  Mara Vos: Mara Voss\n"),
        ("hl/a.md", Declaring("Harbor Lights")),
        ("hl/b.txt", Nameless));

    [Fact]
    public Task In_no_folder_it_is_one_show_as_well() => AssertShows(["Harbor Lights: 2"], ("a.md", Declaring("Harbor Lights")), ("b.txt", Silent));

    [Fact]
    public Task Of_two_that_are_named_the_one_that_an_article_speaks_of() => AssertShows(
        ["Copper Lane: 1", "Harbor Lights: 2"],
        ("mixed/a.md", Declaring("Harbor Lights")),
        ("mixed/b.md", Declaring("Copper Lane")),
        ("mixed/c.txt", Silent));

    [Fact]
    public Task The_folder_s_own_show_is_not_drowned_by_a_stray_article() => AssertShows(
        ["Copper Lane: 1", "Harbor Lights: 2"],
        ("harbor-lights/a.md", Declaring("Copper Lane")),
        ("harbor-lights/b.txt", Silent),
        ("harbor-lights/c.txt", Nameless));

    [Fact]
    public Task A_name_in_the_show_file_wins_for_those_that_say_nothing() => AssertShows(
        ["Copper Lane: 1", "Harbor Lights: 1"],
        ("hl/show.yaml", "name: Harbor Lights\n"),
        ("hl/a.md", Declaring("Copper Lane")),
        ("hl/b.txt", Nameless));

    [Fact]
    public Task An_alias_of_the_show_is_no_other_show() => AssertShows(
        ["Harbor Lights: 2"],
        ("hl/show.yaml", "name: Harbor Lights\naliases: [Lights of the Harbor]\n"),
        ("hl/a.md", Declaring("Lights of the Harbor")),
        ("hl/b.txt", Nameless));

    [Fact]
    public async Task Articles_on_another_show_are_not_filed_under_the_declared_one_and_it_is_told()
    {
        var report = await AssertShows(
            ["Harbor Lights: 4", "Mix: 3"],
            ("mix/a.md", Declaring("Harbor Lights")),
            ("mix/b.md", Declaring("Harbor Lights")),
            ("mix/c.md", Declaring("Harbor Lights")),
            ("mix/d.txt", "Copper Lane renewed\n\nPlinth TV has renewed Copper Lane, as Harbor Lights was. Copper Lane season 1 had four episodes."),
            ("mix/e.txt", "Copper Lane trailer\n\nCopper Lane season 2 premieres on June 1, 2031."),
            ("mix/f.md", "Copper Lane stars Al Moe as Bo Zee."),
            ("mix/g.txt", Silent));
        Assert.Equal(["mix/d.txt", "mix/e.txt", "mix/f.md"], report.Problems.Select(p => p.Path));
        Assert.Equal(
            "The article speaks of 'Copper Lane', and others in 'mix' declare 'Harbor Lights', so it was kept under the folder's name. "
            + "Write a line 'show: Copper Lane' in its front matter, or move it to a folder of its own.",
            report.Problems[0].Message);
    }

    [Theory]
    [InlineData("Copper Lane has been renewed for a third run.")]
    [InlineData("Copper Lane stars Al Moe as Bo Zee.")]
    [InlineData("Copper Lane cancelled")]
    [InlineData("The third series of Copper Lane begins\n\nCopper Lane is back. Fans of Harbor Lights will like Copper Lane.")]
    public Task Whatever_is_said_of_the_other(string text) => AssertShows(
        ["Harbor Lights: 1", "Mix: 1"],
        ("mix/a.md", Declaring("Harbor Lights")),
        ("mix/b.txt", text));

    [Theory]
    [InlineData("Mara Voss returns\n\nMara Voss returns as Ada Quill. Voss was away for a year.")]
    [InlineData("What we know\n\nMara Voss, who starred in Copper Lane, is back as Ada Quill.")]
    [InlineData("Harbor Lights beats Copper Lane\n\nHarbor Lights season 2 is liked more than Copper Lane.")]
    [InlineData("Lights season 2 is on\n\nLights season 2 starts in May.")]
    public Task A_person_or_a_work_named_in_passing_is_no_other_show(string text) => AssertShows(
        ["Harbor Lights: 2"],
        ("drama/a.md", Declaring("Harbor Lights")),
        ("drama/b.txt", text));

    [Fact]
    public async Task Of_two_that_are_level_a_nameless_article_goes_to_neither_and_it_is_told()
    {
        var report = await AssertShows(
            ["Beta: 1", "Copper Lane: 1", "Harbor Lights: 1"],
            ("beta/a.md", Declaring("Harbor Lights")),
            ("beta/b.md", Declaring("Copper Lane")),
            ("beta/c.txt", Nameless));
        var problem = Assert.Single(report.Problems);
        Assert.Equal("beta/c.txt", problem.Path);
        Assert.StartsWith(
            "The article names no show, and 'beta' holds articles of more than one, as 'Copper Lane' and 'Harbor Lights', so",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_leads_by_far_has_the_nameless_ones()
    {
        var report = await AssertShows(
            ["Copper Lane: 1", "Harbor Lights: 4"],
            ("beta/a.md", Declaring("Harbor Lights")),
            ("beta/b.md", Declaring("Harbor Lights")),
            ("beta/c.md", Declaring("Harbor Lights")),
            ("beta/d.md", Declaring("Copper Lane")),
            ("beta/e.txt", Nameless));
        Assert.Empty(report.Problems);
    }

    [Fact]
    public async Task When_the_one_that_names_it_comes_or_goes_the_other_moves()
    {
        await AssertShows(["Hl: 1"], ("hl/b.txt", Nameless));
        await AssertShows(["Harbor Lights: 2"], ("hl/a.md", Declaring("Harbor Lights")));
        File.Delete(_folder.Full("articles/hl/a.md"));
        await AssertShows(["Hl: 1"]);
    }

    private static string Declaring(string show) =>
        $"---\nshow: {show}\npublished: 2031-01-02\n---\n\n# News of {show}\n\n{show} season 2 was renewed. {show} is back in May 2031.\n";

    private async Task<BuildReport> AssertShows(IReadOnlyList<string> expected, params (string Path, string Text)[] articles)
    {
        foreach (var (path, text) in articles)
        {
            _folder.Write("articles/" + path, text);
        }

        var clock = new TestClock();
        var store = new SnapshotStore(_folder.Full("store"), clock);
        clock.Advance(TimeSpan.FromMinutes(store.History().Count));
        var report = Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_folder.Full("articles"))));
        using var snapshot = store.OpenLive()!;
        Assert.Equal(expected, snapshot.Shows().Select(s => $"{s.Name}: {snapshot.Articles(s.Key).Count}").Order(StringComparer.Ordinal));
        return report;
    }

    public void Dispose() => _folder.Dispose();
}
