using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Audit;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge rollback</c>: goes back to an older snapshot at once, without reading anything.</summary>
/// <param name="store">The snapshots.</param>
/// <param name="publisher">Goes back.</param>
/// <param name="history">What is known of them.</param>
internal sealed class RollbackCommand(SnapshotStore store, Publisher publisher, LiveHistory history) : IKnowledgeCommand
{
    private const string Reason = "reason";
    private const int LongestReason = 300;
    private const string NotThere = "There is no such snapshot to go back to. `/knowledge history` lists those there are.";
    private const string IsLive = "That one is live already.";

    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.Rollback, "Go back to what FanBot answered from before, at once")
        {
            Options =
            [
                new CommandOption(OptionType.Text, SnapshotChoices.Option, "Which one")
                {
                    Required = true,
                    Autocomplete = true,
                    MostCharacters = CommandCatalogue.LongestName,
                },
                new CommandOption(OptionType.Text, Reason, "Why; the history tells it") { MostCharacters = LongestReason },
            ],
        };

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var live = store.LiveName();
        if (request.Interaction is AutocompleteInteraction typing)
        {
            var known = await history.BySnapshotAsync(cancellationToken).ConfigureAwait(false);
            return new KnowledgeAnswer.Now(SnapshotChoices.Of(typing.Typed, store.HistoryNames().Where(n => n != live), known));
        }

        var name = request.Options.Text(SnapshotChoices.Option) ?? "";
        if (name == live || !store.HistoryNames().Contains(name))
        {
            return new KnowledgeAnswer.Now(Sentence.Privately(name == live ? IsLive : NotThere));
        }

        var reason = request.Options.Text(Reason) is { Length: <= LongestReason } why ? why : null;
        return new KnowledgeAnswer.Later(Ephemeral: false, (tell, stop) => RollBackAsync(request, name, reason, tell, stop), name, reason);
    }

    private async Task<KnowledgeAnswer.Told> RollBackAsync(
        KnowledgeRequest request, string name, string? reason, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        if (publisher.MustWait)
        {
            await tell(PublishMessage.Later).ConfigureAwait(false);
        }

        var info = await publisher.RollBackAsync(name, request.Moderator, reason, cancellationToken).ConfigureAwait(false);
        return new(PublishMessage.RolledBack(info, request.Moderator, reason), new AuditNote(AuditOutcome.Done, name));
    }
}
