using System.Text;

namespace FanBot.Knowledge.Tests;

/// <summary>A folder of its own for one test, removed behind it.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("fanbot-test-").FullName;

    public string Path { get; }

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] content)
    {
        var full = Full(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
