using FanBot.Discord;
using FanBot.Discord.Interactions;
using FanBot.Editions;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>What a moderator asks of a subcommand: by the command itself, a button or menu, a form, or while typing.</summary>
/// <param name="Interaction">As Discord tells it; its member and server are those of a moderator in a home server.</param>
/// <param name="Id">What stands on the button, menu or form; null for the command itself and while typing.</param>
/// <param name="Edition">What is live and held until the reply is made, or null where there is nothing.</param>
internal sealed record KnowledgeRequest(Interaction Interaction, ModeratorId? Id, Edition? Edition)
{
    /// <summary>Who asks.</summary>
    public Snowflake Moderator => Interaction.Member!.Id;

    /// <summary>From where.</summary>
    public Snowflake Server => Interaction.GuildId!.Value;

    /// <summary>Whether suggestions are asked for; the reply is then a <c>ChoicesReply</c>.</summary>
    public bool IsTyping => Interaction is AutocompleteInteraction;

    /// <summary>What was filled into the command; nothing for buttons and forms.</summary>
    public CommandOptions Options => Interaction switch
    {
        CommandInteraction asked => asked.Options,
        AutocompleteInteraction typing => typing.Options,
        _ => CommandOptions.None,
    };

    /// <summary>What was written into a form, by the custom ids of its fields.</summary>
    public IReadOnlyDictionary<string, string> Fields => (Interaction as ModalInteraction)?.Fields ?? new Dictionary<string, string>();

    /// <summary>What was chosen from a menu.</summary>
    public IReadOnlyList<string> Chosen => (Interaction as ComponentInteraction)?.Values ?? [];

    /// <summary>The message that a message command was used on, or null.</summary>
    public TargetMessage? Target => (Interaction as CommandInteraction)?.Target;
}
