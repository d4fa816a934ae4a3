using FanBot.Knowledge.Checks;

namespace FanBot.Editions;

/// <summary>Reads golden questions; whatever is wrong with them is wrong usage.</summary>
internal static class GoldenQuestions
{
    /// <summary>Reads a file, or every <c>.json</c> file of a folder in the order of their names.</summary>
    /// <param name="full">Full path of the file or folder.</param>
    /// <param name="path">The path as sentences name it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="UsageException">There is none, or it cannot be used.</exception>
    public static async Task<IReadOnlyList<GoldenQuestion>> ReadAsync(string full, string path, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(full))
        {
            return await ReadFileAsync(full, path, cancellationToken).ConfigureAwait(false);
        }

        var files = Directory.GetFiles(full, "*.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            throw new UsageException($"There are no golden questions (.json) in the folder '{path}'.");
        }

        var questions = new List<GoldenQuestion>();
        foreach (var file in files)
        {
            questions.AddRange(await ReadFileAsync(file, Path.Join(path, Path.GetFileName(file)), cancellationToken).ConfigureAwait(false));
        }

        return questions;
    }

    /// <summary>The sentence for a file of questions that is not there or cannot be read.</summary>
    public static UsageException Unreadable(string path, Exception failed) => failed switch
    {
        FileNotFoundException or DirectoryNotFoundException => new UsageException($"There is no file of questions '{path}'.", failed),
        _ when failed.Message.Contains(path, StringComparison.Ordinal) => new UsageException(failed.Message, failed),
        _ => new UsageException($"The questions '{path}' cannot be read: {failed.Message}", failed),
    };

    private static async Task<IReadOnlyList<GoldenQuestion>> ReadFileAsync(string full, string shown, CancellationToken cancellationToken)
    {
        try
        {
            return await GoldenQuestionFile.ReadAsync(full, cancellationToken).ConfigureAwait(false);
        }
        catch (GoldenQuestionException broken)
        {
            throw new UsageException($"The questions '{shown}' cannot be used. {broken.Message}", broken);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(shown, failed);
        }
    }
}
