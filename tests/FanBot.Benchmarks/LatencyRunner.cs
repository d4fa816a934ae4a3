using System.Diagnostics;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Claims;
using FanBot.Reading.Small;

namespace FanBot.Benchmarks;

/// <summary>Prints the median and the 99th percentile of single answers, and of the reads below them, at several sizes.</summary>
internal static class LatencyRunner
{
    private const int Rounds = 2_000;

    // A reading takes a hundred times as long as what else is measured.
    private const int ReadRounds = 300;

    /// <summary>/ask with the reader, one after the other; it reads on one thread.</summary>
    public static async Task RunWithReaderAsync(IReadOnlyList<int> sizes)
    {
        var vectors = ShippedVectors.Open();
        using var models = new TemporaryFolder();
        using var reader = SmallReader.Open(ReaderModel.Prepare(ReaderFiles.Beside(AppContext.BaseDirectory), models.Path));
        Console.WriteLine("articles  what                       p50 (ms)   p99 (ms)");
        foreach (var size in sizes)
        {
            using var corpus = new Corpus(size, vectors);
            await corpus.BuildAsync();
            using var snapshot = corpus.Store.OpenLive()!;
            var answerer = new Answerer(snapshot, TimeProvider.System, new ShippedReader(reader), vectors: vectors);
            var shows = snapshot.Shows();
            var times = new List<double>();
            for (var i = -ReadRounds / 10; i < ReadRounds; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = await answerer.AnswerAsync(Questions.Ask(shows[Math.Abs(i) % shows.Count].Name, Math.Abs(i)), null, CancellationToken.None);
                if (i >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            Tell(size, "/ask, with the reader", times);
        }
    }

    public static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        Console.WriteLine("articles  what                       p50 (ms)   p99 (ms)");
        foreach (var size in sizes)
        {
            using var corpus = new Corpus(size);
            await corpus.BuildAsync();
            using var snapshot = corpus.Store.OpenLive()!;
            var answerer = new Answerer(snapshot, TimeProvider.System);
            var shows = snapshot.Shows();

            Print(size, "facts of cast, 24 rows", i => snapshot.Facts(shows[i % shows.Count].Key, [ClaimKind.Cast]).Count);
            Print(size, "facts of release", i => snapshot.Facts(shows[i % shows.Count].Key, [ClaimKind.Release]).Count);
            Print(size, "search, 5 terms", i => snapshot.Search(shows[i % shows.Count].Key, Questions.Terms(i), 10).Count);
            Print(size, "/release", i => answerer.Answer(Questions.Release(shows[i % shows.Count].Name)).Text.Length);
            Print(size, "/cast", i => answerer.Answer(Questions.Cast(shows[i % shows.Count].Name)).Text.Length);
            Print(size, "/ask", i => answerer.Answer(Questions.Ask(shows[i % shows.Count].Name, i)).Text.Length);
        }
    }

    private static void Print(int size, string what, Func<int, int> read)
    {
        var times = new List<double>(Rounds);
        try
        {
            for (var i = -Rounds / 10; i < Rounds; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = read(Math.Abs(i));
                if (i >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }
        catch (NotImplementedException)
        {
            Console.WriteLine($"{size,8}  {what,-24}   not there yet");
            return;
        }

        Tell(size, what, times);
    }

    private static void Tell(int size, string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"{size,8}  {what,-24} {times[times.Count / 2],10:0.000} {times[times.Count * 99 / 100],10:0.000}");
    }
}
