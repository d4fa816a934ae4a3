using System.Text;
using FanBot.Knowledge.Storage;

namespace FanBot.Verbs;

/// <summary>Writes out the text in which citations count: what <c>build --keep-text</c> does.</summary>
internal static class TextKeeper
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Checks, before any work is done, that the texts will not be written among the articles.</summary>
    /// <exception cref="UsageException">They would: they would overwrite articles, or be read as articles by the next build.</exception>
    public static void Validate(string folder, string articles)
    {
        var below = Path.GetRelativePath(articles, folder);
        if (below == "." || !(below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below)))
        {
            throw new UsageException("--keep-text names a folder among the articles, which the texts would overwrite. Name another folder.");
        }
    }

    /// <summary>Writes the text of each article into <paramref name="folder"/> under the article's path.</summary>
    /// <returns>Number of texts written.</returns>
    public static async Task<int> KeepAsync(Snapshot snapshot, string folder, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var summary in snapshot.Shows().SelectMany(s => snapshot.Articles(s.Key)))
        {
            var path = Path.Combine(folder, summary.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, snapshot.Article(summary.Path)!.Text, Utf8, cancellationToken).ConfigureAwait(false);
            count++;
        }

        return count;
    }
}
