using System.Text.RegularExpressions;
using FanBot.Knowledge.Checks;
using FanBot.State.Members;

namespace FanBot.Commands.Listening;

/// <summary>Adds golden questions to those that the setting names, one at a time.</summary>
/// <param name="place">A <c>.json</c> file, or a folder of them; null where there are none.</param>
internal sealed class GoldenBook(string? place) : IDisposable
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    private static readonly Dictionary<string, GoldenKind> Kinds = new(StringComparer.Ordinal)
    {
        ["release"] = GoldenKind.Release,
        ["release announced"] = GoldenKind.Release,
        ["renewal"] = GoldenKind.Status,
        ["season count"] = GoldenKind.Status,
        ["production"] = GoldenKind.Production,
        ["episodes"] = GoldenKind.Episodes,
        ["episode length"] = GoldenKind.Episodes,
        ["episode title"] = GoldenKind.Episodes,
        ["schedule"] = GoldenKind.Episodes,
        ["cast"] = GoldenKind.Cast,
        ["return"] = GoldenKind.Cast,
        ["pairing"] = GoldenKind.Cast,
        ["played by"] = GoldenKind.Character,
        ["who is"] = GoldenKind.Character,
        ["role"] = GoldenKind.Actor,
        ["plot"] = GoldenKind.Plot,
        ["platform"] = GoldenKind.Where,
        ["location"] = GoldenKind.Where,
        ["source"] = GoldenKind.Source,
    };

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Adds what a gap asks.</summary>
    /// <param name="gap">The gap.</param>
    /// <param name="question">Its question.</param>
    /// <param name="right">What the right answer says, or null where it is that it is not known.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="GoldenQuestionException">The file holds no golden questions.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read or written.</exception>
    public async Task<string> AddAsync(Gap gap, string question, string? right, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await GoldenQuestionWriter.AddAsync(PathOf(gap.Show), Question(gap, question, right), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static GoldenQuestion Question(Gap gap, string question, string? right) => new()
    {
        Id = $"asked-{gap.Asked.Kind.Replace(' ', '-')}-{gap.Key[..6]}",
        Question = question,
        Kind = right is null ? GoldenKind.Unanswerable : Kinds.GetValueOrDefault(gap.Asked.Kind, GoldenKind.Other),
        Expect = right is null ? [] : [Exactly(right)],
        Reject = gap.Answer is { } wrong && right is not null ? [Exactly(wrong)] : [],
    };

    // What a moderator writes is words and no pattern; spaces and line ends may differ.
    private static Regex Exactly(string text) =>
        new(string.Join(@"\s+", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)), Options, TimeSpan.FromSeconds(1));

    // A show's key is letters and digits, so it is a name.
    private string PathOf(string show) =>
        place is null ? throw new IOException("No place is set for golden questions.")
        : !Directory.Exists(place) && Path.GetExtension(place).Equals(".json", StringComparison.OrdinalIgnoreCase) ? place
        : Path.Combine(place, show + ".json");
}
