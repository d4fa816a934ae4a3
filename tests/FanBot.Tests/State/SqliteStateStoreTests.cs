using FanBot.Discord;
using FanBot.State;
using FanBot.State.Articles;
using FanBot.State.Audit;
using FanBot.Tests.Running;

namespace FanBot.Tests.State;

/// <summary>The file that the state lies in: from empty, from an older version, by several processes, killed, and on a full disk.</summary>
public sealed class SqliteStateStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly StateFolder _folder = new();

    public static TheoryData<int> OlderVersions => [.. Enumerable.Range(1, SqliteStateSchema.Version - 1)];

    [Fact]
    public async Task Whoever_uses_it_first_makes_it()
    {
        Assert.False(Directory.Exists(_folder.Path));

        await WriteAsync(_folder.Open(), "reload");

        Assert.Equal("reload", Assert.Single(await ReadAsync(_folder.Open())).What);
        Assert.Equal((long)SqliteStateSchema.Version, _folder.Scalar("PRAGMA user_version"));
        Assert.Equal((long)SqliteStateSchema.ApplicationId, _folder.Scalar("PRAGMA application_id"));
        Assert.Equal("wal", _folder.Scalar("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task What_is_being_written_when_it_ends_is_written()
    {
        using var store = _folder.Open();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var goOn = new ManualResetEventSlim();
        var writing = store.WriteAsync(
            _ =>
            {
                began.SetResult();
                goOn.Wait(TimeSpan.FromMinutes(1));
                return 1;
            },
            CancellationToken.None);
        await began.Task;

        store.Dispose();
        goOn.Set();

        Assert.Equal(1, await writing);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ReadAsync(_ => 1, CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(OlderVersions))]
    public async Task What_an_older_version_wrote_is_kept(int version)
    {
        using (var connection = _folder.Connect())
        {
            SqliteStateSchema.Migrate(connection, version);
        }

        Assert.Equal((long)version, _folder.Scalar("PRAGMA user_version"));
        _folder.Scalar("INSERT INTO audit (at, moderator, server, what, outcome) VALUES (1, 2, 3, 'reload', 'done')");

        var store = _folder.Open();

        Assert.Equal("reload", Assert.Single(await ReadAsync(store)).What);
        await new PendingAdditions(store).KeepAsync(new PendingAddition("a", Noon, new(2), new(3), "x.md", [1], "{}"), CancellationToken.None);
        Assert.Equal((long)SqliteStateSchema.Version, _folder.Scalar("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_newer_version_s_file_is_left_alone_with_a_sentence()
    {
        await WriteAsync(_folder.Open(), "reload");
        _folder.Scalar("PRAGMA user_version = 99");

        var refused = await Assert.ThrowsAsync<StateException>(() => ReadAsync(_folder.Open()));

        Assert.Equal(StateFault.Newer, refused.Fault);
        Assert.Equal(
            "The file 'state.db' in the store was written by a newer version of FanBot (its format is 99, this one knows "
                + $"{SqliteStateSchema.Version}). Start that version again, or put back the copy from before it.",
            refused.Message);
        Assert.Equal(99L, _folder.Scalar("PRAGMA user_version"));
    }

    [Theory]
    [InlineData("no database at all, but a text that is longer than the head of one, which has a hundred characters and says so")]
    [InlineData(null)]
    public async Task What_is_none_of_ours_is_left_alone_with_a_sentence(string? text)
    {
        Directory.CreateDirectory(_folder.Path);
        if (text is null)
        {
            _folder.Scalar("CREATE TABLE theirs (x); PRAGMA user_version = 3");
        }
        else
        {
            await File.WriteAllTextAsync(_folder.File, text);
        }

        Assert.Equal(StateFault.Damaged, (await Assert.ThrowsAsync<StateException>(() => ReadAsync(_folder.Open()))).Fault);
    }

    [Fact]
    public async Task Where_the_folder_is_a_file_a_sentence_says_so()
    {
        await File.WriteAllTextAsync(_folder.Path, "in the way");

        Assert.Equal(StateFault.Failed, (await Assert.ThrowsAsync<StateException>(() => ReadAsync(_folder.Open()))).Fault);
    }

    [Fact]
    public async Task Many_write_at_once_through_several_openings_and_nothing_is_lost()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => _folder.Open()).ToList();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => WriteAsync(stores[i % stores.Count], $"command {i}")));

        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => $"command {i}").Order(StringComparer.Ordinal),
            (await ReadAsync(stores[0])).Select(e => e.What).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_fails_half_way_leaves_nothing_and_the_next_one_works()
    {
        var store = _folder.Open();
        await WriteAsync(store, "first");

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.WriteAsync<int>(
            session =>
            {
                session.Run("DELETE FROM audit");
                throw new InvalidOperationException("on purpose");
            },
            CancellationToken.None));
        await WriteAsync(store, "second");

        Assert.Equal(["second", "first"], (await ReadAsync(store)).Select(e => e.What));
    }

    [Fact]
    public async Task On_a_full_disk_nothing_is_half_written_and_what_was_there_can_be_read()
    {
        await WriteAsync(_folder.Open(), "before");
        var full = _folder.Open(mostPages: 60);
        var additions = new PendingAdditions(full);

        var refused = await Assert.ThrowsAsync<StateException>(() => additions.KeepAsync(
            new PendingAddition("a", Noon, new(1), new(2), "long.md", new byte[1_000_000], "{}"), CancellationToken.None));

        Assert.Equal(StateFault.DiskFull, refused.Fault);
        Assert.Contains("Free some space", refused.Message, StringComparison.Ordinal);
        Assert.Null(await additions.FindAsync("a", CancellationToken.None));
        await WriteAsync(full, "after");
        Assert.Equal(["after", "before"], (await ReadAsync(full)).Select(e => e.What));
    }

    [Fact]
    public async Task What_another_holds_for_too_long_is_told()
    {
        await WriteAsync(_folder.Open(), "before");
        using var other = _folder.Connect();
        using var held = other.BeginTransaction(deferred: false);
        var impatient = new SqliteStateStore(_folder.Path) { MostSecondsOfWaiting = 1 };

        Assert.Equal(StateFault.Busy, (await Assert.ThrowsAsync<StateException>(() => WriteAsync(impatient, "waits"))).Fault);
        impatient.Dispose();
    }

    [Fact]
    public async Task A_copy_holds_all_of_it()
    {
        var store = _folder.Open();
        await WriteAsync(store, "reload");
        using var other = new ScratchFolder();

        await store.CopyToAsync(Path.Combine(other.Path, SqliteStateStore.FileName), CancellationToken.None);
        using var copy = new SqliteStateStore(other.Path);

        Assert.Equal("reload", Assert.Single(await ReadAsync(copy)).What);
    }

    [Fact]
    public async Task Waiting_for_a_turn_can_be_given_up()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _folder.Open().ReadAsync(_ => 1, cancel.Token));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<long> WriteAsync(SqliteStateStore store, string what) => new AuditLog(store).AddAsync(
        new AuditEntry(Noon, new Snowflake(1), new Snowflake(2), what, null, AuditOutcome.Done, null), CancellationToken.None);

    private static async Task<IReadOnlyList<AuditEntry>> ReadAsync(SqliteStateStore store) =>
        (await new AuditLog(store).PageAsync(0, 100, CancellationToken.None)).Entries;
}
