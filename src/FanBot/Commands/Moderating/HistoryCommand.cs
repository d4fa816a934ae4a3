using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge history</c>: the snapshots that are kept, with who made them live, when and why.</summary>
/// <param name="store">The snapshots.</param>
/// <param name="history">What is known of them.</param>
/// <param name="approvals">Who has agreed.</param>
internal sealed class HistoryCommand(SnapshotStore store, LiveHistory history, ApprovalList approvals) : IKnowledgeCommand
{
    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.History, "What FanBot answered from, and who made it live, when and why");

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var (names, live) = (store.HistoryNames(), store.LiveName());
        var page = Paging.Within(request.Id?.Page ?? 0, names.Count, HistoryMessage.PageSize);
        var known = await history.BySnapshotAsync(cancellationToken).ConfigureAwait(false);
        var shown = names.Skip(page * HistoryMessage.PageSize).Take(HistoryMessage.PageSize).Select(name => store.Entry(name, name == live)).ToList();
        var agreed = new Dictionary<string, IReadOnlyList<Snowflake>>(StringComparer.Ordinal);
        foreach (var name in shown.Select(s => s.Name).Where(n => known.GetValueOrDefault(n)?.How == WentLiveHow.Published))
        {
            agreed[name] = [.. (await approvals.OfAsync(name, cancellationToken).ConfigureAwait(false)).Select(a => a.Moderator)];
        }

        var message = HistoryMessage.Of(shown, names.Count, known, agreed, page, new ModeratorId(CommandNames.History, "page", page));
        return new KnowledgeAnswer.Now(request.Id is null ? new MessageReply(message) : new UpdateReply(message));
    }
}
