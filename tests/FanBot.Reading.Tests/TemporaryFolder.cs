namespace FanBot.Reading.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("fanbot-reading-");

    public string Path => _directory.FullName;

    public void Dispose() => _directory.Delete(recursive: true);
}
