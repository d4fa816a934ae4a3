namespace FanBot.Tests.Running;

/// <summary>An empty folder of its own for one test, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fanbot-test-").FullName;

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

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
