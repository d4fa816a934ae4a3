using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Tests.Articles;

public sealed class FolderFlushTests : IDisposable
{
    private readonly TempFolder _temp = new();

    [Fact]
    public void The_system_is_asked_for_folders_that_are_there()
    {
        var path = _temp.Write("folder/file.txt", "text");

        Assert.Equal(!OperatingSystem.IsWindows(), FolderFlush.Run(Path.GetDirectoryName(path)!));
        Assert.False(FolderFlush.Run(Path.Combine(Path.GetDirectoryName(path)!, "nothing")));
    }

    [Fact]
    public void A_file_is_renamed_in_place_of_another()
    {
        var (from, to) = (_temp.Write("one/file.txt", "new"), _temp.Write("two/file.txt", "old"));

        FolderFlush.Move(from, to);

        Assert.False(File.Exists(from));
        Assert.Equal("new", File.ReadAllText(to));
    }

    public void Dispose() => _temp.Dispose();
}
