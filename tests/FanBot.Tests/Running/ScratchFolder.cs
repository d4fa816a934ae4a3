namespace FanBot.Tests.Running;

/// <summary>An empty folder of its own for one test, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly bool _keeps;

    public ScratchFolder() => Path = Directory.CreateTempSubdirectory("fanbot-test-").FullName;

    /// <summary>Another one's, which is left to it.</summary>
    public ScratchFolder(string existing) => (Path, _keeps) = (existing, true);

    public string Path { get; }

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string[] Files(string below) =>
        Directory.Exists(System.IO.Path.Combine(Path, below))
            ? [.. Directory.GetFiles(System.IO.Path.Combine(Path, below), "*", SearchOption.AllDirectories)
                .Select(f => System.IO.Path.GetRelativePath(Path, f))
                .Order(StringComparer.Ordinal)]
            : [];

    public void Dispose()
    {
        if (!_keeps)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
