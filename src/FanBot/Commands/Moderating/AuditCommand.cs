using FanBot.Discord.Commands;
using FanBot.Discord.Replies;
using FanBot.Replies;
using FanBot.State.Audit;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge audit</c>: what moderators did, the newest first.</summary>
/// <param name="audit">Keeps it.</param>
internal sealed class AuditCommand(AuditLog audit) : IKnowledgeCommand
{
    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.Audit, "What moderators did with the articles, and when");

    /// <inheritdoc/>
    public async Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken)
    {
        var page = request.Id?.Page ?? 0;
        var (entries, count) = await audit.PageAsync(page, AuditMessage.PageSize, cancellationToken).ConfigureAwait(false);
        if (Paging.Within(page, count, AuditMessage.PageSize) is var last && last != page)
        {
            page = last;
            (entries, count) = await audit.PageAsync(page, AuditMessage.PageSize, cancellationToken).ConfigureAwait(false);
        }

        var message = AuditMessage.Of(entries, count, page, new ModeratorId(CommandNames.Audit, "page", page));
        return new KnowledgeAnswer.Now(request.Id is null ? new MessageReply(message) : new UpdateReply(message));
    }
}
