using FanBot.Knowledge.Storage;

namespace FanBot.Knowledge.Tests.Storage;

public sealed class KilledBuildTests : IDisposable
{
    private readonly StoreFixture _fixture = new();

    [DotnetHostFact]
    public async Task While_another_process_builds_a_build_is_refused_and_when_it_is_killed_nothing_is_lost()
    {
        _fixture.WriteExamples();
        await _fixture.Build();
        var live = _fixture.Store.LiveName();
        _fixture.Article("marrow/y.txt", "Teo Lindqvist as Otto");
        _fixture.Article("marrow/z.txt", "Jo Sand as Nell");

        using var child = await ChildBuild.StartAsync(_fixture.ArticlesPath, _fixture.StorePath, "marrow/z.txt");

        Assert.Equal(BuildRefusal.Busy, Assert.IsType<BuildRefused>(await _fixture.Build()).Reason);
        Assert.Single(Directory.EnumerateFiles(_fixture.StorePath, "*.draft"));

        child.Kill();
        await child.WaitForExitAsync();

        Assert.Equal(live, _fixture.Store.LiveName());
        using (var snapshot = _fixture.Live())
        {
            Assert.Equal(3, snapshot.Info.Articles);
        }

        Assert.Equal(5, (await _fixture.BuildReport()).Snapshot.Articles);
        Assert.Empty(Directory.EnumerateFiles(_fixture.StorePath, "*.draft*"));
    }

    public void Dispose() => _fixture.Dispose();
}
