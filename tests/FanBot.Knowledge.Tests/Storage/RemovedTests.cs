using System.Text;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>What is removed is gone: its words stand in no byte of the live snapshot, nor, where one snapshot is kept, of the store.</summary>
public sealed class RemovedTests : IDisposable
{
    private const string Word = "quixwort";

    private readonly StoreFixture _fixture = new();

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task The_words_of_a_removed_article_stand_in_no_byte_of_the_live_snapshot(int keep)
    {
        WriteMany();
        WriteRemoved();
        await Build(keep);
        Assert.Contains(_fixture.Store.LiveName(), FilesWithTheWord());

        _fixture.Delete($"show1/{Word}.md");
        await Build(keep);

        Assert.DoesNotContain(_fixture.Store.LiveName(), FilesWithTheWord());
        Assert.Equal(keep == 1 ? 0 : 1, FilesWithTheWord().Count());
    }

    [Fact]
    public async Task Nor_where_it_is_changed_or_goes_with_its_show_or_after_many_builds()
    {
        WriteMany();
        WriteRemoved();
        _fixture.Article("lonely/a.txt", $"{Word} Sand as Nell", $"The ferry {Word} sails.");
        await Build(keep: 1);
        for (var i = 0; i < 4; i++)
        {
            // Other articles come, grow and go, so that pages are filled, split and left.
            _fixture.Article($"show1/new{i}.txt", [.. Enumerable.Range(0, 40 * (i + 1)).Select(n => $"Mara Voss{n} as Role{n}")]);
            _fixture.Article("show0/00.txt", $"The {Word} ferry, for the {i}th time.", $"Mara {Word} as Role {i}");
            await Build(keep: 1);
            Assert.NotEmpty(FilesWithTheWord());
        }

        _fixture.Article("show0/00.txt", "The ferry sails.");
        _fixture.Delete($"show1/{Word}.md");
        _fixture.Delete("lonely/a.txt");
        await Build(keep: 1);

        Assert.Empty(FilesWithTheWord());
    }

    [Fact]
    public async Task No_page_of_the_search_index_goes_by_a_word_that_is_gone()
    {
        // Words so alike that only the last digit tells one from the next, and so many that they fill many pages.
        static string Words(int article) => string.Join(' ', Enumerable.Range(article * 200, 200).Select(n => $"{Word}{n:D5}"));
        for (var i = 0; i < 60; i++)
        {
            _fixture.Article($"show/{i:D2}.txt", Words(i));
        }

        await Build(keep: 1);
        var removed = Enumerable.Range(0, 15).Select(i => i * 4).ToList();
        removed.ForEach(i => _fixture.Delete($"show/{i:D2}.txt"));
        await Build(keep: 1);

        var left = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_fixture.LivePath));
        Assert.Contains(Words(1)[..13], left, StringComparison.Ordinal);
        Assert.DoesNotContain(removed.SelectMany(i => Words(i).Split(' ')), w => left.Contains(w, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_build_that_finds_nothing_new_removes_the_snapshots_that_are_kept_no_longer()
    {
        WriteMany();
        WriteRemoved();
        await Build(keep: 10);
        _fixture.Delete($"show1/{Word}.md");
        await Build(keep: 10);
        Assert.NotEmpty(FilesWithTheWord());

        Assert.False((await Build(keep: 1)).Published);

        Assert.Empty(FilesWithTheWord());
        Assert.Single(_fixture.Store.History());
    }

    [DotnetHostFact]
    public async Task Nor_where_a_build_was_killed_between()
    {
        WriteMany();
        WriteRemoved();
        await Build(keep: 1);
        _fixture.Delete($"show1/{Word}.md");
        _fixture.Article("show1/z.txt", "The ferry waits.");
        using (var child = await ChildBuild.StartAsync(_fixture.ArticlesPath, _fixture.StorePath, "show1/z.txt"))
        {
            child.Kill();
            await child.WaitForExitAsync();
        }

        Assert.Contains(FilesWithTheWord(), f => f.EndsWith(".draft", StringComparison.Ordinal));
        await Build(keep: 1);

        Assert.Empty(FilesWithTheWord());
    }

    [Fact]
    public async Task What_a_draft_that_was_being_written_anew_left_behind_goes_too()
    {
        WriteMany();
        await Build(keep: 1);
        File.WriteAllText(Path.Combine(_fixture.StorePath, "0123.draft.anew"), Word);

        await Build(keep: 1);

        Assert.Empty(FilesWithTheWord());
    }

    public void Dispose() => _fixture.Dispose();

    private async Task<BuildReport> Build(int keep)
    {
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        var store = new SnapshotStore(_fixture.StorePath, _fixture.Clock, keep);
        return Assert.IsType<BuildReport>(await new SnapshotBuilder(store, _fixture.Rules.Rules).BuildAsync(_fixture.Folder));
    }

    private void WriteRemoved() => _fixture.Article(
        $"show1/{Word}.md",
        $"---\ntitle: The {Word} news\npublished: 2031-05-24\n---",
        $"# A {Word}",
        $"Mara {Word} as Ada {Word}",
        $"The ferry {Word} sails, and {Word}s sail with it.",
        $"doubt the {Word} is no ferry");

    private void WriteMany()
    {
        for (var i = 0; i < 40; i++)
        {
            _fixture.Article(
                $"show{i % 3}/{i:D2}.txt", $"starts 2031-0{1 + (i % 9)}-01", $"Mara Voss as Role {i % 4}", $"The ferry sails {i} times past quixworth.");
        }
    }

    /// <summary>Names of the store's files in which the word stands; a word that only begins so does not count.</summary>
    private IEnumerable<string> FilesWithTheWord() => Directory.EnumerateFiles(_fixture.StorePath)
        .Where(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))
            .Replace("quixworth", "", StringComparison.Ordinal)
            .Contains(Word, StringComparison.OrdinalIgnoreCase))
        .Select(f => Path.GetFileName(f));
}
