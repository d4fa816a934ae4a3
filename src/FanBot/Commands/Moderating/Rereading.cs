using FanBot.Discord.Messages;
using FanBot.Knowledge.Storage;
using FanBot.Replies;
using FanBot.State.Audit;

namespace FanBot.Commands.Moderating;

/// <summary>
/// Lets the articles be read again after a moderator changed them, and tells what that came to. Where they are being read already, that may have
/// begun before the change: they are read once more then.
/// </summary>
/// <param name="reload">Reads them.</param>
internal sealed class Rereading(ReloadCommand reload)
{
    private const string Waits = "The articles are being read just now, which began before this. They are read again right after it, with this.";
    private const string Stopped = "The bot is being stopped, so the articles were not read again; the next reading brings it in. What was live stays live.";
    private const string NotYet = "The articles could not be read again, so this is not live yet: `/knowledge reload` brings it in.";

    /// <summary>What was done, then what it came to. What was done stays done, also where what is live stays live.</summary>
    /// <param name="request">Who did it.</param>
    /// <param name="done">What was done, as a sentence of markdown.</param>
    /// <param name="target">To what.</param>
    /// <param name="undo">A button that takes it back, or null.</param>
    /// <param name="tell">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<KnowledgeAnswer.Told> RunAsync(
        KnowledgeRequest request, string done, string target, Button? undo, Func<Message, Task> tell, CancellationToken cancellationToken)
    {
        try
        {
            if (reload.IsBusy)
            {
                await tell(Message.Of(done).With(Waits)).ConfigureAwait(false);
            }

            var told = await reload.WorkAsync(request, waits: true, message => tell(message.With(done)), cancellationToken).ConfigureAwait(false);

            // What the gate keeps aside says itself what to do.
            var isRead = told.Note is not { Outcome: AuditOutcome.Refused, Target: null };
            return Told(isRead ? told.Message.With(done) : told.Message.With(done).With(NotYet), told.Note.Reason);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Told(Message.Of(done).With(Stopped), "not read again, since the bot was stopped");
        }
        catch (Exception failed) when (failed is StoreException or StateException)
        {
            return Told(Message.Of(done).With(NotYet).With(HostText.Of(failed)), "the articles could not be read again");
        }

        KnowledgeAnswer.Told Told(Message message, string? reason) => new(
            message with { Ephemeral = true, Buttons = [.. message.Buttons, .. undo is null ? [] : new[] { undo }] },
            new AuditNote(AuditOutcome.Done, target, reason));
    }

    /// <summary>Nothing was done.</summary>
    /// <param name="why">Sentences; plain text.</param>
    public static KnowledgeAnswer.Told Refused(string why) =>
        new(Message.Of(Markdown.Escape(why)) with { Ephemeral = true }, new AuditNote(AuditOutcome.Refused, Reason: why));

    /// <summary>A button that takes something back; null where its data does not fit.</summary>
    public static Button? Undo(string command, string action, string data, string label) =>
        new ModeratorId(command, action, 0, data).Write() is { } id ? new Button(id, label) : null;
}
