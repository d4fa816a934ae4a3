using FanBot.Knowledge.Storage;
using FanBot.Tests.Running;

namespace FanBot.Tests.Readers.Library;

/// <summary>What a running bot has loaded, which costs memory.</summary>
public sealed class LoadedLibrariesTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task Without_a_reader_nothing_of_it_is_loaded()
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.WriteLine("What a process has loaded is looked up on Linux only; elsewhere this test does nothing.");
            return;
        }

        var without = await LoadedAsync("none", said: "nswering from snapshot");
        var with = await LoadedAsync("small", said: " the reader");

        Assert.All(
            (string[])["FanBot.Reading", "onnxruntime", "Microsoft.ML", "Microsoft.Extensions.AI", "OpenAI", "System.ClientModel"],
            name => Assert.DoesNotContain(name, without, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("FanBot.Reading", with, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenAI", with, StringComparison.OrdinalIgnoreCase);
        Assert.Null(Vectors("none"));
        Assert.NotNull(Vectors("small"));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> LoadedAsync(string kind, string said)
    {
        const string news = "---\npublished: 2031-05-01\nshow: Lanternfall\n---\n\nSeason 2 of Lanternfall will have eight episodes.\n";
        _folder.Write("articles/lanternfall/news.md", news);
        using var bot = RunningBot.Start(
            _folder, "--articles", "articles", "--store", kind, $"--Reader:Kind={kind}", "--Logging:LogLevel:FanBot=Information",
            "--Discord:Mode=interactions", $"--Discord:PublicKey={new string('a', 64)}", "--Http:Url=http://127.0.0.1:0");
        await bot.SaidAsync(said);
        var mapped = bot.Mapped();
        await bot.TerminateAsync();
        return mapped;
    }

    private string? Vectors(string kind)
    {
        using var snapshot = new SnapshotStore(Path.Combine(_folder.Path, kind), TimeProvider.System).OpenLive();
        return Assert.IsType<Snapshot>(snapshot).Info.Vectors;
    }
}
