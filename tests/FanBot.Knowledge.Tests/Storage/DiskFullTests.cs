using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

public sealed class DiskFullTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(60)]
    public async Task A_full_disk_is_a_sentence_and_the_old_snapshot_stays_live(int pages)
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var live = _fixture.Store.LiveName();
        for (var i = 0; i < 30; i++)
        {
            _fixture.Article($"marrow/long{i}.txt", string.Join(' ', Enumerable.Repeat($"The ferry {i} will sail.", 500)));
        }

        var full = new SnapshotStore(_fixture.StorePath, _fixture.Clock) { MaxDraftPages = pages };
        var fault = await Assert.ThrowsAsync<StoreException>(() => new SnapshotBuilder(full, _fixture.Rules.Rules).BuildAsync(_fixture.Folder));

        Assert.Equal(StoreFault.DiskFull, fault.Fault);
        Assert.Contains("Free some space", fault.Message, StringComparison.Ordinal);
        Assert.Equal(live, _fixture.Store.LiveName());
        Assert.Empty(Directory.EnumerateFiles(_fixture.StorePath, "*.draft*"));
        Assert.True((await _fixture.BuildReport()).Published);
    }

    public void Dispose() => _fixture.Dispose();
}
