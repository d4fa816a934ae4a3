namespace FanBot.Discord.Json;

/// <summary>A member of a server.</summary>
internal sealed record MemberJson(UserJson? User, string? Permissions, IReadOnlyList<Snowflake>? Roles = null);
