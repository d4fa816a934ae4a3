using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Storage;
using FanBot.Readers;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge status</c>: what is answered from.</summary>
/// <param name="loader">Knows how the knowledge stands.</param>
/// <param name="reader">Reads articles for questions; null for nobody.</param>
internal sealed class StatusCommand(KnowledgeLoader loader, ReadingQueue? reader = null) : IKnowledgeCommand
{
    /// <inheritdoc/>
    public static CommandOption Definition { get; } = new(OptionType.Subcommand, CommandNames.Status, "What FanBot answers from right now");

    /// <inheritdoc/>
    public Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<KnowledgeAnswer>(new KnowledgeAnswer.Now(new MessageReply(Status(request.Edition))));

    private Message Status(Edition? edition)
    {
        var status = loader.Status(edition) with { Reader = reader?.Status };
        try
        {
            return StatusMessage.Of(status);
        }
        catch (StoreException damaged)
        {
            // The file that is live has been damaged since; what is known without it is told all the same.
            return StatusMessage.Of(status with { Snapshot = null, Trouble = damaged });
        }
    }
}
