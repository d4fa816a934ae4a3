using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>What was left out is known as long as it is left out, whichever process asks, also where the snapshot stays the same.</summary>
public sealed class LastBuildTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    [Fact]
    public async Task What_a_build_left_out_is_kept_beside_the_snapshots()
    {
        _fixture.WriteExamples();
        _fixture.Article("marrow/empty.md");
        await _fixture.BuildReport();

        var last = OtherProcess().LastBuild();

        Assert.Equal((1, 1), (last!.LeftOut, last.Found));
        Assert.Equal(new ReadProblem("marrow/empty.md", "The file is empty. Put the article's text into it, or remove it."), Assert.Single(last.Problems));
        Assert.Equal(_fixture.Clock.GetUtcNow(), last.At);
    }

    [Fact]
    public async Task A_build_that_changes_nothing_tells_it_anew()
    {
        _fixture.WriteExamples();
        await _fixture.BuildReport();
        Assert.Equal(0, _fixture.Store.LastBuild()!.Found);
        _fixture.Article("marrow/empty.md");
        Assert.False((await _fixture.BuildReport()).Published);

        Assert.Equal(1, OtherProcess().LastBuild()!.LeftOut);

        _fixture.Delete("marrow/empty.md");
        await _fixture.BuildReport();
        Assert.Equal(0, OtherProcess().LastBuild()!.Found);
    }

    [Fact]
    public async Task Of_many_problems_the_first_are_kept_and_all_counted()
    {
        _fixture.WriteExamples();
        for (var i = 0; i < 150; i++)
        {
            _fixture.Article($"marrow/empty-{i:000}.md");
        }

        await _fixture.BuildReport();

        var last = _fixture.Store.LastBuild()!;
        Assert.Equal((150, LastBuild.Most), (last.Found, last.Problems.Count));
    }

    [Fact]
    public async Task Where_every_file_was_left_out_it_is_kept_too()
    {
        _fixture.Article("marrow/empty.md");

        Assert.IsType<BuildRefused>(await _fixture.Build());

        var last = OtherProcess().LastBuild()!;
        Assert.Equal((1, 1, "marrow/empty.md"), (last.LeftOut, last.Found, Assert.Single(last.Problems).Path));
    }

    [Fact]
    public async Task Where_there_is_nothing_left_to_read_what_was_found_before_is_forgotten()
    {
        _fixture.WriteExamples();
        _fixture.Article("marrow/empty.md");
        await _fixture.BuildReport();
        Directory.Delete(_fixture.ArticlesPath, recursive: true);
        Directory.CreateDirectory(_fixture.ArticlesPath);

        Assert.IsType<BuildRefused>(await _fixture.Build());

        Assert.Equal(0, OtherProcess().LastBuild()!.Found);
    }

    [LinksFact]
    public async Task What_is_wrong_with_a_folder_that_holds_no_article_is_kept()
    {
        _fixture.Article("elsewhere.txt", "Out of the folder of the show.");
        Directory.CreateDirectory(Path.Combine(_fixture.ArticlesPath, "marrow"));
        var outside = Path.Combine(_fixture.StorePath + "-outside.txt");
        File.Move(Path.Combine(_fixture.ArticlesPath, "elsewhere.txt"), outside);
        File.CreateSymbolicLink(Path.Combine(_fixture.ArticlesPath, "marrow/link.txt"), outside);

        Assert.IsType<BuildRefused>(await _fixture.Build());

        Assert.Equal("marrow/link.txt", Assert.Single(OtherProcess().LastBuild()!.Problems).Path);
    }

    [Fact]
    public async Task An_empty_folder_makes_no_store()
    {
        Directory.CreateDirectory(_fixture.ArticlesPath);

        Assert.IsType<BuildRefused>(await _fixture.Build());

        Assert.False(Directory.Exists(_fixture.StorePath));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    public async Task A_file_that_cannot_be_read_tells_nothing_and_is_written_anew(string content)
    {
        _fixture.WriteExamples();
        await _fixture.BuildReport();
        await File.WriteAllTextAsync(Path.Combine(_fixture.StorePath, "last-build.json"), content);

        Assert.Null(_fixture.Store.LastBuild());

        await _fixture.BuildReport();
        Assert.NotNull(_fixture.Store.LastBuild());
    }

    [Fact]
    public void A_store_without_a_build_tells_nothing() => Assert.Null(_fixture.Store.LastBuild());

    [Fact]
    public async Task What_is_undated_doubted_or_disputed_stands_in_the_snapshot()
    {
        _fixture.WriteExamples();
        await _fixture.BuildReport();
        using var live = _fixture.Live();

        var review = live.Review(most: 10);

        Assert.Equal((1, "tidewater/c.txt"), (review.Undated, Assert.Single(review.UndatedPaths)));
        Assert.Equal((1, new ReadProblem("marrow/b.md", "doubt the date is no Thursday")), (review.Doubts, Assert.Single(review.FirstDoubts)));
        Assert.Empty(live.Review(most: 0).UndatedPaths);
        Assert.Equal(1, live.Review(most: 0).Undated);
    }

    public void Dispose() => _fixture.Dispose();

    private SnapshotStore OtherProcess() => new(_fixture.StorePath, _fixture.Clock);
}
