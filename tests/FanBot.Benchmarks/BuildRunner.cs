using System.Diagnostics;
using FanBot.Knowledge.Storage;

namespace FanBot.Benchmarks;

/// <summary>Prints how long builds take: of everything, of nothing changed, and of one article changed.</summary>
internal static class BuildRunner
{
    public static async Task RunAsync(IReadOnlyList<int> sizes, ITextVectors? vectors = null)
    {
        Console.WriteLine(
            "articles   all (s)  of it processor (s)  nothing changed (s)  one changed (s)   file (MB)  peak memory (MB)  claims   facts  problems");
        foreach (var size in sizes)
        {
            using var corpus = new Corpus(size, vectors);
            var before = Environment.CpuUsage.TotalTime;
            var (all, report) = await TimeAsync(corpus);
            var processor = Environment.CpuUsage.TotalTime - before;
            var (nothing, _) = await TimeAsync(corpus);
            corpus.ChangeOne();
            var (one, changed) = await TimeAsync(corpus);
            if (!changed.Published || changed.Articles.Count(a => a.Status == ArticleStatus.Read) != 1)
            {
                throw new InvalidOperationException("One article was to be read.");
            }

            var file = new FileInfo(Path.Combine(corpus.Store.Directory, changed.Snapshot.Name)).Length / 1e6;
            var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
            Console.WriteLine(
                $"{size,8} {all.TotalSeconds,9:0.00} {processor.TotalSeconds,20:0.00} {nothing.TotalSeconds,20:0.00} {one.TotalSeconds,16:0.00} {file,11:0.0} "
                    + $"{peak,17:0} {report.Snapshot.Claims,7} {report.Snapshot.Facts,7} {report.Problems.Count,9}");
        }
    }

    private static async Task<(TimeSpan Time, BuildReport Report)> TimeAsync(Corpus corpus)
    {
        var start = Stopwatch.GetTimestamp();
        var report = await corpus.BuildAsync();
        return (Stopwatch.GetElapsedTime(start), report);
    }
}
