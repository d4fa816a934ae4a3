using FanBot.Archives;

namespace FanBot.Tests.Archives;

/// <summary>Which names an archive may hold: plain ones below the folders that FanBot knows.</summary>
public sealed class ArchivePathTests
{
    [Theory]
    [InlineData("manifest.json")]
    [InlineData("settings.json")]
    [InlineData("articles/news.txt")]
    [InlineData("articles/sources.yaml")]
    [InlineData("articles/harbor-lights/show.yaml")]
    [InlineData("articles/harbor-lights/2031/Is it cancelled\u2026 caf\u00E9.md")]
    [InlineData("questions/harbor-lights.json")]
    [InlineData("snapshots/live")]
    [InlineData("snapshots/20310524T101500Z-0123456789ab.db")]
    [InlineData("state/state.db")]
    public void What_FanBot_writes_may_stand(string path) => Assert.Null(ArchivePath.WhyNot(path));

    [Theory]
    [InlineData("../news.txt")]
    [InlineData("articles/../../news.txt")]
    [InlineData("articles/show/../news.txt")]
    [InlineData("articles/./news.txt")]
    [InlineData("articles//news.txt")]
    [InlineData("articles/")]
    [InlineData("/articles/news.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/articles/news.txt")]
    [InlineData("C:\\articles\\news.txt")]
    [InlineData("\\\\host\\share\\news.txt")]
    [InlineData("articles\\..\\news.txt")]
    [InlineData("articles/..\\news.txt")]
    [InlineData("articles/con/news.txt")]
    [InlineData("articles/NUL.txt")]
    [InlineData("articles/lpt1.notes.md")]
    [InlineData("articles/com\u00B9.md")]
    [InlineData("articles/.hidden/news.txt")]
    [InlineData("articles/.news.txt")]
    [InlineData("articles/ne\0ws.txt")]
    [InlineData("articles/ne\nws.txt")]
    [InlineData("articles/ne\uFFFDws.txt")]
    [InlineData("articles/script.sh")]
    [InlineData("articles")]
    [InlineData("appsettings.json")]
    [InlineData("questions/deep/harbor-lights.json")]
    [InlineData("questions/harbor-lights.txt")]
    [InlineData("snapshots/other.db")]
    [InlineData("snapshots/import.json")]
    [InlineData("state/other.db")]
    [InlineData("")]
    public void Anything_else_may_not(string path) => Assert.NotNull(ArchivePath.WhyNot(path));

    [Fact]
    public void Names_and_paths_end_somewhere()
    {
        Assert.Null(ArchivePath.WhyNot($"articles/{new string('a', 251)}.txt"));
        Assert.NotNull(ArchivePath.WhyNot($"articles/{new string('a', 252)}.txt"));
        Assert.NotNull(ArchivePath.WhyNot($"articles/{new string('\u00E9', 130)}.txt"));
        Assert.NotNull(ArchivePath.WhyNot($"articles/{string.Concat(Enumerable.Repeat("a/", 60))}news.txt"));
    }
}
