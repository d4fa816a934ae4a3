using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Extraction;

/// <summary>What moderators corrected wins over what is read, in whole builds.</summary>
public sealed class CorrectedTests : IDisposable
{
    private const string News = "lanternfall/news.md";

    private readonly TempFolder _temp = new();

    public CorrectedTests()
    {
        _temp.Write(
            "articles/" + News,
            "---\npublished: 2031-05-01\n---\n\nSeason 2 of Lanternfall will premiere on 3 August 2031, it has been officially confirmed. "
                + "Season 2 of Lanternfall has 8 episodes.\n\nMara Foss plays Ada Quill in season 2 of Lanternfall.\n");
        _temp.Write("articles/lanternfall/old.md", "---\npublished: 2030-05-01\n---\n\nSeason 2 of Lanternfall could arrive in spring 2031, fans hope.\n");
    }

    [Fact]
    public async Task Without_corrections_the_official_day_counts()
    {
        using var snapshot = await Build("");

        Assert.Equal(("3 August 2031", Standing.Official), Release(snapshot));
        Assert.Empty(snapshot.Corrections("lanternfall"));
    }

    [Fact]
    public async Task What_is_wrong_is_not_used_nor_is_its_sentence()
    {
        using var snapshot = await Build($"- {{article: {News}, quote: 'Season 2 of Lanternfall will premiere on 3 August 2031', as: wrong, why: mixed up}}");

        Assert.Equal(("spring 2031", Standing.Speculation), Release(snapshot));
        Assert.DoesNotContain(snapshot.Search("lanternfall", ["premier"], 10), h => h.Text.Contains("3 August", StringComparison.Ordinal));
        Assert.Equal("mixed up", Assert.IsType<ClaimCorrection>(Assert.Single(snapshot.Corrections("lanternfall"))).Why);
        Assert.Contains(snapshot.Facts("lanternfall"), f => f.Kind == ClaimKind.EpisodeCount);
    }

    [Fact]
    public async Task A_standing_is_the_moderators()
    {
        using var snapshot = await Build($"- {{article: news.md, quote: 'will premiere on 3 August 2031', as: speculation}}");

        Assert.Equal(Standing.Speculation, Release(snapshot).Standing);
    }

    [Fact]
    public async Task A_date_is_the_moderators()
    {
        using var snapshot = await Build($"- {{article: {News}, date: 2029-01-01}}");

        Assert.Equal("2029-01-01", snapshot.Article(News)!.Summary.AsOf?.ToString());
    }

    [Fact]
    public async Task A_show_is_the_moderators()
    {
        using var snapshot = await Build($"- {{article: {News}, show: Copper Street}}");

        Assert.Equal("copperstreet", snapshot.Article(News)!.Summary.ShowKey);
        Assert.Equal("Copper Street", snapshot.Shows().Single(s => s.Key == "copperstreet").Name);
        Assert.Single(snapshot.Corrections("copperstreet"));
        Assert.Empty(snapshot.Corrections("lanternfall"));
    }

    [Fact]
    public async Task A_name_is_the_moderators()
    {
        using var snapshot = await Build("- {name: Mara Foss, is: Mara Voss, by: '5', on: 2031-06-01}");

        Assert.Equal("Mara Voss", snapshot.Facts("lanternfall", [ClaimKind.Cast]).Single().Person);
        Assert.Equal("Mara Voss", Assert.IsType<NameCorrection>(Assert.Single(snapshot.Corrections("lanternfall"))).Right);
    }

    [Fact]
    public async Task What_fits_nothing_is_told_of()
    {
        using var snapshot = await Build($"- {{article: {News}, quote: 'arrives in October', as: wrong}}");

        Assert.Contains(
            "The correction of \u201Carrives in October\u201D fits nothing",
            Assert.Single(snapshot.Review(5).FirstDoubts).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_hold_over_a_rebuild_and_are_gone_when_they_are_undone()
    {
        using (await Build($"- {{article: {News}, quote: 'will premiere on 3 August 2031', as: speculation}}\n- {{name: Mara Foss, is: Mara Voss}}"))
        {
        }

        _temp.Write("articles/lanternfall/other.md", "---\npublished: 2031-05-02\n---\n\nThe caf\u00E9 is closed.\n");
        using (var again = await Build(null))
        {
            Assert.Equal(Standing.Speculation, Release(again).Standing);
            Assert.Equal(2, again.Corrections("lanternfall").Count);
        }

        using var undone = await Build("[]");
        Assert.Equal(("3 August 2031", Standing.Official), Release(undone));
        Assert.Empty(undone.Corrections("lanternfall"));
    }

    [Fact]
    public async Task Articles_in_no_folder_are_corrected_in_the_folder_itself()
    {
        _temp.Write("articles/loose.md", "---\npublished: 2031-05-02\n---\n\n# Tin Harbour season 1\n\nTin Harbour season 1 has 4 episodes.\n");
        _temp.Write("articles/show.yaml", "corrections:\n- {article: loose.md, date: 2031-02-03}\n");

        using var snapshot = await Build(null);

        Assert.Equal("2031-02-03", snapshot.Article("loose.md")!.Summary.AsOf?.ToString());
    }

    public void Dispose() => _temp.Dispose();

    private static (string Text, Standing Standing) Release(Snapshot snapshot)
    {
        var best = snapshot.Facts("lanternfall", [ClaimKind.Release], 2).Single(f => f.Aspect.IsNone).Best;
        return (best.Text, best.Standing);
    }

    private async Task<Snapshot> Build(string? corrections)
    {
        if (corrections is not null)
        {
            _temp.Write("articles/lanternfall/show.yaml", $"name: Lanternfall\ncorrections:\n{corrections}\n");
        }

        var store = new SnapshotStore(_temp.Full("store"), new TestClock());
        Assert.IsType<BuildReport>(await new SnapshotBuilder(store).BuildAsync(new ArticleFolder(_temp.Full("articles"))));
        return store.OpenLive()!;
    }
}
