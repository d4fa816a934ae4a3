using FanBot.Commands.Listening;
using FanBot.Discord;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions.Publishing;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Replies;
using FanBot.State.Audit;
using FanBot.State.Publishing;

namespace FanBot.Commands.Moderating;

/// <summary>
/// <c>/knowledge publish</c>: the word of a moderator, or of two, that a snapshot which is kept aside shall go live. The first
/// one's message is for all to see, so that a second one can press its button.
/// </summary>
internal sealed class PublishCommand(
    SnapshotStore store, Publisher publisher, CandidateList candidates, ApprovalList approvals, GateSettings settings, GapCheck gaps, TimeProvider time)
    : IKnowledgeCommand
{
    private const string Reason = "reason";
    private const string Agree = "agree";
    private const int LongestReason = 300;
    private const string NoneAside = "Nothing is kept aside. `/knowledge check` shows what the articles would change, and keeps it aside.";
    private const string NotThere = "That is not kept aside any more: it is live already, or a newer check or reload has replaced it.";
    private const string OutOfDate =
        "Something else has gone live since that was read, so what it would change is no longer what was shown. Please use `/knowledge check` again.";
    private const string NoReason = "Please say why it shall go live all the same, in the option `reason`.";
    private const string SameAgain = "You have agreed already. Another moderator has to press this.";

    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.Publish, "Let what was kept aside go live all the same")
        {
            Options =
            [
                new CommandOption(OptionType.Text, Reason, "Why it is right; the history tells it") { Required = true, MostCharacters = LongestReason },
                new CommandOption(OptionType.Text, SnapshotChoices.Option, "Which one; without it, the newest")
                {
                    Autocomplete = true,
                    MostCharacters = CommandCatalogue.LongestName,
                },
            ],
        };

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        if (request.Interaction is AutocompleteInteraction typing)
        {
            return new KnowledgeAnswer.Now(SnapshotChoices.Of(typing.Typed, store.AsideNames(), new Dictionary<string, WentLive>()));
        }

        var agrees = request.Id is { Action: Agree };
        var name = agrees ? request.Id!.Data : request.Options.Text(SnapshotChoices.Option) ?? Newest();
        if (name is null || !store.AsideNames().Contains(name))
        {
            return new KnowledgeAnswer.Now(Sentence.Privately(name is null ? NoneAside : NotThere));
        }

        var candidate = await candidates.FindAsync(name, cancellationToken).ConfigureAwait(false);
        if (candidate is not null && candidate.Live != store.LiveName())
        {
            return new KnowledgeAnswer.Now(Sentence.Privately(OutOfDate));
        }

        var given = await approvals.OfAsync(name, cancellationToken).ConfigureAwait(false);
        if (agrees)
        {
            // Whoever agreed last may press again where publishing failed.
            return given.Count < settings.Approvals && given.Any(a => a.Moderator == request.Moderator) ? new KnowledgeAnswer.Now(Sentence.Privately(SameAgain))
                : given.Count == 0 ? new KnowledgeAnswer.Now(Sentence.Privately(NotThere))
                : await AddAsync(request, name, null, cancellationToken).ConfigureAwait(false);
        }

        return request.Options.Text(Reason) is { Length: <= LongestReason } reason
            ? await AddAsync(request, name, reason, cancellationToken).ConfigureAwait(false)
            : new KnowledgeAnswer.Now(Sentence.Privately(NoReason));
    }

    private string? Newest() => store.AsideNames() is [var newest, ..] ? newest : null;

    private async Task<KnowledgeAnswer> AddAsync(KnowledgeRequest request, string name, string? reason, CancellationToken cancellationToken)
    {
        var all = await approvals.AddAsync(new Approval(time.GetUtcNow(), name, request.Moderator, reason), cancellationToken).ConfigureAwait(false);
        if (all.Count >= settings.Approvals)
        {
            var why = all.Select(a => a.Reason).OfType<string>().FirstOrDefault();
            IReadOnlyList<Snowflake> agreed = [.. all.Select(a => a.Moderator)];
            return new KnowledgeAnswer.Later(Ephemeral: false, (tell, stop) => PublishAsync(request, name, tell, agreed, why, stop), name, reason ?? why);
        }

        var candidate = await candidates.FindAsync(name, cancellationToken).ConfigureAwait(false);
        var message = PublishMessage.Waiting(name, candidate, all[0], new ModeratorId(CommandNames.Publish, Agree, 0, name));
        return new KnowledgeAnswer.Now(new MessageReply(message), new AuditNote(AuditOutcome.Waiting, name, reason));
    }

    private async Task<KnowledgeAnswer.Told> PublishAsync(
        KnowledgeRequest request,
        string name,
        Func<Message, Task> tell,
        IReadOnlyList<Snowflake> agreed,
        string? why,
        CancellationToken cancellationToken)
    {
        if (publisher.MustWait)
        {
            await tell(PublishMessage.Later).ConfigureAwait(false);
        }

        var info = await publisher.PublishAsync(name, request.Moderator, why, cancellationToken).ConfigureAwait(false);
        var message = PublishMessage.Published(info, agreed, why);

        // All see it, so that only the number is told; `/knowledge gaps` knows the rest.
        var answered = (await gaps.AnsweredAsync().ConfigureAwait(false)).Count;
        return new(
            answered == 0 ? message : message.With($"It answers {Counted.Of(answered, "question")} that members asked in vain."),
            new AuditNote(AuditOutcome.Done, name));
    }
}
