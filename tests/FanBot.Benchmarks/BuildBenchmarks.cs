using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using FanBot.Knowledge.Storage;

namespace FanBot.Benchmarks;

/// <summary>Builds of everything, of nothing changed, and of one article changed.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class BuildBenchmarks : IDisposable
{
    private Corpus? _corpus;

    [Params(10, 100, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public async Task Generate()
    {
        _corpus = new Corpus(Articles);
        await _corpus.BuildAsync();
    }

    [IterationSetup(Target = nameof(Everything))]
    public void Clear() => _corpus!.Clear();

    [IterationSetup(Target = nameof(OneChanged))]
    public void ChangeOne() => _corpus!.ChangeOne();

    [Benchmark(Baseline = true)]
    public Task<BuildReport> Everything() => _corpus!.BuildAsync();

    [Benchmark]
    public Task<BuildReport> NothingChanged() => _corpus!.BuildAsync();

    [Benchmark]
    public Task<BuildReport> OneChanged() => _corpus!.BuildAsync();

    [GlobalCleanup]
    public void Dispose()
    {
        _corpus?.Dispose();
        GC.SuppressFinalize(this);
    }
}
