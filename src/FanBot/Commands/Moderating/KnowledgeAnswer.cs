using FanBot.Discord.Messages;
using FanBot.Discord.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>
/// What a subcommand answers. A closed set: <see cref="Now"/> and <see cref="Later"/>. What is told as done must be on the
/// disk by then.
/// </summary>
internal abstract record KnowledgeAnswer
{
    private KnowledgeAnswer()
    {
    }

    /// <summary>An answer at once.</summary>
    /// <param name="Reply">What the moderator sees: a message, an update of the one pressed on, a form, suggestions.</param>
    /// <param name="Note">What was done, or null where something was only shown.</param>
    public sealed record Now(Reply Reply, AuditNote? Note = null) : KnowledgeAnswer;

    /// <summary>An answer that takes a while. It stands in the audit as begun until it has ended.</summary>
    /// <param name="Ephemeral">Whether only the moderator sees it.</param>
    /// <param name="Work">
    /// Does it. Told how far it is by what is given to it; a <c>StoreException</c> or <c>StateException</c> that it throws is
    /// told as such.
    /// </param>
    /// <param name="Target">To what it is done, as far as that is known, or null.</param>
    /// <param name="Reason">Why, in the moderator's words, or null.</param>
    public sealed record Later(
        bool Ephemeral, Func<Func<Message, Task>, CancellationToken, Task<Told>> Work, string? Target = null, string? Reason = null) : KnowledgeAnswer;

    /// <summary>The end of what took a while.</summary>
    /// <param name="Message">What the moderator sees.</param>
    /// <param name="Note">What was done.</param>
    public sealed record Told(Message Message, AuditNote Note);
}
