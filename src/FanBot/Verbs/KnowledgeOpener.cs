using FanBot.Knowledge.Storage;

namespace FanBot.Verbs;

/// <summary>Gets the snapshot that a verb answers from: built from articles, or the one that is live in a store.</summary>
internal sealed class KnowledgeOpener(VerbContext context)
{
    /// <summary>Opens the snapshot that was chosen.</summary>
    /// <exception cref="UsageException">There are no articles, or no snapshot in the store.</exception>
    public async Task<Snapshot> OpenAsync(SourceChoice choice, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        throw new NotImplementedException($"{context} {choice} {cancellationToken}");
    }
}
