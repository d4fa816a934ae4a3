using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using FanBot.Live;
using FanBot.Replies;

namespace FanBot.Commands;

/// <summary>Finds what answers an interaction, whichever way it came in.</summary>
/// <param name="live">What is answered from.</param>
/// <param name="knowledge">The commands of those who keep it.</param>
internal sealed class CommandRouter(LiveKnowledge live, KnowledgeCommands knowledge)
{
    private const string NothingYet = "There are no articles yet, so nothing is known. A moderator can add some.";

    /// <summary>The reply to an interaction. Whatever it throws is caught at the boundary that calls it.</summary>
    public async Task<Reply> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (interaction is PingInteraction)
        {
            return new PongReply();
        }

        using var reading = await live.ReadAsync(cancellationToken).ConfigureAwait(false);
        var edition = reading?.Edition;
        return interaction switch
        {
            CommandInteraction command => Command(command, edition),
            AutocompleteInteraction typing => edition is null ? new ChoicesReply([]) : Autocomplete.Suggest(typing, edition),
            ComponentInteraction pressed => edition is null ? Sentence.Privately(NothingYet) : ButtonPresses.Answer(pressed, edition),
            _ => Sentence.Privately("FanBot does not know what to do with this. Please ask again with a command."),
        };
    }

    private Reply Command(CommandInteraction asked, Edition? edition)
    {
        if (asked.Type == CommandType.Slash && asked.Name.Split(' ')[0] == CommandNames.Knowledge)
        {
            return knowledge.Answer(asked, edition);
        }

        if (asked.Type == CommandType.Slash && asked.Name == CommandNames.Help)
        {
            return Help(asked, edition);
        }

        return edition is null ? Sentence.Privately(NothingYet)
            : asked.Type == CommandType.Message && asked.Name == CommandNames.CheckWithSources ? QuestionCommands.CheckWithSources(asked, edition)
            : asked.Type == CommandType.Slash && CommandCatalogue.IsQuestion(asked.Name) ? QuestionCommands.Answer(asked, edition)
            : Sentence.Privately("FanBot has no such command any more. `/help` lists those there are.");
    }

    private MessageReply Help(Interaction asked, Edition? edition) => new(HelpMessage.Of(
        [.. CommandCatalogue.Member, .. knowledge.MayUse(asked) ? CommandCatalogue.Home : []],
        [.. edition?.Names.Shows.Select(s => s.Text) ?? []]));
}
