using System.Globalization;
using FanBot.Discord.Commands;

namespace FanBot.DiscordNet.Commands;

/// <summary>Tells whether what Discord has registered is what shall stand there.</summary>
internal static class CommandComparison
{
    /// <summary>Whether a place holds these commands and no others, in whatever order.</summary>
    /// <param name="wanted">What shall stand there.</param>
    /// <param name="registered">What stands there.</param>
    /// <param name="scope">The place. Contexts and installation types count only globally, since they are set only there.</param>
    public static bool AreSame(IReadOnlyList<CommandDefinition> wanted, IReadOnlyCollection<Library.IApplicationCommand> registered, CommandScope scope) =>
        wanted.Count == registered.Count
        && wanted.All(w => registered.Any(r => IsSame(w, r, scope)));

    private static bool IsSame(CommandDefinition wanted, Library.IApplicationCommand registered, CommandScope scope) =>
        (int)wanted.Type == (int)registered.Type
        && wanted.Name == registered.Name
        && wanted.Description == (registered.Description ?? "")
        && (ulong)(wanted.DefaultMemberPermissions ?? 0) == registered.DefaultMemberPermissions.RawValue
        && AreSame(wanted.Options, registered.Options)
        && (scope.GuildId is not null
            || (CommandMapper.Contexts(wanted).ToHashSet().SetEquals(registered.ContextTypes ?? [])
                && (registered.IntegrationTypes ?? []).SequenceEqual([Library.ApplicationIntegrationType.GuildInstall])));

    private static bool AreSame(IReadOnlyList<CommandOption> wanted, IReadOnlyCollection<Library.IApplicationCommandOption>? registered) =>
        wanted.Count == (registered?.Count ?? 0)
        && wanted.Zip(registered ?? []).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(CommandOption wanted, Library.IApplicationCommandOption registered) =>
        CommandMapper.TypeOf(wanted.Type) == registered.Type
        && wanted.Name == registered.Name
        && wanted.Description == registered.Description
        && wanted.Required == (registered.IsRequired ?? false)
        && wanted.Autocomplete == (registered.IsAutocomplete ?? false)
        && wanted.Least == registered.MinValue
        && wanted.Most == registered.MaxValue
        && wanted.MostCharacters == registered.MaxLength
        && wanted.Choices.Select(c => (c.Name, c.Text ?? c.Number?.ToString(CultureInfo.InvariantCulture)))
            .SequenceEqual((registered.Choices ?? []).Select(c => (c.Name, Convert.ToString(c.Value, CultureInfo.InvariantCulture))))
        && AreSame(wanted.Options, registered.Options);
}
