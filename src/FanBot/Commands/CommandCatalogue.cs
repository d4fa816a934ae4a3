using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;

namespace FanBot.Commands;

/// <summary>Every command that FanBot registers.</summary>
internal static class CommandCatalogue
{
    /// <summary>For every member, everywhere.</summary>
    public static IReadOnlyList<CommandDefinition> Member { get; } =
    [
        new(CommandType.Slash, "help", "What FanBot can tell you, and how to ask."),
    ];

    /// <summary>For moderators of the home servers.</summary>
    public static IReadOnlyList<CommandDefinition> Home { get; } =
    [
        new(CommandType.Slash, "knowledge", "Keeps what FanBot knows.", new CommandOption(OptionType.Subcommand, "status", "What FanBot knows now."))
        {
            DefaultMemberPermissions = Permissions.ManageGuild,
            Contexts = [InteractionContext.Guild],
        },
    ];
}
