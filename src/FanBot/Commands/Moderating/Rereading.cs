using FanBot.Discord.Messages;
using FanBot.Replies;
using FanBot.State.Audit;

namespace FanBot.Commands.Moderating;

/// <summary>Lets the articles be read again after a moderator changed them, and tells what that came to.</summary>
/// <param name="reload">Reads them.</param>
internal sealed class Rereading(ReloadCommand reload)
{
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
        var told = await reload.WorkAsync(request, message => tell(message.With(done)), cancellationToken).ConfigureAwait(false);
        var message = told.Message.With(done);
        return new(
            message with { Ephemeral = true, Buttons = [.. message.Buttons, .. undo is null ? [] : new[] { undo }] },
            new AuditNote(AuditOutcome.Done, target, told.Note.Reason));
    }

    /// <summary>Nothing was done.</summary>
    /// <param name="why">Sentences; markdown.</param>
    public static KnowledgeAnswer.Told Refused(string why) =>
        new(Message.Of(why) with { Ephemeral = true }, new AuditNote(AuditOutcome.Refused, Reason: why));

    /// <summary>A button that takes something back; null where its data does not fit.</summary>
    public static Button? Undo(string command, string action, string data, string label) =>
        new ModeratorId(command, action, 0, data).Write() is { } id ? new Button(id, label) : null;
}
