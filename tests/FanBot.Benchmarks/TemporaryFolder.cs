namespace FanBot.Benchmarks;

/// <summary>A folder that is removed when it is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fanbot-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
