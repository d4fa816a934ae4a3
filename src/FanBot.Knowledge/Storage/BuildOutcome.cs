using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Storage;

/// <summary>What a build came to. A closed set: <see cref="BuildReport"/> and <see cref="BuildRefused"/>.</summary>
public abstract record BuildOutcome
{
    private protected BuildOutcome()
    {
    }

    /// <summary>What a curator should know of files and folders, in the order of their paths.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; init; } = [];
}
