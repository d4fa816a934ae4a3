using FanBot.Discord.Commands;
using FanBot.Discord.Replies;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge history</c>: the snapshots that are kept, with who made them live, when and why.</summary>
/// <param name="store">The snapshots.</param>
/// <param name="history">What is known of them.</param>
internal sealed class HistoryCommand(SnapshotStore store, LiveHistory history) : IKnowledgeCommand
{
    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.History, "What FanBot answered from, and who made it live, when and why");

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var (names, live, page) = (store.HistoryNames(), store.LiveName(), request.Id?.Page ?? 0);
        var known = await history.BySnapshotAsync(cancellationToken).ConfigureAwait(false);
        var shown = names.Skip(page * HistoryMessage.PageSize).Take(HistoryMessage.PageSize).Select(name => store.Entry(name, name == live));
        var message = HistoryMessage.Of([.. shown], names.Count, known, page, new ModeratorId(CommandNames.History, "page", page));
        return new KnowledgeAnswer.Now(request.Id is null ? new MessageReply(message) : new UpdateReply(message));
    }
}
