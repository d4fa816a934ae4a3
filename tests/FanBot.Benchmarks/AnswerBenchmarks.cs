using BenchmarkDotNet.Attributes;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Storage;

namespace FanBot.Benchmarks;

/// <summary>Single answers, from one show after another, and the reads below them.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks : IDisposable
{
    private Corpus? _corpus;
    private Snapshot? _snapshot;
    private Answerer? _answerer;
    private IReadOnlyList<ShowSummary> _shows = [];
    private int _next;

    [Params(10, 100, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public async Task Build()
    {
        _corpus = new Corpus(Articles);
        await _corpus.BuildAsync();
        _snapshot = _corpus.Store.OpenLive()!;
        _answerer = new Answerer(_snapshot, TimeProvider.System);
        _shows = _snapshot.Shows();
    }

    [Benchmark]
    public Answer Release() => _answerer!.Answer(Questions.Release(NextShow().Name));

    [Benchmark]
    public Answer Cast() => _answerer!.Answer(Questions.Cast(NextShow().Name));

    [Benchmark]
    public Answer Ask() => _answerer!.Answer(Questions.Ask(NextShow().Name, _next));

    [Benchmark]
    public IReadOnlyList<PassageHit> Search() => _snapshot!.Search(NextShow().Key, Questions.Terms(_next), 10);

    [GlobalCleanup]
    public void Dispose()
    {
        _snapshot?.Dispose();
        _corpus?.Dispose();
        GC.SuppressFinalize(this);
    }

    private ShowSummary NextShow() => _shows[_next++ % _shows.Count];
}
