using System.Diagnostics;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Storage;
using FanBot.Reading.Training.Decide;

namespace FanBot.Reading.Training.Vectors;

/// <summary>Of how many answerable questions an answer's words stand in a piece that is chosen to be read.</summary>
internal static class RecallExaminer
{
    /// <summary>Builds each show with vectors, and asks with them and without.</summary>
    public static async Task<string> RunAsync(string name, HeldSet set, ITextVectors vectors, string work, CancellationToken cancellation)
    {
        var (words, both) = (new Tally(), new Tally());
        foreach (var show in set.Questions.GroupBy(q => q.Show))
        {
            var articles = Path.Combine(work, name, show.Key, "articles");
            Copy(Path.Combine(set.Articles, show.Key), Path.Combine(articles, show.Key));
            var store = new SnapshotStore(Path.Combine(work, name, show.Key, "store"), TimeProvider.System);
            await new SnapshotBuilder(store, vectors).BuildAsync(new ArticleFolder(articles), cancellation: cancellation);
            using var snapshot = store.OpenLive()!;
            foreach (var question in show.Where(q => q.Answers.Count > 0))
            {
                await words.AskAsync(snapshot, question, null, cancellation);
                await both.AskAsync(snapshot, question, vectors, cancellation);
            }
        }

        return $"{name}: words {words}, with vectors {both}";
    }

    /// <summary>The articles of all shows as those of one.</summary>
    public static HeldSet AsOneShow(HeldSet set, string folder)
    {
        const string All = "everything";
        var target = Directory.CreateDirectory(Path.Combine(folder, All)).FullName;
        foreach (var show in set.Questions.Select(q => q.Show).Distinct())
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(set.Articles, show), "*.md"))
            {
                var lines = File.ReadLines(file).Where(l => !l.StartsWith("show:", StringComparison.Ordinal));
                File.WriteAllLines(Path.Combine(target, $"{show}-{Path.GetFileName(file)}"), lines);
            }
        }

        File.WriteAllText(Path.Combine(target, "show.yaml"), "name: Everything\n");
        return new HeldSet(folder, [.. set.Questions.Select(q => q with { Show = All })]);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    private sealed class Tally
    {
        private readonly NotingReader _reader = new();
        private readonly Stopwatch _watch = new();
        private int _asked;
        private int _found;

        /// <summary>Counts a question for which something would be read; some are answered, or turned away, before.</summary>
        public async Task AskAsync(Snapshot snapshot, HeldQuestion question, ITextVectors? vectors, CancellationToken cancellation)
        {
            _reader.Pieces = null;
            _watch.Start();
            await new Answerer(snapshot, TimeProvider.System, _reader, vectors: vectors).LookAsync(question.Text, _reader, cancellation);
            _watch.Stop();
            if (_reader.Pieces is { } pieces)
            {
                _asked++;
                _found += Judge.Holds([.. pieces.Select(p => p.Text)], question) ? 1 : 0;
            }
        }

        public override string ToString() =>
            FormattableString.Invariant($"{_found} of {_asked} ({100.0 * _found / _asked:F1} %, {_watch.Elapsed.TotalMilliseconds / _asked:F1} ms a question)");
    }
}
