using FanBot.Knowledge.Lexicon;

namespace FanBot.Benchmarks;

/// <summary>
/// Prints the processor time in which all files of phrases become books: in a process that has just started, where the code is compiled too, and once
/// more. A bot reads each file when it is first asked for, so it never waits for all of them at once.
/// </summary>
internal static class WordingRunner
{
    private const string Ending = ".phrases";

    public static int Run()
    {
        var assembly = typeof(PhraseBook).Assembly;
        var root = assembly.GetName().Name + ".";
        string[] paths = [.. assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(Ending, StringComparison.Ordinal) && n.StartsWith(root, StringComparison.Ordinal))
            .Select(n => n[root.Length..])];
        var lines = paths.Sum(p => PhraseFile.Read(p).Count);
        Console.WriteLine("files   lines   first time (ms)   again (ms)");
        Console.WriteLine($"{paths.Length,5} {lines,7} {Milliseconds(paths),17:0.0} {Milliseconds(paths),12:0.0}");
        return 0;
    }

    private static double Milliseconds(string[] paths)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var path in paths)
        {
            _ = PhraseBook.Read(path);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
