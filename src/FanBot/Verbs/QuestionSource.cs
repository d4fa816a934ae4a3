using System.Runtime.CompilerServices;
using FanBot.Editions;

namespace FanBot.Verbs;

/// <summary>The questions that <c>ask</c> was given: its arguments, then those of a file or of standard input.</summary>
/// <param name="arguments">Questions given as arguments.</param>
/// <param name="file">A text file of one question a line, golden questions (.json), <c>-</c> for standard input, or null.</param>
/// <param name="surroundings">Where the run happens.</param>
internal sealed class QuestionSource(IReadOnlyList<string> arguments, string? file, Surroundings surroundings)
{
    private const string StandardInput = "-";

    private IReadOnlyList<string> _ofFile = [];

    /// <summary>Whether there is one question and cannot be more.</summary>
    public bool IsSingle => file is null && arguments.Count == 1;

    /// <summary>Reads the file, so that what is wrong with it is said before any work is done.</summary>
    /// <exception cref="UsageException">Nothing is asked, or the file cannot be used.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (file is null && arguments.Count == 0)
        {
            throw new UsageException("Nothing is asked. Write a question, as in: fanbot ask \"When does season 2 come out?\"");
        }

        if (file is not null and not StandardInput)
        {
            _ofFile = string.Equals(Path.GetExtension(file), ".json", StringComparison.OrdinalIgnoreCase)
                ? [.. (await GoldenQuestions.ReadAsync(surroundings.Resolve(file), file, cancellationToken).ConfigureAwait(false)).Select(q => q.Question)]
                : await LinesAsync(file, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The questions in the order given; those of standard input as they come.</summary>
    public async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var question in arguments.Concat(_ofFile))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return question;
        }

        if (file != StandardInput)
        {
            yield break;
        }

        while (await surroundings.In.NextLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line.Trim();
            }
        }
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var lines = await File.ReadAllLinesAsync(surroundings.Resolve(path), cancellationToken).ConfigureAwait(false);
            return [.. lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Trim())];
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw GoldenQuestions.Unreadable(path, failed);
        }
    }
}
