using FanBot.Discord.Commands;

namespace FanBot.Discord.Json;

/// <summary>A command to register.</summary>
internal sealed record CommandJson
{
    // To servers only; FanBot is not offered to users for their own account.
    private const int InstalledToGuild = 0;

    public required int Type { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<CommandOptionJson>? Options { get; init; }

    // Discord's pages say a string, its OpenAPI description a number; it takes both, and the description can be checked.
    public ulong? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    public IReadOnlyList<int>? Contexts { get; init; }

    public static CommandJson Of(CommandDefinition command, CommandScope scope) => new()
    {
        Type = (int)command.Type,
        Name = command.Name,
        Description = command.Type == CommandType.Slash ? command.Description : null,
        Options = command.Options.Count > 0 ? [.. command.Options.Select(CommandOptionJson.Of)] : null,
        DefaultMemberPermissions = (ulong?)command.DefaultMemberPermissions,
        IntegrationTypes = scope.GuildId is null ? [InstalledToGuild] : null,
        Contexts = scope.GuildId is null ? [.. command.Contexts.Select(c => (int)c)] : null,
    };
}
