using FanBot.Commands.Listening;
using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Storage;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Finds what answers an interaction, whichever way it came in.</summary>
/// <param name="live">What is answered from.</param>
/// <param name="knowledge">The commands of those who keep it.</param>
/// <param name="loader">Brings what is live up to date.</param>
/// <param name="time">The clock.</param>
/// <param name="rules">Where members are asked what they think of an answer.</param>
/// <param name="feedback">Answers them when they say it.</param>
/// <param name="missed">Hears what was asked in vain.</param>
internal sealed class CommandRouter(
    LiveKnowledge live,
    KnowledgeCommands knowledge,
    KnowledgeLoader loader,
    TimeProvider time,
    FeedbackRules rules,
    FeedbackPresses feedback,
    MissedQuestions missed)
{
    /// <summary>What is said of a command that another version of FanBot had or will have.</summary>
    public const string NoSuchCommand = "FanBot has no such command. `/help` lists those there are.";

    private const string NothingYet = "There are no articles yet, so nothing is known. A moderator can add some.";
    private const string StillReading = "The articles are being read for the first time, which can take a minute. Please ask again then.";
    private const string NotUnderstood = "FanBot does not know what to do with this. Please ask again with a command.";
    private const string Unreadable = "What FanBot knows cannot be read right now. Its log says why, and so does `/knowledge status` to moderators.";

    // Shorter than the time that an answer has, so that there is one.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.2);

    /// <summary>The reply that was given to the same command before, from what is live; null where there is none.</summary>
    public WrittenReply? Kept(Interaction interaction)
    {
        if (interaction is not CommandInteraction { Type: CommandType.Slash } asked)
        {
            return null;
        }

        using var reading = live.Read();
        var kept = reading?.Edition.Replies.Find(asked, rules.Buttons.Includes(asked.GuildId));
        Note(asked, kept?.Missed);
        return kept;
    }

    /// <summary>The reply to an interaction. Whatever it throws is caught at the boundary that calls it.</summary>
    public async Task<Reply> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (KnowledgeCommands.IsOne(interaction))
        {
            using var reading = live.Read();
            return await knowledge.AnswerAsync(interaction, reading?.Edition, cancellationToken).ConfigureAwait(false);
        }

        if (interaction is CommandInteraction { Type: CommandType.Slash, Name: CommandNames.Help })
        {
            using var reading = live.Read();
            return Help(interaction, reading?.Edition);
        }

        var name = live.Name;
        try
        {
            return await AnswerAsync(interaction, cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException) when (name is not null)
        {
            // A build elsewhere may have removed the snapshot that is answered from; then there is a newer one, not noticed yet.
            await loader.OpenLiveAsync(cancellationToken).ConfigureAwait(false);
            if (live.Name == name)
            {
                throw;
            }
        }

        return await AnswerAsync(interaction, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Reply> AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        using var reading = await ReadAsync(cancellationToken).ConfigureAwait(false);
        return reading is { Edition: var edition } ? await AnswerAsync(interaction, edition, cancellationToken).ConfigureAwait(false) : interaction switch
        {
            AutocompleteInteraction => new ChoicesReply([]),
            CommandInteraction or ComponentInteraction or ModalInteraction =>
                Sentence.Privately(live.IsReading ? StillReading : live.Trouble is null ? NothingYet : Unreadable),
            _ => Sentence.Privately(NotUnderstood),
        };
    }

    private async Task<Reply> AnswerAsync(Interaction interaction, Edition edition, CancellationToken cancellationToken)
    {
        if (FeedbackPresses.IsOne(interaction))
        {
            return await feedback.AnswerAsync(interaction, edition, cancellationToken).ConfigureAwait(false);
        }

        var given = await AnswerAsync(interaction, edition, rules.Buttons.Includes(interaction.GuildId)).ConfigureAwait(false);
        Note(interaction, given.Missed);
        return given.Reply;
    }

    private void Note(Interaction asked, Missed? vainly)
    {
        if (vainly is not null)
        {
            missed.Note(asked, vainly);
        }
    }

    /// <summary>The reply to an interaction that asks something of the articles, from one edition of them.</summary>
    /// <remarks>Questions in free text take as long as the reader does; all else is answered at once.</remarks>
    /// <param name="interaction">The interaction.</param>
    /// <param name="edition">What is answered from.</param>
    /// <param name="asksBack">Whether members are asked what they think of the answer.</param>
    public static async ValueTask<GivenReply> AnswerAsync(Interaction interaction, Edition edition, bool asksBack = false) => interaction switch
    {
        AutocompleteInteraction typing => Autocomplete.Suggest(typing, edition),
        CommandInteraction command => await CommandAsync(command, edition, asksBack).ConfigureAwait(false),
        ComponentInteraction pressed => await ButtonPresses.AnswerAsync(pressed, edition, asksBack).ConfigureAwait(false),
        ModalInteraction sent => await SentForms.AnswerAsync(sent, edition, asksBack).ConfigureAwait(false),
        _ => Sentence.Privately(NotUnderstood),
    };

    /// <summary>The live edition, for which the first reading of the articles may still be waited a moment.</summary>
    private async Task<EditionHold?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!live.IsReading || live.IsReady || live.ReadsLong)
        {
            return live.Read();
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await live.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async ValueTask<GivenReply> CommandAsync(CommandInteraction asked, Edition edition, bool asksBack) => asked.Type switch
    {
        CommandType.Message when asked.Name == CommandNames.CheckWithSources => QuestionCommands.CheckWithSources(asked, edition),
        CommandType.Slash when asked.Name == SlashCommandNames.Ask =>
            await edition.Replies.OfAsync(asked, asksBack, () => QuestionCommands.AskAsync(asked, edition, asksBack)).ConfigureAwait(false),
        CommandType.Slash when CommandCatalogue.IsQuestion(asked.Name) =>
            edition.Replies.Of(asked, asksBack, () => QuestionCommands.Answer(asked, edition, asksBack)),
        _ => Sentence.Privately(NoSuchCommand),
    };

    private MessageReply Help(Interaction asked, Edition? edition) => new(HelpMessage.Of(
        CommandCatalogue.Member,
        knowledge.MayUse(asked) ? CommandCatalogue.Home : [],
        [.. edition?.Names.Shows.Select(s => s.Text) ?? []],
        live.IsReading));
}
