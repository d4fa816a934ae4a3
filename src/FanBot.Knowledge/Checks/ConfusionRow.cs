using FanBot.Knowledge.Answers;

namespace FanBot.Knowledge.Checks;

/// <summary>What the golden questions of one kind were understood to ask for.</summary>
/// <param name="Kind">What they ask for.</param>
/// <param name="Understood">What the bot understood (<see cref="Answer.Understood"/>, or <see cref="NotRead"/>) and how often, the most frequent first.</param>
public sealed record ConfusionRow(GoldenKind Kind, IReadOnlyList<KeyValuePair<string, int>> Understood)
{
    /// <summary>Stands for questions that were not read as far as their kind.</summary>
    public const string NotRead = "not read";

    /// <summary>Counts questions of one kind.</summary>
    public static ConfusionRow Of(IGrouping<GoldenKind, CheckedQuestion> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new ConfusionRow(
            results.Key,
            [.. results.CountBy(r => r.Answer.Understood ?? NotRead).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)]);
    }
}
