using FanBot.Discord.Commands;

namespace FanBot.Commands.Moderating;

/// <summary>A subcommand and what answers it.</summary>
/// <param name="Definition">As it is registered.</param>
/// <param name="MessageCommand">A message command that leads to it too, or null.</param>
/// <param name="Type">The class.</param>
internal sealed record KnowledgeSubcommand(CommandOption Definition, string? MessageCommand, Type Type)
{
    /// <summary>That of a class.</summary>
    public static KnowledgeSubcommand Of<T>()
        where T : IKnowledgeCommand => new(T.Definition, T.MessageCommand, typeof(T));
}
