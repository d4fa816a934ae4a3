using FanBot.Commands.Moderating;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.Replies;
using FanBot.State.Audit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FanBot.Commands;

/// <summary>
/// The way to the subcommands of those who keep the knowledge, for commands, buttons, forms and suggestions alike. Here, and
/// nowhere else, is looked who asks, and is written down what was done.
/// </summary>
/// <param name="moderators">Who may.</param>
/// <param name="services">Makes a subcommand when it is asked for first.</param>
/// <param name="audit">Keeps what was done.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class KnowledgeCommands(
    Moderators moderators, IServiceProvider services, AuditLog audit, TimeProvider time, ILogger<KnowledgeCommands> logger)
{
    private const string Outdated = "This button is of another version of FanBot, so it no longer does anything. Please use the command again.";
    private const string Stopped = "The bot is being stopped, so this was given up. What was live stays live.";

    /// <summary>Whether a member may keep the knowledge from here.</summary>
    public bool MayUse(Interaction asked) => moderators.Include(asked);

    /// <summary>Whether an interaction is one of the commands, or a button, form or suggestion of theirs.</summary>
    public static bool IsOne(Interaction interaction) => interaction switch
    {
        CommandInteraction { Type: CommandType.Message } menu => KnowledgeSubcommands.OfMessageCommand(menu.Name) is not null,
        CommandInteraction { Type: CommandType.Slash } asked => asked.Name.Split(' ')[0] == CommandNames.Knowledge,
        AutocompleteInteraction typing => typing.Name.Split(' ')[0] == CommandNames.Knowledge,
        ComponentInteraction pressed => ModeratorId.Is(pressed.CustomId),
        ModalInteraction sent => ModeratorId.Is(sent.CustomId),
        _ => false,
    };

    /// <summary>The reply to one of them.</summary>
    /// <param name="asked">The interaction.</param>
    /// <param name="edition">What is live and held, or null where there is nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Reply> AnswerAsync(Interaction asked, Edition? edition, CancellationToken cancellationToken)
    {
        if (moderators.WhyNot(asked) is { } why)
        {
            Log.ModeratorRefused(logger, asked.Member?.Id, asked.GuildId);
            return asked is AutocompleteInteraction ? new ChoicesReply([]) : Sentence.Privately(why);
        }

        var id = CustomId(asked) is { } text ? ModeratorId.TryParse(text) : null;
        if (Subcommand(asked, id) is not { } subcommand)
        {
            return asked switch
            {
                AutocompleteInteraction => new ChoicesReply([]),
                CommandInteraction => Sentence.Privately(CommandRouter.NoSuchCommand),
                _ => Sentence.Privately(Outdated),
            };
        }

        var request = new KnowledgeRequest(asked, id, edition);
        var name = subcommand.Definition.Name;
        try
        {
            var command = (IKnowledgeCommand)services.GetRequiredService(subcommand.Type);
            return await command.RunAsync(request, cancellationToken).ConfigureAwait(false) switch
            {
                KnowledgeAnswer.Now { Note: { } note } now => await NotedAsync(request, name, now.Reply, note, cancellationToken).ConfigureAwait(false),
                KnowledgeAnswer.Now now => now.Reply,
                KnowledgeAnswer.Later later => new DeferredReply(later.Ephemeral, (editor, stop) => WorkAsync(request, name, later, editor, stop)),
                var other => throw new InvalidOperationException($"There is no answer {other}."),
            };
        }
        catch (Exception failed) when (failed is StoreException or StateException && !request.IsTyping)
        {
            Log.ModeratorFailed(logger, name, failed);
            return Sentence.Privately(HostText.Of(failed));
        }
        catch (Exception failed) when (failed is StoreException or StateException)
        {
            return new ChoicesReply([]);
        }
    }

    private static string? CustomId(Interaction asked) => (asked as ComponentInteraction)?.CustomId ?? (asked as ModalInteraction)?.CustomId;

    private static KnowledgeSubcommand? Subcommand(Interaction asked, ModeratorId? id) => asked switch
    {
        CommandInteraction { Type: CommandType.Message } menu => KnowledgeSubcommands.OfMessageCommand(menu.Name),
        CommandInteraction command => Find(command.Name),
        AutocompleteInteraction typing => Find(typing.Name),
        _ => id is null ? null : KnowledgeSubcommands.Find(id.Command),
    };

    private static KnowledgeSubcommand? Find(string path) => path.Split(' ') is [_, var name, ..] ? KnowledgeSubcommands.Find(name) : null;

    /// <summary>Writes down what was done, before it is told.</summary>
    private async Task<Reply> NotedAsync(KnowledgeRequest request, string name, Reply reply, AuditNote note, CancellationToken cancellationToken)
    {
        await audit.AddAsync(Entry(request, note.What ?? name, note.Target, note.Outcome, note.Reason), cancellationToken).ConfigureAwait(false);
        Tell(request, note.What ?? name, note.Outcome, note.Target);
        return reply;
    }

    /// <summary>Does what takes a while; in the audit it is begun before and ended after.</summary>
    private async Task WorkAsync(KnowledgeRequest request, string name, KnowledgeAnswer.Later later, IReplyEditor editor, CancellationToken cancellationToken)
    {
        var news = new ReplyNews(editor, logger);
        long id;
        try
        {
            // What cannot be written down is not begun.
            var begun = Entry(request, name, later.Target, AuditOutcome.Begun, later.Reason);
            id = await audit.AddAsync(begun, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StateException failed)
        {
            Log.ModeratorFailed(logger, name, failed);
            var sorry = Message.Of($"Nothing was done, and what was live stays live. {HostText.Of(failed)}");
            await news.TellAsync(sorry, CancellationToken.None).ConfigureAwait(false);
            return;
        }

        var told = await EndAsync(name, later, news, cancellationToken).ConfigureAwait(false);
        Tell(request, name, told.Note.Outcome, told.Note.Target ?? later.Target);
        var message = told.Message;
        try
        {
            await audit.EndAsync(id, told.Note.Target ?? later.Target, told.Note.Outcome, Reason(later.Reason, told.Note.Reason), CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (StateException failed)
        {
            Log.ModeratorFailed(logger, name, failed);
            message = message.With($"\u26A0\uFE0F The audit does not tell how this ended. {HostText.Of(failed)}");
        }

        // What was done is told also while the bot stops.
        await news.TellAsync(message, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<KnowledgeAnswer.Told> EndAsync(string name, KnowledgeAnswer.Later later, ReplyNews news, CancellationToken cancellationToken)
    {
        try
        {
            return await later.Work(message => news.TellAsync(message, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new(Message.Of(Stopped), new AuditNote(AuditOutcome.GivenUp));
        }
        catch (Exception failed) when (failed is StoreException or StateException)
        {
            Log.ModeratorFailed(logger, name, failed);
            return new(Message.Of($"This failed, and what was live stays live. {HostText.Of(failed)}"), new AuditNote(AuditOutcome.Failed));
        }
    }

    /// <summary>Why, in the moderator's words, and what FanBot has to say of the end.</summary>
    private static string? Reason(string? moderators, string? ours) => moderators is null || ours is null ? moderators ?? ours : $"{moderators} ({ours})";

    // Without the reason: those are a member's words.
    private void Tell(KnowledgeRequest request, string what, AuditOutcome outcome, string? target)
    {
        var shown = PlainText.OneLine(target ?? "");
        Log.Moderated(logger, request.Moderator, request.Server, what, outcome, shown);
    }

    private AuditEntry Entry(KnowledgeRequest request, string what, string? target, AuditOutcome outcome, string? reason) =>
        new(time.GetUtcNow(), request.Moderator, request.Server, what, target, outcome, reason);
}
