using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

public sealed class SnapshotStoreTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    [Fact]
    public void A_store_without_a_build_has_nothing_live()
    {
        Assert.Null(_fixture.Store.OpenLive());
        Assert.Empty(_fixture.Store.History());
    }

    [Fact]
    public async Task A_folder_without_articles_is_refused_and_the_live_snapshot_stays()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var live = _fixture.Store.LiveName();

        Directory.Delete(_fixture.ArticlesPath, recursive: true);
        var missing = Assert.IsType<BuildRefused>(await _fixture.Build());
        Directory.CreateDirectory(_fixture.ArticlesPath);
        var empty = Assert.IsType<BuildRefused>(await _fixture.Build());
        _fixture.Article("marrow/a.txt", "a\0b");
        var unreadable = Assert.IsType<BuildRefused>(await _fixture.Build());

        Assert.Equal([BuildRefusal.NoFolder, BuildRefusal.NoArticles, BuildRefusal.NoArticles], [missing.Reason, empty.Reason, unreadable.Reason]);
        Assert.Single(unreadable.Problems);
        Assert.Equal(live, _fixture.Store.LiveName());
    }

    [Fact]
    public async Task A_build_that_is_cancelled_anywhere_leaves_the_old_snapshot_live()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var live = _fixture.Store.LiveName();
        for (var i = 0; i < 8; i++)
        {
            _fixture.Article($"marrow/new{i}.txt", "starts 2031-08", $"Actor as Role {i}");
        }

        // Progress is told before each step is taken for done, so cancelling at the n-th report ends the build there.
        var steps = 0;
        for (var at = 1; ; at++)
        {
            using var cancel = new CancellationTokenSource();
            var seen = 0;
            var progress = new Told(() => _ = Interlocked.Increment(ref seen) == at ? Cancel(cancel) : 0);
            try
            {
                await new SnapshotBuilder(_fixture.Store, _fixture.Rules.Rules).BuildAsync(_fixture.Folder, progress, cancellation: cancel.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                steps++;
                Assert.Equal(live, _fixture.Store.LiveName());
                Assert.Empty(Directory.EnumerateFiles(_fixture.StorePath, "*.draft*"));
            }
        }

        Assert.True(steps > 10);
        Assert.NotEqual(live, _fixture.Store.LiveName());
    }

    [Fact]
    public async Task A_second_build_at_the_same_time_is_refused()
    {
        _fixture.WriteExamples();
        Task<BuildOutcome>? second = null;
        _fixture.Rules.OnExtract = _ => Interlocked.CompareExchange(ref second, _fixture.Build(), null);

        var first = await _fixture.Build();

        Assert.IsType<BuildReport>(first);
        Assert.NotNull(second);
        var refused = Assert.IsType<BuildRefused>(await second);
        Assert.Equal(BuildRefusal.Busy, refused.Reason);
        Assert.Contains("Another build is running", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_keeps_no_build_waiting_and_no_build_takes_it_away()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        BuildOutcome? built = null;
        var seen = 0;

        var outcome = await new SnapshotBuilder(_fixture.Store, _fixture.Rules.Rules).TryAsync(
            _fixture.Folder.With("marrow/z.txt", "Jo Sand as Nell"u8.ToArray()),
            (candidate, report) =>
            {
                _fixture.Article("marrow/y.txt", "Teo Lindqvist as Otto");
                built = _fixture.Build().GetAwaiter().GetResult();
                seen = candidate.Info.Articles;
                Assert.NotNull(candidate.Article("marrow/z.txt"));
                Assert.Equal(["marrow/z.txt"], report.Articles.Where(a => a.Status == ArticleStatus.Read).Select(a => a.Path));
            });

        Assert.Equal(BuildRefusal.Discarded, Assert.IsType<BuildRefused>(outcome).Reason);
        Assert.True(Assert.IsType<BuildReport>(built).Published);
        Assert.Equal(4, seen);
        Assert.Empty(Directory.EnumerateFiles(_fixture.StorePath, "*.look*"));
        Assert.Null(_fixture.Live().Article("marrow/z.txt"));
    }

    [Fact]
    public async Task A_look_needs_no_turn_and_what_a_killed_one_left_goes_with_the_next_build()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        File.WriteAllText(Path.Combine(_fixture.StorePath, "0123.look"), "");
        File.WriteAllText(Path.Combine(_fixture.StorePath, "0123.look.draft"), "half");
        File.WriteAllText(Path.Combine(_fixture.StorePath, "0123.look.draft-journal"), "half");
        using (_fixture.Store.TryHold())
        {
            var outcome = await new SnapshotBuilder(_fixture.Store, _fixture.Rules.Rules).TryAsync(
                _fixture.Folder.With("marrow/z.txt", "Jo Sand as Nell"u8.ToArray()), (_, _) => { });
            Assert.Equal(BuildRefusal.Discarded, Assert.IsType<BuildRefused>(outcome).Reason);
        }

        using var place = _fixture.Store.TakeLook();
        File.WriteAllText(place.Draft, "somebody's");
        await _fixture.Build();

        Assert.Equal(
            [Path.GetFileName(place.Draft)[..^6], Path.GetFileName(place.Draft)],
            Directory.EnumerateFiles(_fixture.StorePath, "*.look*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Leftovers_of_a_killed_build_are_removed()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        File.WriteAllText(Path.Combine(_fixture.StorePath, "0123.draft"), "half");
        File.WriteAllText(Path.Combine(_fixture.StorePath, "0123.draft-journal"), "half");

        await _fixture.Build();

        Assert.Empty(Directory.EnumerateFiles(_fixture.StorePath, "*.draft*"));
    }

    [Fact]
    public async Task A_snapshot_that_is_cut_short_anywhere_is_a_fault_with_advice_and_the_next_build_heals_it()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var path = _fixture.LivePath;
        var whole = await File.ReadAllBytesAsync(path);
        foreach (var length in (int[])[0, 50, 99, 100, 4096, whole.Length / 2, whole.Length - 4096, whole.Length - 1])
        {
            await File.WriteAllBytesAsync(path, whole[..length]);

            var fault = Assert.Throws<StoreException>(() => _fixture.Store.OpenLive());

            Assert.Equal(StoreFault.Damaged, fault.Fault);
            Assert.Contains("Build again", fault.Message, StringComparison.Ordinal);
        }

        var healed = await _fixture.BuildReport();

        Assert.True(healed.Published);
        Assert.Contains("damaged", Assert.Single(healed.Problems).Message, StringComparison.Ordinal);
        using var live = _fixture.Live();
        Assert.Equal(3, live.Info.Articles);
    }

    [Fact]
    public async Task Broken_pages_are_a_fault_and_not_an_answer()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var bytes = await File.ReadAllBytesAsync(_fixture.LivePath);
        bytes.AsSpan(4096).Fill(0xAB);
        await File.WriteAllBytesAsync(_fixture.LivePath, bytes);

        Assert.Equal(StoreFault.Damaged, Assert.Throws<StoreException>(() => _fixture.Store.OpenLive()).Fault);
        Assert.True((await _fixture.BuildReport()).Published);
    }

    [Fact]
    public async Task A_snapshot_of_a_newer_format_is_a_fault_of_its_own()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var bytes = await File.ReadAllBytesAsync(_fixture.LivePath);
        bytes[63] = 99;
        await File.WriteAllBytesAsync(_fixture.LivePath, bytes);

        var fault = Assert.Throws<StoreException>(() => _fixture.Store.OpenLive());

        Assert.Equal(StoreFault.OtherFormat, fault.Fault);
        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_live_file_is_a_fault()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        File.Delete(_fixture.LivePath);

        Assert.Equal(StoreFault.NoSuchSnapshot, Assert.Throws<StoreException>(() => _fixture.Store.OpenLive()).Fault);
    }

    [Fact]
    public async Task Old_snapshots_are_kept_up_to_the_limit_and_can_be_rolled_back_to()
    {
        var store = new SnapshotStore(_fixture.StorePath, _fixture.Clock, keep: 3);
        var names = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            _fixture.Article("marrow/a.txt", $"starts 2031-0{i + 1}");
            _fixture.Clock.Advance(TimeSpan.FromHours(1));
            names.Add(Assert.IsType<BuildReport>(await new SnapshotBuilder(store, _fixture.Rules.Rules).BuildAsync(_fixture.Folder)).Snapshot.Name);
        }

        Assert.Equal([names[4], names[3], names[2]], store.History().Select(h => h.Name));
        Assert.True(store.History()[0].IsLive);

        store.Rollback(names[2]);

        Assert.Equal(names[2], store.LiveName());
        Assert.Equal(StoreFault.NoSuchSnapshot, Assert.Throws<StoreException>(() => store.Rollback(names[0])).Fault);
        Assert.Equal(StoreFault.NoSuchSnapshot, Assert.Throws<StoreException>(() => store.Rollback("../../etc/passwd")).Fault);
        Assert.Equal(names[2], store.LiveName());
    }

    [Fact]
    public async Task A_snapshot_that_is_only_looked_at_leaves_nothing()
    {
        _fixture.WriteExamples();
        var shows = 0;

        var outcome = await new SnapshotBuilder(_fixture.Store, _fixture.Rules.Rules).BuildAsync(_fixture.Folder, judge: (snapshot, _, _) =>
        {
            shows = snapshot.Shows().Count;
            return Task.FromResult(BuildVerdict.Discard);
        });

        Assert.Equal((2, BuildRefusal.Discarded), (shows, Assert.IsType<BuildRefused>(outcome).Reason));
        Assert.Null(_fixture.Store.OpenLive());
        Assert.Empty(_fixture.Store.AsideNames());
    }

    [Fact]
    public async Task A_snapshot_that_is_kept_aside_is_no_part_of_the_history_until_it_is_published()
    {
        _fixture.WriteExamples();
        var live = (await _fixture.BuildReport()).Snapshot.Name;
        var aside = new List<string>();
        for (var i = 0; i < SnapshotStore.MostAside + 1; i++)
        {
            _fixture.Article("marrow/a.txt", $"starts 2031-0{i + 3}");
            _fixture.Clock.Advance(TimeSpan.FromHours(1));
            aside.Insert(0, await KeepAsideAsync());
        }

        var store = _fixture.Store;
        Assert.Equal(aside.Take(SnapshotStore.MostAside), store.AsideNames());
        Assert.Equal([live], store.History().Select(h => h.Name));
        Assert.Equal(StoreFault.NoSuchSnapshot, Assert.Throws<StoreException>(() => store.Rollback(aside[0])).Fault);
        Assert.Equal(StoreFault.NoSuchSnapshot, Assert.Throws<StoreException>(() => store.PublishAside(aside[^1])).Fault);
        Assert.Equal(StoreFault.NoSuchSnapshot, Assert.Throws<StoreException>(() => store.PublishAside("../../etc/passwd")).Fault);
        using (var opened = store.OpenAside(aside[0]))
        {
            Assert.Equal(aside[0], opened.Info.Name);
        }

        store.PublishAside(aside[0]);

        Assert.Equal(aside[0], store.LiveName());
        Assert.Equal([aside[0], live], store.History().Select(h => h.Name));
        Assert.Equal(aside.Skip(1).Take(SnapshotStore.MostAside - 1), store.AsideNames());
    }

    [Fact]
    public async Task Where_only_one_is_kept_none_is_kept_aside_after_a_build()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        _fixture.Article("marrow/a.txt", "starts 2031-09");
        _fixture.Clock.Advance(TimeSpan.FromHours(1));
        await KeepAsideAsync();

        var store = new SnapshotStore(_fixture.StorePath, _fixture.Clock, keep: 1);
        await new SnapshotBuilder(store, _fixture.Rules.Rules).BuildAsync(_fixture.Folder);

        Assert.Empty(store.AsideNames());
        Assert.Single(store.HistoryNames());
    }

    [Fact]
    public async Task What_was_being_published_when_the_process_ended_is_still_aside()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        _fixture.Article("marrow/a.txt", "starts 2031-09");
        _fixture.Clock.Advance(TimeSpan.FromHours(1));
        var aside = await KeepAsideAsync();
        File.Copy(Path.Combine(_fixture.StorePath, "aside", aside), Path.Combine(_fixture.StorePath, aside));

        Assert.DoesNotContain(aside, _fixture.Store.HistoryNames());
        _fixture.Store.PublishAside(aside);
        Assert.Equal(aside, _fixture.Store.HistoryNames()[0]);
    }

    [Fact]
    public async Task Readers_are_not_disturbed_by_builds()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        using var before = _fixture.Live();
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var reads = 0;
            while (!stop.IsCancellationRequested || reads == 0)
            {
                using var live = _fixture.Live();
                Assert.Equal(live.Info.Facts, live.Shows().Sum(s => live.Facts(s.Key).Count));
                Assert.Equal(4, before.Shows().Sum(s => before.Facts(s.Key).Count));
                reads++;
            }
        })).ToList();

        for (var i = 0; i < 5; i++)
        {
            _fixture.Article($"marrow/more{i}.txt", $"Actor {i} as Role {i}");
            await _fixture.BuildReport();
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_store_that_cannot_be_made_is_a_fault_with_advice()
    {
        _fixture.WriteExamples();
        var store = new SnapshotStore(Path.Combine(_fixture.ArticlesPath, "tidewater/c.txt"), _fixture.Clock);

        var fault = await Assert.ThrowsAsync<StoreException>(() => new SnapshotBuilder(store, _fixture.Rules.Rules).BuildAsync(_fixture.Folder));

        Assert.NotEmpty(fault.Message);
    }

    [NotAsRootFact]
    public async Task A_read_only_folder_is_a_fault_with_advice()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _fixture.WriteExamples();
        await _fixture.Build();
        _fixture.Article("marrow/a.md", "starts 2031-09");
        File.SetUnixFileMode(_fixture.StorePath, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var fault = await Assert.ThrowsAsync<StoreException>(() => _fixture.Build());

        File.SetUnixFileMode(_fixture.StorePath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(StoreFault.NotWritable, fault.Fault);
        using var live = _fixture.Live();
    }

    public void Dispose() => _fixture.Dispose();

    private static int Cancel(CancellationTokenSource source)
    {
        source.Cancel();
        return 0;
    }

    private sealed class Told(Action then) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => then();
    }

    private async Task<string> KeepAsideAsync()
    {
        var outcome = await new SnapshotBuilder(_fixture.Store, _fixture.Rules.Rules).BuildAsync(
            _fixture.Folder, judge: (_, _, _) => Task.FromResult(BuildVerdict.KeepAside));
        var report = Assert.IsType<BuildReport>(outcome);
        Assert.True(report is { KeptAside: true, Published: false });
        return report.Snapshot.Name;
    }
}
