using FanBot.Discord.Commands;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Storage;
using FanBot.Live;
using FanBot.Replies;
using FanBot.State.Audit;

namespace FanBot.Commands.Moderating;

/// <summary><c>/knowledge reload</c>: lets the articles be read again, one at a time, and shows how it goes.</summary>
/// <param name="reloader">Reads them.</param>
internal sealed class ReloadCommand(Reloader reloader) : IKnowledgeCommand
{
    private const string Busy = "The articles are being read already. Please wait until that has ended; `/knowledge status` tells how far it is.";

    private int _running;

    /// <inheritdoc/>
    public static CommandOption Definition { get; } =
        new(OptionType.Subcommand, CommandNames.Reload, "Read the articles again, and tell what has changed");

    /// <inheritdoc/>
    public Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken) => Task.FromResult<KnowledgeAnswer>(
        Volatile.Read(ref _running) == 1 || reloader.IsBuilding
            ? new KnowledgeAnswer.Now(Sentence.Privately(Busy))
            : new KnowledgeAnswer.Later(Ephemeral: true, WorkAsync));

    /// <summary>Reads them, and tells what it came to.</summary>
    /// <param name="tell">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<KnowledgeAnswer.Told> WorkAsync(Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
        {
            return new(Message.Of(Busy), new AuditNote(AuditOutcome.Refused, Reason: "the articles were being read already"));
        }

        try
        {
            var shown = "";
            var result = await reloader.RunAsync(ShowAsync, cancellationToken).ConfigureAwait(false);
            return new(ReloadMessage.Of(result), Note(result));

            async Task ShowAsync(BuildProgress progress)
            {
                if (ReloadMessage.Progress(progress) is var text && text != shown)
                {
                    shown = text;
                    await tell(Message.Of(text)).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    private static AuditNote Note(ReloadResult result) => result.Outcome switch
    {
        BuildReport report => new(AuditOutcome.Done, report.Snapshot.Name, report.Published ? null : "nothing had changed"),
        BuildRefused refused => new(AuditOutcome.Refused, Reason: refused.Reason.ToString()),
        _ => new(AuditOutcome.Done),
    };
}
